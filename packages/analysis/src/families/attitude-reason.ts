import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import {
  attitudeRules,
  ordinaryCounterpart,
  type RelationalConcept,
  type RuleReason,
  ruleReason,
  type Step,
} from '@anchorage/engine'
import { type Effects, attitudes as words } from '../messages/attitudes.ts'
import { messagesIn } from '../messages/messages.ts'
import { moveWords, pathWords } from '../words.ts'
import { attitudesIn, nameFor } from './attitudes-in.ts'

/** Why a state is stable for a party under attitudes, or not. */
export interface RelationalReason {
  /** Nothing it can do is called for; each step that is has an answer; or some step has none. */
  readonly kind: 'untempted' | 'answered' | 'unanswered'
  readonly state: number
  readonly party: number
  readonly concept: RelationalConcept
  /** Steps that are called for, with the answers to them; for `unanswered` the one that nothing answers. */
  readonly steps: readonly { readonly to: number; readonly answer?: readonly Step[] }[]
}

/** How many answered steps a reason spells out. */
const spelledOut = 3

/** The reason for a verdict of a concept that goes by attitudes. The steps named are the same in every run. */
export function relationalReason(
  situation: Situation,
  state: number,
  party: number,
  concept: RelationalConcept,
): RelationalReason {
  const { space, ranks } = situation.conflict
  const rules = attitudeRules(ranks, attitudesIn(situation))
  const reasonUnder = (asked: RelationalConcept): RuleReason =>
    ruleReason(space, rules, ordinaryCounterpart(asked), state, party)
  const about = { state, party, concept }
  const reason = reasonUnder(concept)
  if (reason.kind === 'untempted') return { kind: 'untempted', ...about, steps: [] }
  if (reason.kind === 'answered') {
    const own = ranks[party] ?? new Uint32Array()
    const steps = reason.answers
      .map(({ to, path }) => ({ to, answer: path }))
      .sort((a, b) => (own[b.to] ?? 0) - (own[a.to] ?? 0) || a.to - b.to)
    return { kind: 'answered', ...about, steps }
  }
  // Under RSMR a step without any answer says more than one whose answers leave a way out.
  const plain = concept === 'rsmr' ? reasonUnder('rgmr') : reason
  if (plain.kind === 'unanswered') return { kind: 'unanswered', ...about, steps: [{ to: plain.to }] }
  const inVain = plain.kind === 'answered' ? plain.answers.find(({ to }) => to === reason.to) : undefined
  return { kind: 'unanswered', ...about, steps: [{ to: reason.to, ...(inVain && { answer: inVain.path }) }] }
}

/** The reason as sentences: the first says what the party does, the others why. */
export function relationalSentences(situation: Situation, reason: RelationalReason, lang: Lang): string[] {
  const own = words[lang]
  const { party, state } = reason
  const name = textIn(situation.parties[party]?.name ?? '', lang)
  const leaving = (to: number): string => moveWords(situation, { party, from: state, to }, lang)
  const effects = (to: number): string => own.effects(effectsOf(situation, party, state, to, lang))
  switch (reason.kind) {
    case 'untempted':
      return [own.noMove(name)]
    case 'answered': {
      const rest = reason.steps.length - spelledOut
      return [
        own.stays(name, reason.steps.length),
        ...reason.steps.slice(0, spelledOut).map(({ to, answer = [] }) => {
          const regret = effects(answer.at(-1)?.to ?? to)
          const sentence = own.answered(leaving(to), effects(to), pathWords(situation, answer, lang), regret)
          return reason.concept === 'rsmr' ? sentence + own.noEscape : sentence
        }),
        ...(rest > 0 ? [messagesIn(lang).more(rest)] : []),
      ]
    }
    case 'unanswered':
      return reason.steps.map(({ to, answer }) => {
        const leaves = own.leaves(name, leaving(to), effects(to))
        if (reason.concept === 'rnash') return leaves + own.leavesFreely
        return leaves + (answer ? own.leavesEscaping(pathWords(situation, answer, lang)) : own.leavesUnanswered)
      })
  }
}

/** What a change means to everybody that the party is not neutral to. */
function effectsOf(situation: Situation, party: number, from: number, to: number, lang: Lang): Effects {
  const { ranks } = situation.conflict
  const felt = (attitudesIn(situation)[party] ?? []).flatMap((attitude, other) =>
    attitude === 'neutral' ? [] : [other],
  )
  const where = (sign: number): string[] =>
    felt
      .filter((other) => Math.sign((ranks[other]?.[to] ?? 0) - (ranks[other]?.[from] ?? 0)) === sign)
      .map((other) => nameFor(situation, party, other, lang))
  return { better: where(1), same: where(0), worse: where(-1) }
}
