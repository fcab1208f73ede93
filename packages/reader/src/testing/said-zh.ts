import { readBlocks } from '../blocks/read-blocks.ts'
import type { FoundIn } from '../statements/statement.ts'
import { statementsZh } from '../statements/zh/statements-zh.ts'

/** The statements of tier 1 and 3 in a Chinese text as `speaker | cue | content`, and `not` before those denied. */
export function saidZh(raw: string): string[] {
  const { blocks } = readBlocks(raw, { lang: 'zh' })
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  return statementsZh(blocks)
    .filter(({ statement }) => statement.tier !== 2)
    .map(({ block, statement }: FoundIn) => {
      const { speaker, cue, parts, negated, antecedent } = statement
      const words = (span: { start: number; end: number } | undefined, id = block): string =>
        span ? texts.get(id)!.slice(span.start, span.end) : ''
      const named = words(speaker) || (antecedent ? `(${words(antecedent, antecedent.block)})` : '')
      const told = parts.map((part) => words(part)).join(' … ')
      return `${negated ? 'not ' : ''}${named} | ${words(cue)} | ${told}`
    })
}
