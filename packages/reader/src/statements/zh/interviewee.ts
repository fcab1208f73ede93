import type { Block } from '../../blocks/block.ts'
import type { Interviewee } from '../interview.ts'
import { plainForm } from './plain-form.ts'
import { subjectBefore } from './subject-before.ts'

const heading =
  /(?:专访|对话|访谈|独家采访|访)(?:[：丨|｜]\s*)?([^：，。“”？！丨|｜\s—]{2,30}?)(?=[：，。“”？！丨|｜\s—]|谈|$)/
/** A briefing, or an answer to one question: who holds it answers. */
const briefing =
  /主持(?:召开)?(?:了)?[^，。；]{0,12}(?:记者会|发布会|吹风会|记者招待会)|(?:答|回答)(?:了)?[^，。；]{0,8}记者(?:提?问|的提问|的问题)/
const accepting = /(?:接受|同意接受)了?[^，。；]{0,16}?(?:的)?(?:专访|采访|访问|访谈|独家采访)/

/** Whom a Chinese page interviews, as its heading or opening says. */
export function intervieweeZh(opening: readonly Block[]): Interviewee | undefined {
  for (const { id, kind, text } of opening) {
    if (kind !== 'headline' && kind !== 'subheading') continue
    const plain = plainForm(text)
    const match = heading.exec(plain)
    if (!match) continue
    const start = match.index + match[0].length - match[1]!.length
    return {
      block: id,
      start,
      end: start + match[1]!.length,
      name: text.slice(start, start + match[1]!.length).slice(-3),
    }
  }
  for (const { id, text } of opening) {
    const plain = plainForm(text)
    const match = accepting.exec(plain) ?? briefing.exec(plain)
    if (!match) continue
    const from = Math.max(plain.lastIndexOf('。', match.index), plain.lastIndexOf('，', match.index)) + 1
    const { span } = subjectBefore(plain, from, match.index)
    if (!span || /^[他她其]/.test(plain.slice(span.start, span.end))) continue
    return {
      block: id,
      start: span.start,
      end: span.end,
      name: text.slice(Math.max(span.start, span.end - 3), span.end),
    }
  }
  return undefined
}
