import type { Block } from '../../blocks/block.ts'
import { bodyClass } from '../../names/en/organisations.ts'
import type { Interviewee } from '../interview.ts'

const name = "(\\p{Lu}[\\p{L}.’'-]+(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|van|von|bin|al)){1,3})"
/** “interview with the mayor, Ann Lee”, “we spoke to Ann Lee”. */
const asked = new RegExp(
  `(?:[Ii]nterview|[Cc]onversation|Q ?& ?A|(?:\\b[Ww]e|\\bI|\\b\\p{Lu}\\p{L}+) (?:spoke|sat down|talked|talks?|speaks?))(?::| with| to| for)\\s(?:[\\p{Ll}’'-]+,? ){0,8}(?:\\p{Lu}[\\p{Ll}]+ (?:\\p{Ll}+,? )+)?${name}`,
  'u',
)
const opens = new RegExp(`^[*_]{0,2}(?:[“"‘'][^”"’']*[”"’'],? )?${name}(?=,|:| \\p{Ll})`, 'u')
const titles =
  /^(?:(?:President|Prime|Minister|Mayor|Senator|Governor|Professor|Prof\.|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|The|An?|Foreign|Finance|Defen[cs]e|Secretary|General|Chancellor|Ambassador|Judge|In|On|At) )+/

/** Whom an English page interviews, as its heading or opening says. */
export function intervieweeEn(opening: readonly Block[]): Interviewee | undefined {
  for (const pattern of [opens, asked])
    for (const { id, text } of opening) {
      const match = pattern.exec(text.slice(0, 600))
      if (!match) continue
      const full = match[1]!
      const words = full.replace(titles, '')
      const start = match.index + match[0].length - words.length
      if (/ /.test(words) && bodyClass(words.split(' ')) === undefined)
        return { block: id, start, end: start + words.length, name: words.slice(words.lastIndexOf(' ') + 1) }
    }
  return undefined
}

/** Whether a paragraph reports what others say, and is no answer: with a verb of saying and no “I” outside quotations. */
export function isReportEn(text: string): boolean {
  const told = text.replaceAll(/“[^”]*”?|"[^"]*"?/g, '')
  return (
    /\b(?:said|says|told|added|according to|declined to|did not respond)\b/.test(told) &&
    !/\b(?:I|I['’]\w+|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/.test(told)
  )
}
