import type { Block } from '../blocks/block.ts'
import { readBlocks } from '../blocks/read-blocks.ts'
import type { TextSpan } from '../names/name-mention.ts'
import { statementsEn } from '../statements/en/statements-en.ts'
import type { FoundIn } from '../statements/statement.ts'

/**
 * Statements as lines to compare with: tier, kind, `not` for a negated cue, who passes it on, [the speaker = the name behind
 * it], the cue, and the parts. A dash stands for an elided speaker.
 */
export function toldStatements(blocks: readonly Block[], found: readonly FoundIn[]): readonly string[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  return found.map(({ block, statement }) => {
    const words = (span: TextSpan, id: string = block): string => texts.get(id)!.slice(span.start, span.end)
    const { tier, kind, negated, via, speaker, antecedent, cue, parts } = statement
    const behind = antecedent ? ` = ${words(antecedent, antecedent.block)}` : ''
    const passedOn = via ? ` via ${words(via)}` : ''
    const name = speaker ? words(speaker) : '–'
    const said = parts.map((part) => words(part)).join(' … ')
    return `${tier} ${kind}${negated ? ' not' : ''}${passedOn} [${name}${behind}]${cue ? ` ${words(cue)}` : ''}: ${said}`
  })
}

/** The statements of an English text, as `toldStatements` writes them. */
export function toldEn(text: string): readonly string[] {
  const { blocks } = readBlocks(text, { lang: 'en' })
  return toldStatements(blocks, statementsEn(blocks))
}
