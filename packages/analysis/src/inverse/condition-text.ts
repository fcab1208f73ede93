import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { type ConditionClause, type Deterrent, isCoupled, type Step } from '@anchorage/engine'
import { messagesIn } from '../messages/messages.ts'
import { moveWords, stateWords } from '../words.ts'
import type { PartyCondition } from './inverse-answer.ts'

/** How much is spelled out; the rest is counted. */
const clausesShown = 4
const alternativesShown = 3
const statesShown = 2
const improvementsShown = 3

/** A state without a name is told by what differs if no more than this does; else it is only counted. */
const differencesShown = 3

/** A condition in words: what the party does, what it would have to rank how, and what that hangs on. */
export interface ConditionWords {
  readonly verdict: string
  /** What the state has to be at least as good as; empty if any ranking will do. */
  readonly demands: readonly string[]
  /** For SEQ and SymSEQ. */
  readonly coupling?: string
}

/**
 * A party's condition in words: for a party that would leave, the demands that are not met. What it stays for is told if
 * it is short. Of the alternatives in a demand, the state moved to comes first, then what asks for the least change.
 */
export function conditionWords(situation: Situation, answer: PartyCondition, lang: Lang): ConditionWords {
  const { inverse } = messagesIn(lang)
  const { party, condition, met } = answer
  const name = textIn(situation.parties[party]?.name ?? '', lang)
  const words = couplingWords(situation, answer, lang)
  const coupling = words === undefined ? {} : { coupling: words }
  const { clauses } = condition
  if (clauses.length === 0) return { verdict: inverse.anyRanking(name), demands: [], ...coupling }
  const failing = clauses.filter((_, index) => !met[index])
  if (failing.length === 0) {
    const told = clauses.map((clause) => clauseWords(situation, answer, clause, lang))
    if (clauses.length > clausesShown || told.some(({ isWhole }) => !isWhole)) {
      return { verdict: inverse.staysFor(name, clauses.length), demands: [], ...coupling }
    }
    return { verdict: inverse.stays(name), demands: told.map(({ text }) => text + inverse.end), ...coupling }
  }
  const shown = failing.slice(0, clausesShown)
  const left = failing.length - shown.length
  const besides = clauses.length - failing.length
  return {
    verdict: inverse.wouldStay(name),
    demands: [
      ...shown.map((clause) => clauseWords(situation, answer, clause, lang).text + inverse.end),
      ...(left > 0 ? [inverse.moreDemands(left)] : []),
      ...(besides > 0 ? [inverse.metBesides(besides)] : []),
    ],
    ...coupling,
  }
}

/** A clause as alternatives; `isWhole` if none of them is only counted. */
function clauseWords(
  situation: Situation,
  { party, condition: { state } }: PartyCondition,
  { moves, deterrents }: ConditionClause,
  lang: Lang,
): { readonly text: string; readonly isWhole: boolean } {
  const { inverse } = messagesIn(lang)
  const rank = situation.conflict.ranks[party] ?? new Uint32Array()
  /** How far the hardest of the states is above the wanted one. */
  const lift = ({ states }: Deterrent): number =>
    states.reduce((most, each) => Math.max(most, (rank[each] ?? 0) - (rank[state] ?? 0)), 0)
  const isMove = ({ states }: Deterrent): boolean => states.length === 1 && states[0] === moves[0]
  const told = [...deterrents]
    .sort((a, b) => Number(isMove(b)) - Number(isMove(a)) || lift(a) - lift(b) || a.end - b.end)
    .flatMap((deterrent) => {
      // Of states that have to be ranked below together, the highest decides.
      const sorted = [...deterrent.states].sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b)
      const isLong = sorted.length > statesShown
      const words = sorted
        .slice(0, statesShown)
        .filter((each) => !isLong || situation.stateName(each) !== undefined)
        .flatMap((each) => comparedWords(situation, { party, from: state, to: each }, isMove(deterrent), lang) ?? [])
      return words.length < Math.min(statesShown, sorted.length)
        ? []
        : [inverse.all(words, sorted.length - words.length)]
    })
    .slice(0, alternativesShown)
  const left = deterrents.length - told.length
  return { text: inverse.either(told, left), isWhole: left === 0 }
}

/** A state beside the wanted one: its name, or the move to it, or in what it differs; undefined if that is too much. */
function comparedWords(situation: Situation, step: Step, isMove: boolean, lang: Lang): string | undefined {
  const { inverse, quoted } = messagesIn(lang)
  const { from, to } = step
  const name = situation.stateName(to)
  if (name !== undefined) return quoted(textIn(name, lang))
  const [before, after] = [situation.taken(from), situation.taken(to)]
  const isOpen = before.either.length > 0 || after.either.length > 0
  if (isOpen || situation.options.length === 0) return stateWords(situation, to, lang)
  if (isMove) return inverse.after(moveWords(situation, step, lang))
  const changed = situation.options.flatMap(({ party }, option) =>
    before.taken.includes(option) === after.taken.includes(option) ? [] : [party],
  )
  if (changed.length > differencesShown) return undefined
  const changes = [...new Set(changed)].map((party) =>
    inverse.change(textIn(situation.parties[party]?.name ?? '', lang), moveWords(situation, { party, from, to }, lang)),
  )
  return inverse.sameWith(changes.join(inverse.changeSeparator))
}

function couplingWords(situation: Situation, { condition, restsOn }: PartyCondition, lang: Lang): string | undefined {
  const { inverse, listSeparator } = messagesIn(lang)
  if (!isCoupled(condition.concept)) return undefined
  if (restsOn.length === 0) return inverse.restsOnNothing
  const nameOf = (party: number): string => textIn(situation.parties[party]?.name ?? '', lang)
  const told = new Set(restsOn.map((step) => inverse.change(nameOf(step.party), moveWords(situation, step, lang))))
  if (told.size <= improvementsShown) return inverse.restsOn([...told].join(inverse.changeSeparator))
  const counts = situation.parties.flatMap((_, party) => {
    const count = restsOn.filter((step) => step.party === party).length
    return count === 0 ? [] : [inverse.partyCount(nameOf(party), count)]
  })
  return inverse.restsOnMany(restsOn.length, counts.join(listSeparator))
}
