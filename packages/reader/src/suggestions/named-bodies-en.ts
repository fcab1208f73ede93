import { formAt } from '../names/en/form-at.ts'
import { bodyClass } from '../names/en/organisations.ts'
import { givenNames, openingWords } from '../names/en/stop-words.ts'
import type { Actor, NameMention } from '../names/name-mention.ts'
import { isCompany, isCouncil, isUnion } from './home-of.ts'
import { escaped, type PageNames } from './page-names.ts'

/** Puts right whom an English page names: bodies that look like people, adjectives of lands, short names of bodies. */
export function settleEnglish(page: PageNames): void {
  takeForBodies(page)
  addActing(page)
  joinLonger(page)
  joinAdjectives(page)
  callShort(page)
}

const land = /(?:Islands?|Isles|Republic|Territories)$/
/** What goes on with a name: “Solent & Isles Ferries”, “the Isle of Merrow council”. */
const goesOn =
  /^(?:(?: &| of(?: the)?)(?: \p{Lu}[\p{L}-]+)+)+(?: (?:city |county |borough )?council)?|^ (?:city |county |borough |town )?council\b/u

/** A single word that speaks and is nobody's last name, or a row of words with an article, is no person. */
function takeForBodies({ actors, mentions, blocks, change }: PageNames): void {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const surnames = new Set(
    [...actors.values()].filter(({ kind, name }) => kind === 'person' && name.includes(' ')).map(lastWord),
  )
  for (const actor of actors.values()) {
    const { id, kind, name, role, affiliation } = actor
    if (kind !== 'person' || role !== undefined || affiliation !== undefined) continue
    const own = mentions.filter((each) => each.actor === id)
    const bare = /^(?:Neighbou?ring|Nearby|Landlocked|Former|Oil-rich|Tiny|Rival) (\p{Lu}\p{Ll}+)$/u.exec(name)?.[1]
    if (bare !== undefined) {
      change(id, { kind: 'state', name: bare, stands: bare })
      continue
    }
    const isSingle = !name.includes(' ') && actor.confidence <= 0.65 && !surnames.has(name)
    const isCalled = own.some(({ block, start, end }) => {
      const text = texts.get(block)!
      return name.includes(' ') && text.slice(start, end) === name && /\b[Tt]he $/.test(text.slice(0, start).slice(-4))
    })
    if (isSingle && name.endsWith('s') && own.every(({ block, start }) => opens(texts.get(block)!, start))) {
      // “Exporters said …”: only a sentence that begins with them writes them with a capital.
      change(id, { kind: 'group', name: name.toLowerCase() })
      continue
    }
    const isMany =
      name.includes(' ') &&
      !givenNames.has(name.split(' ')[0]!) &&
      own.some(({ block, end }) =>
        / (?:want|have|are|were|say|insist|demand|oppose|refuse)\b/.test(texts.get(block)!.slice(end, end + 12)),
      )
    const isOfLand = name.includes(' ') && formAt(`${lastWord(actor)} `, 0)?.use === 'name'
    if (!isSingle && !isCalled && !isMany && !isOfLand && !corporate.test(name)) continue
    const state = land.test(name)
    const longer = longest(own, texts, name)
    change(id, { kind: state ? 'state' : 'organisation', name: longer, ...(state && { stands: longer }) })
  }
}

/** Whether a sentence or a quotation begins at a place. */
const opens = (text: string, at: number): boolean =>
  at === 0 || /[.!?:”"“—]\s?["“]?$/.test(text.slice(Math.max(0, at - 3), at))

/** What only somebody does who acts: said behind a name. */
const acting =
  "(?:'s|’s)? (?:has |have |had |also |now |again |still )?(?:said|says|would|will|wants?|insist(?:s|ed)|refus(?:es|ed)|reject(?:s|ed)|threaten(?:s|ed)|accus(?:es|ed)|agreed|agrees|must|should|demand(?:s|ed)|offer(?:s|ed)|denied|denies|announced|imposed|closed|shut|banned|seized|suspended|halted|imports|exports|called|urged|warned|signed|government|army|ministry|officials|authorities|navy|police)\\b"
const landName = /(?:land|lands|ia|stan|mark|burg|nia|via|ania|aria)$/

/** Adds whoever a page lets act time and again under one capitalised word that no table knows: “Norland would set its own quota”. */
function addActing({ blocks, actors, add, callAlso, change }: PageNames): void {
  const counts = new Map<string, number>()
  const known = new Set(
    [...actors.values()].flatMap(({ kind, name, aliases }) =>
      [name, ...aliases].flatMap((form) => (kind === 'person' ? form.split(' ') : [form])),
    ),
  )
  for (const { text } of blocks)
    for (const [, word] of text.matchAll(
      new RegExp(`(?<![\\p{L}’'-]|\\p{Lu}\\p{L}{1,20} )(\\p{Lu}\\p{Ll}{3,20})(?=${acting})`, 'gu'),
    ))
      if (!openingWords.has(word!) && !known.has(word!)) counts.set(word!, (counts.get(word!) ?? 0) + 1)
  // “Grandsky’s project director”: a body has one.
  const ofLeaders = new Set<string>()
  for (const { text } of blocks)
    for (const [, word] of text.matchAll(led))
      if (!openingWords.has(word!) && !known.has(word!)) {
        counts.set(word!, (counts.get(word!) ?? 0) + 3)
        ofLeaders.add(word!)
      }
  for (const [word, count] of [...counts].slice(0, mostAdded)) {
    const isLand = landName.test(word)
    if (count < (isLand ? 2 : 3)) continue
    const longer = [...actors.values()].find(({ kind, name }) => kind === 'organisation' && name.startsWith(`${word} `))
    if (longer) {
      callAlso(longer.id, new RegExp(`\\b${escaped(word)}\\b`, 'g'))
      continue
    }
    const added = add(word, 'organisation')
    if (added && isLand) change(added.id, { kind: 'state', stands: word })
    else if (added && count >= 3 && ofLeaders.has(word)) change(added.id, { confidence: 0.6 })
  }
}

const led =
  /(?<![\p{L}’'-]|\p{Lu}\p{L}{1,20} )(\p{Lu}\p{Ll}{3,20})[’']s (?:[a-z]+ ){0,2}(?:director|chief|chairman|chairwoman|chair|spokes\w+|manager|head|boss|leader|general secretary|negotiator|board|shareholders)\b/gu
const mostAdded = 20

/** How the names of companies end. */
const corporate =
  / (?:Management|Ferries|Foods|Lines|Airways|Rail|Railways|Energy|Steel|Mining|Industries|Technologies|Systems|Stores|Farms|Homes|Ports|Water|Power|Telecom|Media|Studios|Hotels|Brewery|Shipping|Logistics|Islands)$/

function longest(own: readonly NameMention[], texts: ReadonlyMap<string, string>, name: string): string {
  let found = name
  for (const { block, start, end } of own) {
    const text = texts.get(block)!
    const whole = text.slice(start, end) + (goesOn.exec(text.slice(end, end + 60))?.[0] ?? '')
    if (whole.length > found.length) found = whole
  }
  return found
}

const lastWord = ({ name }: Actor): string => name.split(' ').at(-1)!

/** One body under a name and the beginning of it: “Brightwater” and “Brightwater Foods”. */
function joinLonger({ actors, merge, moved }: PageNames): void {
  const bodies = [...actors.values()].filter(({ kind }) => kind === 'organisation')
  for (const short of bodies)
    for (const long of bodies)
      if (long.name.startsWith(`${short.name} `) && !long.name.startsWith(`${short.name} of `) && !moved.has(short.id))
        merge(short.id, long.id)
}

const adjectival = /^(?:i?an|n|ese|ish|i|ic)$/

/** “Vestrian” is of Vestria, whether it is said of a person or stands for itself. */
function joinAdjectives({ actors, change, merge, callAlso }: PageNames): void {
  const lands = [...actors.values()].filter(({ kind, name }) => kind !== 'person' && /^\p{Lu}\p{Ll}{3,}$/u.test(name))
  const homeOf = (word: string): Actor | undefined =>
    lands.find(({ name }) => {
      const stem = name.replace(/[aeiouy]$/, '')
      return word !== name && word.startsWith(stem) && adjectival.test(word.slice(stem.length))
    })
  for (const { id, kind, name, affiliation, role } of actors.values()) {
    const home = affiliation === undefined ? undefined : homeOf(affiliation)
    if (home) {
      // Who has a president or a minister is a state.
      change(home.id, { kind: 'state', stands: home.stands ?? home.name })
      change(id, { affiliation: home.name, stands: home.stands ?? home.name })
      callAlso(home.id, new RegExp(`\\b${escaped(affiliation!)}\\b`, 'g'))
    } else if (affiliation !== undefined && isOfRole(affiliation, role ?? '')) {
      // “Fisheries Minister”, “Council leader”: of what he is minister or leader is the name of no body.
      change(id, { affiliation: undefined, role: `${affiliation.toLowerCase()} ${role}` })
    } else if (kind !== 'person') {
      const of = homeOf(name)
      if (of) merge(id, of.id)
    }
  }
}

const isOfRole = (word: string, role: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && (/^(?:minister|secretary)$/.test(role) || bodyClass([word]) !== undefined)

/** Kinds of bodies, by what else a page calls one of them if it names no other: “the company”, “the rebels”. */
const kinds: readonly (readonly [(actor: Actor) => boolean, string])[] = [
  [isUnion, 'union|strikers|workers'],
  [isCompany, 'company|firm|airline|operator|carrier|manufacturer|retailer|employer|management'],
  [isCouncil, 'council'],
  [
    ({ kind, name }) =>
      kind === 'organisation' && /\b(?:Club|FC|Rovers|United|City|Athletic|Wanderers|Town|Rangers)$/.test(name),
    'club',
  ],
  [
    ({ kind, name }) =>
      kind === 'organisation' && /\b(?:Front|Movement|Army|Brigades?|Militia|Resistance|Liberation)\b/.test(name),
    'rebels|militants|insurgents|fighters|guerrillas',
  ],
]

/** Calls the only union, company, council or movement of a page by its kind too, and its ruling state by its government. */
export function callByKind(page: PageNames): void {
  const { actors, mentions, moved, callAlso, merge } = page
  const counts = new Map<string, number>()
  for (const { actor, describes } of mentions)
    if (describes === undefined) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  for (const [is, words] of kinds) {
    const own = [...actors.values()].filter(
      (actor) => !moved.has(actor.id) && is(actor) && (is === isCouncil || (counts.get(actor.id) ?? 0) > 1),
    )
    if (own.length !== 1) continue
    for (const { id, kind, name } of [...actors.values()])
      if (kind === 'group' && new RegExp(`^(?:${words})$`, 'i').test(name)) merge(id, own[0]!.id)
    callAlso(own[0]!.id, new RegExp(`(?<=\\b[Tt]he )(?:${words})\\b`, 'g'))
  }
  const state = rulingState(page)
  if (state) callAlso(state.id, /(?<=\b[Tt]he )(?:government|army|military)\b(?! of )/g)
}

/** The state whose ministers a page lets speak, if no other one has as many. */
function rulingState({ actors }: PageNames): Actor | undefined {
  const counts = new Map<string, number>()
  for (const { kind, affiliation, stands } of actors.values())
    if (kind === 'person' && affiliation !== undefined && stands !== undefined)
      counts.set(affiliation, (counts.get(affiliation) ?? 0) + 1)
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (!first || first[1] <= (second?.[1] ?? 0)) return undefined
  return [...actors.values()].find(({ kind, name }) => kind === 'state' && name === first[0])
}

const shortened =
  /(?:^| )(Front|Union|Council|Association|League|Party|Board|Commission|Federation|Movement|Coalition|Alliance|Authority|Agency|Brigade|Army|Bank|Fund|Cooperative|Co-operative|Chamber|Islands)$/

/** Bodies that are called so without a capital as well. */
const spelled = (word: string): string =>
  /^(?:Cooperative|Co-operative|Association|League|Federation|Commission|Chamber|Coalition|Alliance)$/.test(word)
    ? `[${word[0]}${word[0]!.toLowerCase()}]${word.slice(1)}`
    : word

/** “The Front” for the Northern Front, where no other body of the page is called so. */
function callShort({ actors, callAlso }: PageNames): void {
  const bodies = [...actors.values()].filter(
    ({ kind, name }) => kind !== 'person' && kind !== 'group' && name.includes(' '),
  )
  const words = bodies.map(({ name }) => shortened.exec(name)?.[1])
  for (const [index, { id, name }] of bodies.entries()) {
    const word = words[index]
    if (word !== undefined && words.filter((each) => each === word).length === 1)
      callAlso(id, new RegExp(`(?<=\\b[Tt]he )${spelled(word)}\\b(?! (?:of|for) )(?! \\p{Lu})`, 'gu'))
    const isle = / Islands?$/.test(name) ? name.split(' ')[0]! : undefined
    if (isle !== undefined) callAlso(id, new RegExp(`\\b${escaped(isle.replace(/y$/, ''))}(?:y|ies|s)?\\b`, 'g'))
  }
}
