import type { Suggestion } from '@anchorage/reader'
import type { Cast, DraftParty } from './cast.ts'
import type { NewIds } from './new-ids.ts'
import { newIds } from './new-ids.ts'
import { optionName } from './option-name.ts'
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
const mostOfParty = 5
/** How much an act makes an option: what is threatened or refused is in dispute; what others ask is often only said. */
const weightOf = { threatened: 3, refused: 2.6, demanded: 2.2, promised: 2.2 } as const

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
export function draftOptionsOf(sources: readonly ReadSource[], cast: Cast): DraftOptions {
  const candidates: Candidate[] = []
  const rank = (party: DraftParty): number => 1 / (1 + 0.12 * cast.parties.indexOf(party))
  const conditions = new Map<Suggestion, Candidate>()
  const put = (party: DraftParty, words: string, role: OptionRole, share = 1): Candidate | undefined => {
    const { act, suggestion } = role
    const cue = suggestion.act === act ? suggestion.cue : ''
    const isCondition = suggestion.act !== act
    const name = optionName({ act, content: words, cue, isCondition, names: namesOf(party) })
    if (name === undefined) return undefined
    const terms = termsIn(name)
    const known = candidates.find((each) => each.party === party && (each.name === name || isAlike(each.terms, terms)))
    const weight = weightOf[act] * Math.sqrt(suggestion.confidence) * share * rank(party)
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
  const addressee = (
    source: number,
    { cue, start, content }: Suggestion,
    by: readonly DraftParty[],
  ): DraftParty | undefined => {
    if (by.length === 0 || !demanding.test(cue)) return undefined
    const others = cast.parties.filter((party) => !by.includes(party))
    const called = calledIn(content, others)
    if (called !== undefined && called !== 'nobody') return called
    // A government that is no party is not another party.
    if (called === undefined && /^.{0,3}(?:政府|总理|總理|总统|總統|首相|市长|市長)/.test(content)) return undefined
    if (/\bon$/.test(cue) && called === 'nobody') return undefined
    if (others.length === 1) return others[0]
    const likely = likelyAsked.find(([asks]) => by.some((party) => asks.test(namesOf(party).join(' '))))?.[1]
    const able = likely && others.find((party) => likely.test(namesOf(party).join(' ')))
    if (able) return able
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
      const { kind, act, content, negated, condition } = suggestion
      if (kind !== 'act' || act === undefined) continue
      const by = parties(suggestion.holders)
      const against = parties(suggestion.targets)
      const role = { act, by, against, suggestion, source }
      if (act === 'demanded') {
        const others = against.filter((party) => !by.includes(party))
        const all = others.length === 0 && !negated ? askedOfAll[lang].exec(content) : undefined
        const asked = all ? askedTogether(all[1]!, by) : others.length > 0 ? others : against
        for (const party of asked)
          put(party, all?.[2] ?? content, { ...role, against: asked, wants: !negated }, all ? 0.6 : 1)
        const supposed = asked.length > 0 || negated ? undefined : addressee(source, suggestion, by)
        if (supposed) put(supposed, content, { ...role, wants: true }, 0.7)
        continue
      }
      for (const party of by) put(party, content, { ...role, wants: act !== 'refused' })
      if (act === 'refused' || condition === undefined) continue
      for (const party of against) {
        // What a promise hangs on is wished for, what a threat hangs on is not.
        const wants = condition.negated !== (act === 'promised')
        const candidate = put(party, condition.content, { ...role, act: 'demanded', wants }, 0.9)
        if (candidate) conditions.set(suggestion, candidate)
      }
    }
  })
  // “If strikes were resumed”: an act that somebody else was found to threaten or to be asked for.
  for (const { roles } of [...candidates])
    for (const { suggestion, by } of roles) {
      const { condition } = suggestion
      if (condition === undefined || conditions.has(suggestion)) continue
      const terms = termsIn(condition.content)
      const meant = candidates.find((each) => !by.includes(each.party) && isAlike(each.terms, terms))
      if (meant) conditions.set(suggestion, meant)
    }
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
  en: /^(both|all|the two|each) (?:sides?|parties|party|governments?|countries|country|nations?) to (.+)$/,
  zh: /^(双方|雙方|两国|兩國|两地|兩地|各方|有关各方|各当事方|冲突各方)[都均应能]?(.{2,})$/,
} as const
const two = /^(?:both|the two|[双雙两兩].)$/

/** Words that ask for something, unlike “insists that”. */
const demanding = /^(?:demand|call|press|urg|insist)|要求|呼吁|敦促|促请|请求/

/** So many names before a demand whom it is made of is looked for. */
const farthestName = 8

/** Whom a demand calls by what he is, “the board should …”, 政府立即介入: the party that is so; none where no party is. */
function calledIn(content: string, parties: readonly DraftParty[]): DraftParty | 'nobody' | undefined {
  const kind = kindsCalled.find(([words]) => words.test(content))
  return kind ? parties.find((party) => kind[1].test(namesOf(party).join(' '))) : 'nobody'
}

const authorities =
  /政府|[局厅廳委部署院]$|\b(?:government|Ministry|Department|[Cc]ouncil|Authority|Agency|Commission)\b/
const companies =
  /公司|集团|集團|银行|企业|资方|\b(?:Group|Holdings|Company|Corp|Ferries|Airlines|Airways|Motors|Foods|Steel|Rail|Energy|Water|Buses|Ports?|plc|Inc|Ltd)\b/
/** Whom a union and those who plead for something ask, if nothing says so. */
const likelyAsked: readonly (readonly [RegExp, RegExp])[] = [
  [/[工公]会|[工公]會|\b[Uu]nions?\b|Federation of Labou?r|Teamsters/, companies],
  [
    /协会|協會|学会|學會|联合会|居民|村民|业主|渔民|农民|\b(?:Association|League|Society|Federation|Chamber|Council of|residents|farmers|Campaign)\b/,
    authorities,
  ],
]
const kindsCalled: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:.{0,3}政府|总理|總理|总统|總統|首相|市长|市長|当局|當局|有关部门|各部门|主管部门)|^the (?:government|authorities|administration)\b/,
    authorities,
  ],
  [
    /^(?:.{0,3}(?:资方|資方|公司|管理层|企业|厂方|港方))|^the (?:company|firm|management|board|directors|employers?|owners?)\b/,
    companies,
  ],
  [/^(?:.{0,3}工会)|^the (?:union|workers|strikers)\b/, /工会|\b[Uu]nions?\b/],
]

const namesOf = ({ name, aliases }: DraftParty): readonly string[] => [
  ...(typeof name === 'string' ? [name] : [name.en, name.zh].filter((each) => each !== undefined)),
  ...aliases,
]

/** Whether two acts are mostly the same words: three in five of those of the shorter one, and at least two. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  // A rise to 10 is not a rise to 14.
  const numbers = (terms: ReadonlySet<string>): string => [...terms].filter((term) => /^\d/.test(term)).join()
  if (numbers(a) !== numbers(b) && numbers(a) !== '' && numbers(b) !== '') return false
  for (const term of shorter) if (longer.has(term)) shared += 1
  return shared >= 2 && shared * 5 >= shorter.size * 3
}

/** Words of Latin script, but for the small ones, and pairs of Chinese characters. */
function termsIn(words: string): Set<string> {
  const latin = words.toLowerCase().match(/[\p{Script=Latin}\p{N}]{3,}/gu) ?? []
  const han = (words.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, index) => run.slice(index, index + 2)),
  )
  const numbers = words.match(/\d+(?:\.\d+)?/g) ?? []
  return new Set([...numbers, ...latin.filter((word) => !common.has(word)).map(stemOf), ...han])
}

/** “lifted”, “lifting” and “lift” are one. */
const stemOf = (word: string): string => (word.length < 5 ? word : word.replace(/(?:ing|ed|es|s|e)$/, ''))

const common = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'and',
  'for',
  'with',
  'from',
  'any',
  'all',
  'that',
  'accept',
  'agree',
  'would',
  'will',
])
