import { leadingLength } from './leading-words.ts'
import type { Sentence } from './zh-text.ts'

/** Whether nothing but a time or a connective stands there: a verb after it is still part of what is told. */
export function isAdverbial(plain: string, from: number, to: number): boolean {
  if (to - from > 24) return false
  const words = plain.slice(from, to).replace(/[，：；\s]+$/, '')
  return (
    leadingLength(words) >= words.length ||
    /^(?:在|当|自|从|对于?|针对|就|关于|如果|虽然|尽管).*(?:时|后|中|上|下|前|之际|期间|以来|来说|而言|问题)$/.test(
      words,
    )
  )
}

/** The start of the adverbial clauses before a clause that belong to it: 会后，, 在会晤后，. */
export function leadClause(plain: string, sentence: Sentence, index: number, clauseStart: number): number {
  const before = sentence.clauses[index - 1]
  if (!before || before.end - before.start > 60) return clauseStart
  const words = plain.slice(before.start, before.end).replace(/[，；\s]+$/, '')
  if (/^(?:但|而|不过)?(?:至于|被问及|被问到|谈到|谈及)/.test(words)) return before.start
  if (words.length > 30) return clauseStart
  const belongs =
    isAdverbial(plain, before.start, before.end) ||
    /^(?:而|但|不过|同时|此外|另外|对此|随后|当天|会后|但是|然而|而且)$/.test(words) ||
    /^(?:而|但|不过|同时|并)?(?:在|当|就|对|谈到|谈及|会见|针对|关于|至于|面对|被问及|提到).*(?:时|后|中|上|问题|前|之际|期间|此|会|来说|而言)$/.test(
      words,
    )
  return belongs ? before.start : clauseStart
}
