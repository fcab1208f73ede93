import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import {
  difference,
  type NotApplicable,
  type PairPreference,
  type RuleConcept,
  type Rules,
  ruleMemory,
  ruleReason,
  ruleStateLimit,
  ruleVerdicts,
  type Verdicts,
} from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import { moveWords, pathWords } from '../words.ts'
import type { ConceptFamily, ConceptReason } from './family.ts'

/** How many answered steps a reason spells out. */
const spelledOut = 3

/** Above this many states a family takes more than some seconds; the time grows with the square. */
const slowFrom = 2 ** 12

/** What a concept asks in terms of rules: to be stable under `rules`, and not under `unless`, if that is given. */
export interface RuleQuestion {
  readonly concept: RuleConcept
  readonly rules: Rules
  readonly unless?: Rules
}

/** A family whose concepts are questions about preferences pair by pair; all rules have the same `steps`. */
export function ruleFamily(
  parts: Pick<ConceptFamily, 'id' | 'concepts' | 'describe' | 'about' | 'expand'> & {
    readonly question: (preferences: readonly PairPreference[], concept: string) => RuleQuestion
  },
): ConceptFamily {
  const { question, ...family } = parts
  return {
    ...family,
    solve: (situation, asked) => {
      const { space } = situation.conflict
      if (space.stateCount > ruleStateLimit) {
        return Object.fromEntries(
          asked.map((concept): [string, NotApplicable] => [concept, { reason: 'too-many-states' }]),
        )
      }
      const memory = ruleMemory()
      const preferences = situation.pairPreferences()
      return Object.fromEntries(
        asked.map((name): [string, Verdicts] => {
          const { concept, rules, unless } = question(preferences, name)
          const general = ruleVerdicts(space, rules, concept, { memory })
          if (!unless) return [name, general]
          const strict = ruleVerdicts(space, unless, concept, { memory })
          const stable = general.stable.map((set, party) => difference(set, strict.stable[party] ?? set))
          return [name, { stable, equilibria: difference(general.equilibria, strict.equilibria) }]
        }),
      )
    },
    isSlow: ({ conflict }) => {
      const { stateCount } = conflict.space
      return stateCount > slowFrom && stateCount <= ruleStateLimit
    },
    explain: (situation, concept, state, party, lang) =>
      reasonOf(situation, question(situation.pairPreferences(), concept), { state, party, lang }),
  }
}

function reasonOf(
  situation: Situation,
  { concept, rules, unless }: RuleQuestion,
  about: { readonly state: number; readonly party: number; readonly lang: Lang },
): ConceptReason {
  const { state, party, lang } = about
  const { preferences: words, more } = messagesIn(lang)
  const { space } = situation.conflict
  const name = textIn(situation.parties[party]?.name ?? '', lang)
  const leaving = (to: number): string => moveWords(situation, { party, from: state, to }, lang)
  const preference = situation.pairPreferences()[party]
  const tempting = (to: number): string => temptation(preference, state, to, lang)
  const reason = ruleReason(space, rules, concept, state, party)
  if (reason.kind === 'unanswered') {
    return { kind: reason.kind, sentences: [words.unanswered(name, leaving(reason.to), tempting(reason.to))] }
  }
  const strict = unless && ruleReason(space, unless, concept, state, party)
  if (strict && strict.kind !== 'unanswered') return { kind: 'stable-otherwise', sentences: [words.strongly(name)] }
  if (reason.kind === 'untempted') return { kind: reason.kind, sentences: [words.untempted(name)] }
  const { answers } = reason
  const shown = answers.slice(0, spelledOut)
  return {
    kind: reason.kind,
    sentences: [
      words.stays(name, answers.length),
      ...shown.map(({ to, path, end }) =>
        words.answered(
          leaving(to),
          tempting(to),
          pathWords(situation, path, lang),
          ending(preference, state, end, lang),
        ),
      ),
      ...(answers.length > shown.length ? [more(answers.length - shown.length)] : []),
      ...(strict ? [words.notStrongly(leaving(strict.to))] : []),
    ],
  }
}

function temptation(preference: PairPreference | undefined, state: number, target: number, lang: Lang): string {
  const words = messagesIn(lang).preferences
  if (!preference || preference.isUnknown(state, target)) return words.unknown
  return words.better(preference.degree(state, target))
}

function ending(preference: PairPreference | undefined, state: number, end: number, lang: Lang): string {
  const words = messagesIn(lang).preferences.ends
  if (!preference || preference.isUnknown(state, end)) return words.unknown
  const degree = preference.degree(state, end)
  return degree === 0 ? words.same : words.worse(degree)
}
