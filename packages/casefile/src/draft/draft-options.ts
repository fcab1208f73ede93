import type { Suggestion } from '@anchorage/reader'
import { inBaseForm } from './base-form.ts'
import type { Cast, DraftParty } from './cast.ts'
import type { NewIds } from './new-ids.ts'
import { newIds } from './new-ids.ts'
import type { ReadSource } from './read-source.ts'

/** Why an act is an option: who promised, threatened, demanded or refused it. */
export interface OptionRole {
  readonly act: 'promised' | 'threatened' | 'demanded' | 'refused'
  /** Who wants it, or wants it not to happen. */
  readonly by: readonly DraftParty[]
  /** Whom a threat is addressed to. */
  readonly against: readonly DraftParty[]
  readonly wants: boolean
  readonly suggestion: Suggestion
  readonly source: number
}

/** A candidate option. */
export interface DraftOption {
  readonly party: DraftParty
  readonly key: string
  readonly name: string
  readonly roles: readonly OptionRole[]
}

/** The options of a draft; `leftOut` names those that would make it too large. */
export interface DraftOptions {
  readonly options: readonly DraftOption[]
  readonly leftOut: readonly { readonly party: DraftParty; readonly name: string }[]
  /** The option that a threat hangs on. */
  readonly conditionOf: ReadonlyMap<Suggestion, DraftOption>
}

/** Twelve options are 4096 states at most: solved at once, and small enough to read. */
const mostOptions = 12
const mostOfParty = 4

interface Candidate {
  readonly party: DraftParty
  readonly name: string
  readonly terms: ReadonlySet<string>
  readonly roles: OptionRole[]
  weight: number
}

/** Acts beyond these are not compared any more; nobody models a book. */
const mostCandidates = 500

/**
 * Candidate options: what a party promised, threatened or refused to do, what was demanded of it, and what a threat is
 * to bring about. The same act under several words is one option where the words are mostly the same.
 */
export function draftOptionsOf(
  sources: readonly ReadSource[],
  cast: Cast,
  accepting: (what: string) => string,
): DraftOptions {
  const candidates: Candidate[] = []
  const conditions = new Map<Suggestion, Candidate>()
  const put = (party: DraftParty, words: string, role: OptionRole, share = 1): Candidate | undefined => {
    const name = nameOf(words)
    if (name.length < 2) return undefined
    const terms = termsIn(name)
    const known = candidates.find((each) => each.party === party && (each.name === name || isAlike(each.terms, terms)))
    const weight = role.suggestion.confidence * share
    if (known) {
      known.roles.push(role)
      known.weight += weight
      return known
    }
    if (candidates.length >= mostCandidates) return undefined
    const candidate = { party, name, terms, roles: [role], weight }
    candidates.push(candidate)
    return candidate
  }
  /** Whom a demand without an addressee is made of: the other one of two parties, else the one that is named last before it. */
  const addressee = (source: number, { cue, start }: Suggestion, by: readonly DraftParty[]): DraftParty | undefined => {
    if (by.length === 0 || !demanding.test(cue)) return undefined
    const others = cast.parties.filter((party) => !by.includes(party))
    if (others.length === 1) return others[0]
    const { mentions, blocks } = sources[source]!.reading
    const places = new Map(blocks.map((block) => [block.id, block]))
    const before = mentions.filter((each) => {
      const block = places.get(each.block)
      return block !== undefined && block.map.spanToRaw(each.start, each.end)[0] < start
    })
    for (const { actor } of before.toReversed().slice(0, farthestName)) {
      const party = cast.partiesOf(source, actor).find((each) => others.includes(each))
      if (party) return party
    }
    return undefined
  }
  const askedTogether = (word: string, by: readonly DraftParty[]): DraftParty[] => {
    const others = cast.parties.filter((party) => !by.includes(party))
    return two.test(word) ? others.slice(0, 2) : others
  }
  sources.forEach(({ suggestions, reading: { lang } }, source) => {
    const parties = (ids: readonly string[]): DraftParty[] => [
      ...new Set(ids.flatMap((id) => cast.partiesOf(source, id))),
    ]
    for (const suggestion of suggestions) {
      const { kind, act, content, negated, condition, cue } = suggestion
      if (kind !== 'act' || act === undefined) continue
      const by = parties(suggestion.holders)
      const against = parties(suggestion.targets)
      const role = { act, by, against, suggestion, source }
      if (act === 'demanded') {
        const others = against.filter((party) => !by.includes(party))
        const all = others.length === 0 && !negated ? askedOfAll[lang].exec(content) : undefined
        const asked = all ? askedTogether(all[1]!, by) : others.length > 0 ? others : against
        for (const party of asked)
          put(party, inBaseForm(all?.[2] ?? content), { ...role, against: asked, wants: !negated }, all ? 0.6 : 1)
        const supposed =
          asked.length > 0 || negated || /\bon$/.test(cue) ? undefined : addressee(source, suggestion, by)
        if (supposed) put(supposed, accepting(nameOf(content)), { ...role, wants: true }, 0.6)
        continue
      }
      const words = act === 'refused' && rejecting.test(cue) ? accepting(nameOf(content)) : content
      for (const party of by) put(party, words, { ...role, wants: act !== 'refused' })
      if (act !== 'threatened' || condition === undefined) continue
      for (const party of against) {
        const asked = { ...role, act: 'demanded', wants: condition.negated } as const
        const candidate = put(party, inBaseForm(condition.content), asked, 0.95)
        if (candidate) conditions.set(suggestion, candidate)
      }
    }
  })
  return chosen(candidates, conditions, cast.parties)
}

function chosen(
  candidates: readonly Candidate[],
  conditions: ReadonlyMap<Suggestion, Candidate>,
  parties: readonly DraftParty[],
): DraftOptions {
  const kept = new Set<Candidate>()
  const perParty = new Map<DraftParty, number>()
  for (const candidate of candidates.toSorted((a, b) => b.weight - a.weight)) {
    const count = perParty.get(candidate.party) ?? 0
    if (kept.size >= mostOptions || count >= mostOfParty) continue
    kept.add(candidate)
    perParty.set(candidate.party, count + 1)
  }
  const ids = new Map<DraftParty, NewIds>(parties.map((party) => [party, newIds()]))
  const made = new Map<Candidate, DraftOption>()
  for (const candidate of candidates) {
    if (!kept.has(candidate)) continue
    const { party, name, roles } = candidate
    made.set(candidate, { party, key: ids.get(party)!.readable(name, fallbacks[roles[0]!.act]), name, roles })
  }
  return {
    options: [...made.values()],
    leftOut: candidates.filter((each) => !kept.has(each)),
    conditionOf: new Map(
      [...conditions].flatMap(([threat, each]) => (made.has(each) ? [[threat, made.get(each)!]] : [])),
    ),
  }
}

/** What an option is called by whose words give no identifier. */
const fallbacks = { promised: 'offer', threatened: 'threat', demanded: 'demand', refused: 'refused' } as const

/** “Both sides to accept arbitration”, 双方克制, where nobody could tell who they are: those asked, and what of them. */
const askedOfAll = {
  en: /^(both|all|the two|each) (?:sides?|parties|party) to (.+)$/,
  zh: /^(双方|雙方|两国|兩國|两地|兩地|各方|有关各方|各当事方|冲突各方)[都均应能]?(.{2,})$/,
} as const
const two = /^(?:both|the two|[双雙两兩].)$/

/** Words that ask for something, unlike “insists that”. */
const demanding = /^(?:demand|call|press)|要求|呼吁|敦促/

/** So many names before a demand whom it is made of is looked for. */
const farthestName = 20

const rejecting = /reject|rul(?:e|ing)|oppos|反对|接受|否决|抵制|同意|承认/

/** The words of an option: short, on one line, without the condition that a threat hangs on, and without what comes behind a “but”. */
function nameOf(content: string): string {
  const whole = content
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .replaceAll(/[“”"「」『』]/g, '')
    .trim()
  const plain = whole
    .replace(/^(?:that )?(?:(?:it|they|he|she|we|I) (?:would|will) )?(?=\w)/, '')
    .replace(/(?: (?:if|unless)|,? but) .*$|，[但而].*$/i, '')
  return plain.length > longestName ? `${plain.slice(0, longestName).trimEnd()}…` : plain
}

const longestName = 70

/** Whether two acts are mostly the same words: three in five of those of the shorter one, and at least two. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const term of shorter) if (longer.has(term)) shared += 1
  return shared >= 2 && shared * 5 >= shorter.size * 3
}

/** Words of Latin script, but for the small ones, and pairs of Chinese characters. */
function termsIn(words: string): Set<string> {
  const latin = words.toLowerCase().match(/[\p{Script=Latin}\p{N}]{3,}/gu) ?? []
  const han = (words.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, index) => run.slice(index, index + 2)),
  )
  return new Set([...latin.filter((word) => !common.has(word)), ...han])
}

const common = new Set(['the', 'its', 'their', 'his', 'her', 'and', 'for', 'with', 'from', 'any', 'all', 'that'])
