import type { Block } from '../../blocks/block.ts'
import { turnLabel } from '../../blocks/question-lines.ts'
import { directWords } from '../direct-words.ts'
import type { FoundStatement } from '../statement.ts'
import { labels } from './headline-slots.ts'
import { plainForm } from './plain-form.ts'
import { trimmed } from './zh-text.ts'

const turn = /^([^，。：；“”！？（）《》\s\d]{2,8})：(?=.{4})/

/** The names that open turns of a conversation: two paragraphs or more begin with a name of those and a colon. */
export function turnNames(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { kind, text } of blocks) {
    const name = kind === 'paragraph' ? turn.exec(plainForm(text.slice(0, 16)))?.[1] : undefined
    if (
      name &&
      !turnLabel.test(`${name}：`) &&
      !labels.test(name) &&
      !/(?:说|称|道|问|答|写|表示|指出|认为|强调|介绍|回应)$/.test(name)
    )
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name))
}

/** A paragraph that is a turn of a conversation, as what its speaker says; undefined if it is none. */
export function turnOf({ text }: Block, names: ReadonlySet<string>): FoundStatement | undefined {
  const name = names.size === 0 ? undefined : turn.exec(plainForm(text.slice(0, 16)))?.[1]
  if (!name || !names.has(name)) return undefined
  const part = trimmed(text, { start: name.length + 1, end: text.length })
  if (part.end <= part.start) return undefined
  return directWords(part, { speaker: { start: 0, end: name.length }, confidence: 0.6 })
}
