import type { Suggestion } from '@anchorage/reader'
import type { Value } from '../edit/edits.ts'
import type { draftEn } from '../messages/draft.en.ts'
import { type Lang, textIn } from '../text.ts'
import type { Cast, DraftParty } from './cast.ts'
import type { DraftEvidence } from './draft-evidence.ts'
import type { DraftOption, DraftOptions, OptionRole } from './draft-options.ts'
import { sayable } from './draft-people.ts'
import { draftPrioritiesOf } from './draft-priorities.ts'
import type { ReadSource } from './read-source.ts'

/** What the parties of a draft are made from. */
export interface DraftParts {
  readonly sources: readonly ReadSource[]
  readonly cast: Cast
  readonly chosen: DraftOptions
  readonly evidence: DraftEvidence
  readonly words: typeof draftEn
  readonly lang: Lang
}

/** More wishes of one party than this are the same ones again. */
const mostInterests = 8

/** `parties:` of a draft, each with interests, options and priorities; and how many interests there are. */
export function draftPartiesOf(parts: DraftParts): {
  readonly parties: { readonly [id: string]: Value }
  readonly interests: number
} {
  let count = 0
  const entries = parts.cast.parties.map((party): [string, Value] => {
    const options = optionsValue(parts, party)
    const priorities = draftPrioritiesOf(party, parts.chosen)
    const interests = interestsValue(
      parts,
      party,
      priorities.map(({ roles }) => roles),
    )
    count += interests.length
    const { name, aliases } = party
    return [
      party.id,
      {
        name: typeof name === 'string' ? sayable(name) : name,
        ...(aliases.length > 0 && { aliases: aliases.map(sayable).filter((alias) => alias !== '?') }),
        ...(interests.length > 0 && { interests }),
        ...(Object.keys(options).length > 0 && { options }),
        ...(priorities.length > 0 && {
          priorities: priorities.map(({ want, why, roles }) => ({
            want,
            confidence: 'assumed',
            ...becauseOf(parts, roles),
            note: withNames(parts.words.why[why], want, party, parts.chosen.options),
          })),
        }),
      },
    ]
  })
  return { parties: Object.fromEntries(entries), interests: count }
}

function optionsValue(parts: DraftParts, party: DraftParty): { readonly [key: string]: Value } {
  const { chosen, words } = parts
  if (chosen.options.length === 0) {
    return { act: { name: words.placeholder, confidence: 'assumed', note: words.placeholderNote } }
  }
  const own = chosen.options.filter((option) => option.party === party)
  return Object.fromEntries(own.map((option) => [option.key, optionValue(parts, option)]))
}

function optionValue(parts: DraftParts, { name, roles }: DraftOption): Value {
  const { words, lang } = parts
  const told = roles.slice(0, 3).map(({ act, by, suggestion }) => {
    const who = by.map((party) => textIn(party.name, lang)).join(words.list)
    const role = words.roles[act](who === '' ? words.nobody : sayable(who), sayable(suggestion.cue))
    return originOf(words, suggestion, role)
  })
  const note = words.draft([...new Set(told)].join(words.also))
  return { name: sayable(name), ...becauseOf(parts, roles), confidence: 'assumed', note }
}

function interestsValue(
  { sources, cast, evidence, words }: DraftParts,
  party: DraftParty,
  carriers: readonly (readonly OptionRole[])[],
): readonly Value[] {
  const seen = new Set<string>()
  const wishes = sources.flatMap(({ suggestions }, source) =>
    suggestions.flatMap((wish) => {
      const isOwn = wish.holders.some((id) => cast.partiesOf(source, id).includes(party))
      const text = sayable(wish.negated ? words.not(wish.content) : wish.content)
      if (wish.kind !== 'interest' || !isOwn || text === '' || seen.has(text)) return []
      seen.add(text)
      // The wish and the act that was found by the same word are carried by the priority made from the act.
      const carrying = carriers.flatMap((roles, index) => {
        const isSame = ({ suggestion, source: at }: OptionRole): boolean =>
          at === source && suggestion.cueSpan.start === wish.cueSpan.start && suggestion.kind === 'act'
        return roles.some(isSame) ? [index + 1] : []
      })
      const carried = carrying.length > 0 ? { priority: carrying } : { notModelled: words.notModelled }
      return [
        {
          text,
          ...evidence.because(source, wish),
          ...carried,
          confidence: 'assumed',
          note: originOf(words, wish, words.interest(wish.cue)),
        },
      ]
    }),
  )
  return wishes.slice(0, mostInterests)
}

/** A note, with what the options of a formula are called where their keys do not say it: “not refused1”. */
function withNames(note: string, want: string, party: DraftParty, options: readonly DraftOption[]): string {
  const named = options.filter(({ party: of, key, name }) => {
    const written = of === party ? key : `${of.id}.${key}`
    return /^(?:offer|threat|demand|refused)\d+$/.test(key) && name !== '' && want.split(/[ ()]+/).includes(written)
  })
  return named.length === 0 ? note : `${note} (${named.map(({ name }) => sayable(name)).join(' / ')})`
}

/** A note, with the model where one proposed what it is about. */
function originOf(words: typeof draftEn, { origin }: Suggestion, note: string): string {
  return origin === 'rule' ? note : `${note}${words.also}${words.model(sayable(origin))}`
}

function becauseOf({ evidence }: DraftParts, roles: readonly OptionRole[]): { readonly because?: readonly string[] } {
  const ids = roles.flatMap(({ source, suggestion }) => evidence.because(source, suggestion).because ?? [])
  const inOrder = [...new Set(ids)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  return ids.length > 0 ? { because: inOrder } : {}
}
