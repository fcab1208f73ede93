import { type Case, type Lang, textIn } from '@anchorage/casefile'
import { textWidth } from '@anchorage/scene'
import { messagesIn } from '../messages/messages.ts'
import type { NamedOutcome } from '../model/ask/named-outcome.ts'

/** In widths of a Chinese character. */
const longWords = 42

/**
 * An outcome in words: the words of its one state; what is done in all of its states; if that is long, a named example. What
 * is done in none of them is said where nothing is done in all, or where another of `among` does the same.
 */
export function outcomeWords(of: Case, outcome: NamedOutcome, lang: Lang, among: readonly NamedOutcome[] = []): string {
  const messages = messagesIn(lang)
  const { count, name, pattern } = outcome
  if (count === 1) return outcome.words
  if (pattern.length === 0) return messages.outcomes.suchAs(outcome.words)
  const words = optionWords(of, outcome, 'Y', lang)
  const others = among.filter((other) => other !== outcome && other.count > 1)
  const isLong = textWidth(words, 1) > longWords
  if (isLong && name !== undefined && !others.some((other) => other.name === name))
    return messages.outcomes.suchAs(name)
  const isTold = words !== '' && !others.some((other) => isLike(other, outcome))
  const left = isTold ? '' : optionWords(of, outcome, 'N', lang)
  if (left === '') return words || messages.outcomes.nothing
  return words === '' ? messages.outcomes.without(left) : words + messages.semicolon + messages.outcomes.without(left)
}

/** Whether the same is done in all states of both. */
function isLike(a: NamedOutcome, b: NamedOutcome): boolean {
  return a.pattern.every((value, option) => (value === 'Y') === (b.pattern[option] === 'Y'))
}

function optionWords(of: Case, { pattern }: NamedOutcome, value: 'Y' | 'N', lang: Lang): string {
  const messages = messagesIn(lang)
  const groups = of.parties.flatMap((party) => {
    const own = party.options.filter((option) => pattern[option.index] === value)
    if (own.length === 0) return []
    const names = own.map((option) => textIn(option.name, lang)).join(messages.separator)
    return [textIn(party.name, lang) + messages.colon + names]
  })
  return groups.join(messages.semicolon)
}
