import type { Case } from '../case.ts'
import { resolveTerms } from './terms.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** Made once for each case. */
const known = new WeakMap<Case, Vocabulary>()

/** The names that formulas of a case may use, its terms worked out. */
export function caseVocabulary(of: Case): Vocabulary {
  const found = known.get(of)
  if (found !== undefined) return found
  const parties = of.parties.map(({ id, options }) => ({ id, keys: options.map(({ key }) => key) }))
  const made = vocabularyOf(parties, new Map(of.terms.map(({ id, condition }) => [id, condition.expression])))
  resolveTerms(made)
  known.set(of, made)
  return made
}
