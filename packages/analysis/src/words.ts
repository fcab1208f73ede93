import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import type { Concept, NotApplicable, Step } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'

/** A concept's name and what it asks, in one clause. */
export function conceptWords(concept: Concept, lang: Lang): { readonly name: string; readonly about: string } {
  return messagesIn(lang).concepts[concept]
}

/** Why a concept has no answer. */
export function notApplicableWords(reason: NotApplicable['reason'], lang: Lang): string {
  return messagesIn(lang).notApplicable[reason]
}

/** A state in a few words: its name where it has one, else what each party does in it. */
export function stateWords(situation: Situation, state: number, lang: Lang): string {
  const name = situation.stateName(state)
  if (name !== undefined) return textIn(name, lang)
  if (situation.options.length === 0) return messagesIn(lang).stateNumber(String(situation.stateId(state)))
  return takenWords(situation, state, lang)
}

/** What each party does in a state, party by party. */
export function takenWords(situation: Situation, state: number, lang: Lang): string {
  const messages = messagesIn(lang)
  const { taken } = situation.taken(state)
  const groups = situation.parties.flatMap((party, index) => {
    const names = taken
      .filter((option) => situation.options[option]?.party === index)
      .map((option) => textIn(situation.options[option]?.name ?? '', lang))
    return names.length > 0 ? [messages.partyTakes(textIn(party.name, lang), names.join(messages.listSeparator))] : []
  })
  return groups.length > 0 ? groups.join(messages.groupSeparator) : messages.nothingTaken
}

/**
 * What a move changes: the options taken up and dropped, those of others too that the mover has power over; by state
 * where the options do not tell.
 */
export function moveWords(situation: Situation, step: Step, lang: Lang): string {
  const messages = messagesIn(lang)
  const before = situation.taken(step.from)
  const after = situation.taken(step.to)
  const possible = (side: typeof before, option: number): boolean =>
    side.taken.includes(option) || side.either.includes(option)
  const powers = situation.conflict.space.options?.patterns.model.powers ?? []
  const changesOf = (owner: number): string[] => {
    const own = (option: number): boolean =>
      situation.options[option]?.party === owner &&
      (owner === step.party || powers.some((power) => power.party === step.party && power.option === option))
    const names = (options: readonly number[]): string =>
      options
        .map((option) => messages.quoted(textIn(situation.options[option]?.name ?? '', lang)))
        .join(messages.listSeparator)
    const taking = after.taken.filter((option) => own(option) && !possible(before, option))
    const dropping = before.taken.filter((option) => own(option) && !possible(after, option))
    const name = textIn(situation.parties[owner]?.name ?? '', lang)
    const isPower = owner !== step.party
    return [
      ...(taking.length > 0
        ? [isPower ? messages.makingTake(name, names(taking)) : messages.taking(names(taking))]
        : []),
      ...(dropping.length > 0
        ? [isPower ? messages.makingDrop(name, names(dropping)) : messages.dropping(names(dropping))]
        : []),
    ]
  }
  const others = situation.parties.map((_, party) => party).filter((party) => party !== step.party)
  const changes = [step.party, ...others].flatMap(changesOf)
  return changes.length > 0 ? changes.reduce(messages.both) : messages.movingTo(stateWords(situation, step.to, lang))
}

/**
 * A sequence of moves: who does what, one after the other. With `markCosts`, a step that is no improvement for the one
 * who takes it is marked: nobody takes it for its own sake.
 */
export function pathWords(
  situation: Situation,
  path: readonly Step[],
  lang: Lang,
  options: { readonly markCosts?: true } = {},
): string {
  const messages = messagesIn(lang)
  return path
    .map((step) => {
      const party = textIn(situation.parties[step.party]?.name ?? '', lang)
      const words = messages.step(party, moveWords(situation, step, lang))
      const rank = situation.conflict.ranks[step.party]
      const costs = options.markCosts && (rank?.[step.to] ?? 0) <= (rank?.[step.from] ?? 0)
      return costs ? words + messages.noImprovementStep : words
    })
    .join(messages.stepSeparator)
}
