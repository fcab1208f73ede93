import { simplifiedText } from '../../anchors/simplified-form.ts'
import type { Page } from '../../blocks/block.ts'
import { flattened } from '../../flattened.ts'
import { plainForm } from '../../statements/zh/plain-form.ts'
import { type UnitSet, unitSet } from '../../text/unit-set.ts'
import { CompoundReader } from '../compounds.ts'
import { type FormIndex, formIndex, words } from '../form-index.ts'
import type { FoundName, KnownActor } from '../found-name.ts'
import { LastNamed } from '../last-named.ts'
import { officeOf } from '../office-of.ts'
import { type SpeakerSpan, speakersByBlock } from '../speaker-span.ts'
import { bareMeant, holderOf, isBareSpoken, isFor, onlyBodyOf, onlyStateOf } from './bare-words.ts'
import type { BlockText } from './block-text.ts'
import { addBody, type Bodies, dropDescribed } from './bodies.ts'
import { clauseOpeners } from './chinese-name.ts'
import { collectBodies } from './collect-bodies.ts'
import { compoundWords, groupModifier, groupWords, rowTail } from './group-words.ts'
import { type Hit, hitsOf } from './hits.ts'
import { homeState, withHome } from './home-state.ts'
import { addIntroducedBodies } from './introduced-bodies.ts'
import { introducedStates, withIntroduced } from './introduced-states.ts'
import { addKnownBodies } from './known-bodies.ts'
import { ministryBefore, withState } from './ministry-states.ts'
import { isBareEnding } from './organisations.ts'
import { peopleOf } from './people.ts'
import { personFrames } from './person-frames.ts'
import { signHitsOf } from './sign-hits.ts'
import { speakerFrames } from './speaker-frames.ts'

/** What a place of a text was found to hold, before context decides what it means. */
type Entry =
  | { readonly form: string; readonly is: 'person'; readonly actor: KnownActor }
  | { readonly form: string; readonly is: 'body'; readonly actors: readonly KnownActor[] }
  | { readonly form: string; readonly is: 'group' | 'bare' }
  | { readonly form: string; readonly is: 'compound'; readonly of: keyof typeof compoundWords }

const none: readonly SpeakerSpan[] = []

/** All names of a Chinese page, in order. */
export function findNamesZh(page: Page, speakers: readonly SpeakerSpan[]): readonly FoundName[] {
  const spans = speakersByBlock(speakers)
  const bodies: Bodies = new Map()
  const read = page.blocks.map((block) => {
    const text = plainForm(block.text)
    return { block, text, original: block.text, hits: hitsOf(text) }
  })
  const introduced = introducedStates(read)
  const known =
    introduced.length === 0
      ? read
      : read.map((each) => ({ ...each, hits: withIntroduced(each.text, each.hits, introduced) }))
  const home = homeState(known)
  const first = home ? known.map((each) => ({ ...each, hits: withHome(each, home) })) : known
  const namedStates = new Set<string>()
  for (const { hits } of first) for (const { use, actors } of hits) if (use === 'name') namedStates.add(actors[0]!.key)
  const opensClause = clauseOpeners(first.map(({ text }) => text))
  const texts = first.map(({ block, text, hits: known }): BlockText => {
    const signs = signHitsOf(text, known, namedStates)
    const hits = signs.length === 0 ? known : [...known, ...signs].sort((a, b) => a.start - b.start)
    const places = new Array<Hit | undefined>(text.length)
    for (const hit of hits) places[hit.start] = hit
    const hitAt = (at: number): Hit | undefined => places[at]
    const own = spans.get(block.id) ?? none
    const ends = new Set(own.map(({ end }) => end))
    const edges = {
      startBefore: (at: number) => own.find(({ start, end }) => start <= at && at < end)?.start,
      isEnd: (at: number) => ends.has(at),
      opensClause,
    }
    const framed = personFrames(text, hitAt, edges)
    const alone = speakerFrames(text, own, framed, hitAt)
    const frames = alone.length === 0 ? framed : [...framed, ...alone].sort((a, b) => a.start - b.start)
    return {
      id: block.id,
      article: block.article,
      original: block.text,
      text,
      hits,
      hitAt,
      frames: frames.map((frame) => ({ frame, original: block.text, text })),
      spans: own,
    }
  })
  addKnownBodies(bodies, texts)
  for (const block of texts) collectBodies(block, spans.get(block.id) ?? [], bodies)
  dropDescribed(bodies)
  if (isBareSpoken(texts)) addIntroducedBodies(bodies, texts)
  let isKnown: boolean | undefined
  const isChinese = (): boolean => {
    isKnown ??=
      (home === undefined || home.stands === 'cn') &&
      first.every(({ block }) => simplifiedText(block.text) === block.text) &&
      first.some(({ text }) => chineseSigns.test(text))
    return isKnown
  }
  const people = peopleOf(
    flattened(
      texts.map(({ frames }, index) =>
        frames.map((each) =>
          withState(each, bodies, { isChinese, before: ministryBefore(texts, index, each.frame.start) }),
        ),
      ),
    ),
  )
  const entries: Entry[] = [
    ...flattened(people.map(({ actor, forms }) => forms.map((form): Entry => ({ form, is: 'person', actor })))),
    ...[...bodies].map(([form, actors]): Entry => ({ form, is: 'body', actors })),
  ]
  const named = formIndex(entries)
  const mayBegin = unitSet(`${beginnings}${entries.map(({ form }) => form[0]).join('')}`)
  const compounds = new CompoundReader(people.map(({ actor }) => actor))
  const last = new LastNamed()
  const index: FormIndex<Entry> = (text, at) => longer(named(text, at), wordIndex(text, at))
  const actors = people.map(({ actor }) => actor)
  const homes = new Map<string, KnownActor>()
  const only = (): KnownActor | undefined => onlyStateOf(texts)
  const memory: Memory = { mayBegin, compounds, named: last, bodies, people: actors, homes, only }
  const found = flattened(texts.map((block) => namesOf(block, index, memory)))
  if (homes.size === 0) return found
  const settled = new Map(
    actors.flatMap((each) => {
      const home = homes.get(each.key)
      if (!home) return []
      const stands = each.stands ?? (/发言人|發言人/.test(each.role ?? '') ? home.stands : undefined)
      return [[each, { ...each, affiliation: home.name, stands }]]
    }),
  )
  return found.map((name) => (settled.has(name.actor) ? { ...name, actor: settled.get(name.actor)! } : name))
}

/** What shows that a page is written in China. */
const chineseSigns =
  /新华社|新华网|中新社|中新网|人民日报|环球时报|中央电视台|央视|北京[\d]{1,2}月[\d]{1,2}日电|^北京.{0,12}电|中国|中方|我国|我方|两岸/

/** Words for people who are not named, and for several together: the same on every page. */
const wordEntries: readonly Entry[] = [
  ...['工会', '总工会', '公会', '公司', '集团', '协会', '商会', '银行', '委员会', '法院', '政府'].map(
    (form): Entry => ({ form, is: 'bare' }),
  ),
  ...groupWords.map((form): Entry => ({ form, is: 'group' })),
  ...(Object.keys(compoundWords) as (keyof typeof compoundWords)[]).flatMap((of) =>
    compoundWords[of].map((form): Entry => ({ form, is: 'compound', of })),
  ),
]
const wordIndex = formIndex(wordEntries)

/** What these begin with, and words that point back. */
const beginnings = `该${wordEntries.map(({ form }) => form[0]).join('')}`

/** The longer of two entries; the first where they are of one length. */
function longer(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  return one && (!other || one.form.length >= other.form.length) ? one : other
}

const governmentTail = formIndex(words('政府 当局 军方 官方 方面 军队').map((form) => ({ form })))
/** 办公室 behind a person’s name. */
const officeTail = /^的?办公[室厅]/
const officeEnding = /的?办公[室厅]$/
const placeBefore = /(?:在|抵达|飞往|前往|赴|到|抵|离开|从|至|访问|途经|位于|于)$/

/** What stands before a bare word that is a body of its own, and no part of a longer name. */
const mayStandBefore = /[^\u4e00-\u9fff若果求与和对向由让令请促吁责]/

interface Memory {
  /** Whether a name, a word for people or a word that points back may begin at a place. */
  readonly mayBegin: UnitSet
  readonly compounds: CompoundReader
  readonly named: LastNamed
  readonly bodies: Bodies
  readonly people: readonly KnownActor[]
  /** Whom people work for, by their keys, where only a bare word such as 公司 says so. */
  readonly homes: Map<string, KnownActor>
  readonly only: () => KnownActor | undefined
}

function namesOf(
  block: BlockText,
  index: FormIndex<Entry>,
  { mayBegin, compounds, named, bodies, people, homes, only }: Memory,
): readonly FoundName[] {
  const { text, original, hitAt, id } = block
  const found: FoundName[] = []
  compounds.startBlock(block.article)
  named.startBlock(block.article)
  let frameAt = 0
  let at = 0
  /** The key of the actor that what stands at this place only helps to describe. */
  let describes: string | undefined
  // Functions, and none of them made in the loop: what one made there needs would be laid out at each character.
  /** 美国 in front of 《新闻周刊》 only says whose paper it is. */
  const describeBefore = (actor: KnownActor): void => {
    const last = found.at(-1)
    if (last?.actor.kind !== 'state' || last.describes !== undefined) return
    if (at !== last.end && !(at === last.end + 1 && text[last.end] === '《')) return
    found[found.length - 1] = { ...last, describes: actor.key }
    if (!last.isPointer) compounds.forget()
  }
  const push = (start: number, end: number, actor: KnownActor, describing = describes): void => {
    const name = { block: id, start, end, actor, describes: describing === actor.key ? undefined : describing }
    found.push(name)
    compounds.see(name, original, block.spans)
    named.see(actor)
    if (actor.kind === 'person') named.govern(compounds.stateOf(actor))
    else if (actor.kind === 'state' && /(?:政府|当局)$/.test(text.slice(start, end))) named.govern(actor)
    at = end
  }
  const take = (
    hit: Hit | undefined,
    entry: Entry | undefined,
    pointed: { readonly actor: KnownActor; readonly end: number } | undefined,
  ): void => {
    while (frameAt < block.frames.length && block.frames[frameAt]!.frame.end <= at) frameAt += 1
    const around = block.frames[frameAt]?.frame
    const isInFrame = around?.description !== undefined && at >= around.description.start && at < around.start
    const person = isInFrame ? index(text, around.start) : undefined
    describes = person?.is === 'person' ? person.actor.key : undefined
    const takesEntry = entry !== undefined && (!hit || entry.form.length >= hit.end - hit.start)
    const isManagement = takesEntry && entry.is === 'group' && entry.form === '资方'
    if (takesEntry && (entry.is === 'bare' || isManagement || (entry.is === 'body' && isBareEnding(entry.form)))) {
      const end = at + entry.form.length
      const opens = at === 0 || mayStandBefore.test(text[at - 1]!)
      const isWhole = opens || isManagement || block.spans.some(({ start }) => start === at)
      const meant = bareMeant(entry.form, named, only) ?? onlyBodyOf(isManagement ? '公司' : entry.form, bodies)
      if (meant || entry.is === 'bare') {
        if (meant && (isInFrame || isWhole))
          found.push({ block: id, start: at, end, actor: meant, describes, isPointer: true })
        if (meant && person?.is === 'person' && isFor(person.actor, original.slice(at, end)))
          homes.set(person.actor.key, meant)
        at = end
        return
      }
    }
    if (pointed) {
      const { actor } = pointed
      const isWhole = around?.description?.start === at
      if (person?.is === 'person' && isFor(person.actor, isWhole ? undefined : original.slice(at + 1, pointed.end)))
        homes.set(person.actor.key, actor)
      found.push({ block: id, start: at, end: pointed.end, actor, describes: undefined, isPointer: true })
      at = pointed.end
      return
    }
    const chief = takesEntry && entry.is === 'body' ? index(entry.form.replace(officeEnding, ''), 0) : undefined
    if (chief?.is === 'person' && officeEnding.test(entry!.form)) {
      const actor = officeOf(chief.actor, `${chief.actor.name}办公室`)
      push(at, at + chief.form.length, chief.actor, actor.key)
      const end = at + entry!.form.length - chief.form.length
      found.push({ block: id, start: at, end, actor, describes: undefined, isPointer: true })
      at = end
      return
    }
    if (takesEntry && entry.is === 'person') {
      const after = at + entry.form.length
      const tail =
        text.startsWith('政府', after) || text.startsWith('当局', after) ? text.slice(after, after + 2) : undefined
      const state = tail && compounds.stateOf(entry.actor)
      const office = officeTail.exec(text.slice(at + entry.form.length, at + entry.form.length + 4))?.[0]
      if (state) push(at, at + entry.form.length + tail.length, state)
      else if (office) {
        const actor = officeOf(entry.actor, `${entry.actor.name}办公室`)
        push(at, at + entry.form.length, entry.actor, actor.key)
        found.push({ block: id, start: at, end: at + office.length, actor, describes: undefined, isPointer: true })
        at += office.length
      } else push(at, at + entry.form.length, entry.actor)
    } else if (takesEntry && entry.is === 'body') {
      const last = found.at(-1)
      const own = entry.actors.find(
        ({ stands, affiliation }) =>
          last?.end === at && (stands === last.actor.stands || affiliation === last.actor.name),
      )
      // 该国外交部: a body of the state that the words before it point back to.
      const isOfPointed = !own && last?.isPointer && last.end === at && last.actor.kind === 'state'
      const [seat] = entry.actors
      const holder = seat && !own && seat.affiliation === undefined ? holderOf(entry.form, people, found) : undefined
      if (holder) {
        push(at, at + entry.form.length, { ...seat!, affiliation: holder.affiliation, stands: holder.stands })
        return
      }
      const actor = isOfPointed
        ? addBody(bodies, entry.form, original.slice(at, at + entry.form.length), last.actor)
        : (own ?? named.latest((each) => entry.actors.includes(each)) ?? entry.actors[0]!)
      describeBefore(actor)
      push(at, at + entry.form.length, actor)
    } else if (takesEntry && entry.is === 'group') {
      if (isInFrame) {
        at += entry.form.length
        return
      }
      const last = found.at(-1)
      const gap = last && at - last.end <= 16 ? text.slice(last.end, at) : undefined
      const owner =
        last &&
        gap !== undefined &&
        gap === (groupModifier.exec(gap)?.[0] ?? '') &&
        last.actor.kind !== 'group' &&
        last.actor.kind !== 'person' &&
        last.actor.kind !== 'compound'
          ? last
          : undefined
      const word = entry.form.replace(/^有(?=.{2})(?!关)|^一些/, '')
      const state = owner?.actor.kind === 'state' || owner?.actor.kind === 'bloc' ? owner.actor.name : undefined
      const actor: KnownActor = {
        key: `group ${owner?.actor.key ?? ''} ${word}`,
        kind: 'group',
        name: owner
          ? `${owner.actor.name}${original.slice(at, at + entry.form.length).replace(/^有(?=.{2})(?!关)/, '')}`
          : original.slice(at, at + entry.form.length),
        affiliation: state ?? owner?.actor.name,
        stands: owner?.actor.kind === 'organisation' ? owner.actor.stands : undefined,
        confidence: 0.7,
      }
      if (owner && owner.describes === undefined) {
        found[found.length - 1] = { ...owner, describes: actor.key }
        if (!owner.isPointer) compounds.forget()
      }
      push(at, at + entry.form.length, actor)
    } else if (takesEntry && entry.is === 'compound' && !hit) {
      const actor = compounds.resolve(entry.of, original.slice(at, at + entry.form.length))
      if (actor) push(at, at + entry.form.length, actor)
      else at += entry.form.length
    } else if (hit && hit.actors.length > 1) {
      const tail = rowTail.exec(text.slice(hit.end, hit.end + 8))!
      const actor = compounds.row(hit.actors, original.slice(hit.start, hit.end + tail[0].length), {
        of: tail[1] ? 'leaders' : 'sides',
        isQuarrel: /^(?:冲突|战争|战事|停火|危机|边境|问题|关切|和谈)/.test(text.slice(hit.end, hit.end + 3)),
      })
      push(hit.start, hit.end + tail[0].length, actor)
    } else if (hit) {
      const isPlace =
        (hit.use === 'capital' || hit.use === 'seat') &&
        placeBefore.test(text.slice(Math.max(0, at - 3), at)) &&
        text.slice(hit.end, hit.end + 2) !== '看来'
      const tail = hit.use === 'capital' ? '' : (governmentTail(text, hit.end)?.form ?? '')
      if (
        isPlace ||
        (hit.use === 'capital' &&
          /^(?:[市省州郊区时]|会晤|峰会|举行|机场|街头|郊外|当地|大学)/.test(text.slice(hit.end, hit.end + 2)))
      )
        at = hit.end
      else {
        if (hit.actors[0]!.kind === 'outlet') describeBefore(hit.actors[0]!)
        push(hit.start, hit.end + tail.length, hit.actors[0]!)
      }
    } else at += 1
  }
  while (at < text.length) {
    const hit = hitAt(at)
    if (!hit && !mayBegin(text, at)) {
      at += 1
      continue
    }
    const entry = index(text, at)
    const pointed = hit ? undefined : named.chinese(text, at)
    if (hit || entry || pointed) take(hit, entry, pointed)
    else at += 1
  }
  return found
}
