import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { type RuleConcept, type Rules, ruleReason } from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import { moveWords, pathWords } from '../words.ts'
import type { ConceptReason } from './family.ts'

/** How many answered steps a reason spells out. */
const spelledOut = 3

/** What a concept asks in terms of rules: to be stable under `rules`, and not under `unless`, if that is given. */
export interface RuleQuestion {
  readonly concept: RuleConcept
  readonly rules: Rules
  readonly unless?: Rules
}

/** The reason for a verdict under rules, in sentences. */
export function ruleSentences(
  situation: Situation,
  { concept, rules, unless }: RuleQuestion,
  about: {
    readonly state: number
    readonly party: number
    readonly lang: Lang
    /** How a move to a state tempts, in a few words. */
    readonly tempting: (to: number) => string
    /** What it means to end up in a state, in a sentence. */
    readonly ending: (end: number) => string
  },
): ConceptReason {
  const { state, party, lang, tempting, ending } = about
  const { preferences: words, more } = messagesIn(lang)
  const { space } = situation.conflict
  const name = textIn(situation.parties[party]?.name ?? '', lang)
  const leaving = (to: number): string => moveWords(situation, { party, from: state, to }, lang)
  const reason = ruleReason(space, rules, concept, state, party)
  if (reason.kind === 'unanswered') {
    const leaves = concept === 'nash' ? words.leavesFreely : words.unanswered
    return { kind: reason.kind, sentences: [leaves(name, leaving(reason.to), tempting(reason.to))] }
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
        words.answered(leaving(to), tempting(to), pathWords(situation, path, lang), ending(end)),
      ),
      ...(answers.length > shown.length ? [more(answers.length - shown.length)] : []),
      ...(strict ? [words.notStrongly(leaving(strict.to))] : []),
    ],
  }
}
