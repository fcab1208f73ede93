import { simplifiedText } from '../../anchors/simplified-form.ts'
import type { Page } from '../../blocks/block.ts'
import { CompoundReader } from '../compounds.ts'
import { type FormIndex, formIndex } from '../form-index.ts'
import type { FoundName, KnownActor } from '../found-name.ts'
import { LastNamed } from '../last-named.ts'
import { type SpeakerSpan, speakersByBlock } from '../speaker-span.ts'
import { addBody, type Bodies, bodyAfter, outletTitle } from './bodies.ts'
import { isChineseName } from './chinese-name.ts'
import { compoundWords, groupModifier, groupWords, rowTail } from './group-words.ts'
import { type Hit, hitsOf } from './hits.ts'
import { addKnownBodies } from './known-bodies.ts'
import { bodyClass, endsAsBody, isBareEnding } from './organisations.ts'
import { type PlacedFrame, peopleOf } from './people.ts'
import { personFrames } from './person-frames.ts'
import { signHitsOf } from './sign-hits.ts'
import { speakerFrames } from './speaker-frames.ts'

/** What a place of a text was found to hold, before context decides what it means. */
type Entry =
  | { readonly form: string; readonly is: 'person'; readonly actor: KnownActor }
  | { readonly form: string; readonly is: 'body'; readonly actors: readonly KnownActor[] }
  | { readonly form: string; readonly is: 'group' }
  | { readonly form: string; readonly is: 'compound'; readonly of: keyof typeof compoundWords }

interface BlockText {
  readonly id: string
  readonly article: string | undefined
  readonly original: string
  readonly text: string
  readonly hits: readonly Hit[]
  readonly hitAt: (at: number) => Hit | undefined
  readonly frames: readonly PlacedFrame[]
  readonly spans: readonly SpeakerSpan[]
}

const none: readonly SpeakerSpan[] = []

/** All names of a Chinese page, in order. */
export function findNamesZh(page: Page, speakers: readonly SpeakerSpan[]): readonly FoundName[] {
  const spans = speakersByBlock(speakers)
  const bodies: Bodies = new Map()
  const first = page.blocks.map((block) => {
    const text = simplifiedText(block.text)
    return { block, text, hits: hitsOf(text) }
  })
  const namedStates = new Set(
    first.flatMap(({ hits }) => hits.filter(({ use }) => use === 'name').map(({ actors }) => actors[0]!.key)),
  )
  const texts = first.map(({ block, text, hits: known }): BlockText => {
    const signs = signHitsOf(text, known, namedStates)
    const hits = signs.length === 0 ? known : [...known, ...signs].sort((a, b) => a.start - b.start)
    const places = new Uint32Array(text.length + 1)
    for (let index = 0; index < hits.length; index += 1) places[hits[index]!.start] = index + 1
    const hitAt = (at: number): Hit | undefined => (places[at] ? hits[places[at]! - 1] : undefined)
    const own = spans.get(block.id) ?? none
    const ends = new Set(own.map(({ end }) => end))
    const edges = {
      startBefore: (at: number) => own.find(({ start, end }) => start <= at && at < end)?.start,
      isEnd: (at: number) => ends.has(at),
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
  const isChinese =
    first.every(({ block, text }) => block.text === text) && first.some(({ text }) => chineseSigns.test(text))
  const people = peopleOf(texts.flatMap(({ frames }) => frames.map((each) => withState(each, bodies, isChinese))))
  const named = formIndex<Entry>([
    ...people.flatMap(({ actor, forms }) => forms.map((form): Entry => ({ form, is: 'person', actor }))),
    ...[...bodies].map(([form, actors]): Entry => ({ form, is: 'body', actors })),
  ])
  const compounds = new CompoundReader(people.map(({ actor }) => actor))
  const last = new LastNamed()
  const index: FormIndex<Entry> = (text, at) => longer(named(text, at), wordIndex(text, at))
  return texts.flatMap((block) => namesOf(block, index, { compounds, named: last, bodies }))
}

/** What shows that a page is written in China. */
const chineseSigns =
  /新华社|新华网|中新社|中新网|人民日报|环球时报|中央电视台|央视|北京[\d]{1,2}月[\d]{1,2}日电|^北京.{0,12}电|中国|中方|我国|我方|两岸/

/**
 * The state of a ministry that is named without it: the one state whose ministry the page names; or, less surely, China where
 * its spokesman has a Chinese name and a page in simplified characters shows that it speaks from there: a Chinese outlet,
 * a dateline from Beijing, 中国, 中方 or 我国.
 */
function withState(placed: PlacedFrame, bodies: Bodies, isChinese: boolean): PlacedFrame {
  const { frame, text } = placed
  const { description } = frame
  if (!description?.body || !description.isOffice || description.state) return placed
  const form = text.slice(description.body.start, description.body.end)
  if (bodyClass(form) !== 'government') return placed
  const owners = new Set((bodies.get(form) ?? []).flatMap(({ stands }) => stands ?? []))
  const isGuess =
    isChinese && owners.size === 0 && /部$/.test(form) && isChineseName(text.slice(frame.start, frame.end))
  const stands = owners.size === 1 ? [...owners][0]! : isGuess ? 'cn' : undefined
  const confidence = isGuess ? Math.min(frame.confidence, 0.55) : frame.confidence
  return stands ? { ...placed, frame: { ...frame, confidence, description: { ...description, stands } } } : placed
}

/** Bodies behind the name of a state, before a title, between 《 and 》, or as a speaker. */
function collectBodies(block: BlockText, spans: readonly SpeakerSpan[], bodies: Bodies): void {
  const { text, original, hits, hitAt, frames } = block
  const add = (start: number, end: number, state: KnownActor | undefined): void => {
    if (end - start >= 2 && hitAt(start)?.end !== end)
      addBody(bodies, text.slice(start, end), original.slice(start, end), state)
  }
  for (const hit of hits) {
    const body = bodyAfter(text, hit)
    if (body === undefined || hit.actors.length > 1) continue
    const isInside =
      isBareEnding(text.slice(body.start, body.end)) ||
      (hit.actors[0]!.stands === 'cn' &&
        hit.use === 'name' &&
        bodyClass(text.slice(body.start, body.end)) !== 'government')
    add(isInside ? hit.start : body.start, body.end, hit.actors[0])
  }
  for (const { frame } of frames) {
    const { body, state } = frame.description ?? {}
    if (body) add(body.start, body.end, state)
  }
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const title = outletTitle(text, open)
    if (title && !hitAt(title.start)) {
      const form = text.slice(title.start, title.end)
      const actor = {
        key: `outlet ${form}`,
        kind: 'outlet' as const,
        name: original.slice(title.start, title.end),
        confidence: 0.8,
      }
      bodies.set(form, [actor])
    }
  }
  for (const { start, end } of spans) {
    const speaker = text.slice(start, end)
    const isCovered = frames.some(({ frame }) => frame.start < end && frame.end > start)
    if (
      isCovered ||
      /^[该本其]|当局$/.test(speaker) ||
      !/^[\u4e00-\u9fff“”]{3,16}$/.test(speaker) ||
      !endsAsBody(speaker)
    )
      continue
    const hit = hitAt(start)
    const from = hit && hit.end < end ? hit.end : start
    const joined = text.slice(from, end).split(/[、和与及]/)
    if (joined.length > 1 && joined.every((each) => bodyClass(each))) {
      for (const [index, each] of joined.entries()) {
        const at = from + joined.slice(0, index).join('、').length + (index > 0 ? 1 : 0)
        add(at, at + each.length, hit?.actors[0])
      }
    } else if (hit && hit.end < end) add(hit.end, end, hit.actors[0])
    else if (!hit) add(start, end, undefined)
  }
}

/** Words for people who are not named, and for several together: the same on every page. */
const wordIndex = formIndex<Entry>([
  ...groupWords.map((form): Entry => ({ form, is: 'group' })),
  ...(Object.keys(compoundWords) as (keyof typeof compoundWords)[]).flatMap((of) =>
    compoundWords[of].map((form): Entry => ({ form, is: 'compound', of })),
  ),
])

/** The longer of two entries; the first where they are of one length. */
function longer(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  return one && (!other || one.form.length >= other.form.length) ? one : other
}

const governmentTail = /^(?:政府|当局|军方|官方|方面|军队|政府方面)/
const placeBefore = /(?:在|抵达|飞往|前往|赴|到|抵|离开|从|至|访问|途经|位于|于)$/

interface Memory {
  readonly compounds: CompoundReader
  readonly named: LastNamed
  readonly bodies: Bodies
}

function namesOf(
  block: BlockText,
  index: FormIndex<Entry>,
  { compounds, named, bodies }: Memory,
): readonly FoundName[] {
  const { text, original, hitAt, id } = block
  const found: FoundName[] = []
  compounds.startBlock(block.article)
  named.startBlock(block.article)
  let frameAt = 0
  for (let at = 0; at < text.length; ) {
    const hit = hitAt(at)
    const entry = index(text, at)
    const pointed = hit ? undefined : named.chinese(text, at)
    if (!hit && !entry && !pointed) {
      at += 1
      continue
    }
    while (frameAt < block.frames.length && block.frames[frameAt]!.frame.end <= at) frameAt += 1
    const around = block.frames[frameAt]?.frame
    const isInFrame = around?.description !== undefined && at >= around.description.start && at < around.start
    const person = isInFrame ? index(text, around.start) : undefined
    const describes = person?.is === 'person' ? person.actor.key : undefined
    /** 美国 in front of 《新闻周刊》 only says whose paper it is. */
    const describeBefore = (actor: KnownActor): void => {
      const last = found.at(-1)
      if (last?.actor.kind !== 'state' || last.describes !== undefined || !/^《?$/.test(text.slice(last.end, at)))
        return
      found[found.length - 1] = { ...last, describes: actor.key }
      if (!last.isPointer) compounds.forget()
    }
    const push = (start: number, end: number, actor: KnownActor, describing = describes): void => {
      const name = { block: id, start, end, actor, describes: describing === actor.key ? undefined : describing }
      found.push(name)
      compounds.see(name, original, block.spans)
      named.see(name)
      at = end
    }
    if (pointed) {
      const { actor } = pointed
      found.push({ block: id, start: at, end: pointed.end, actor, describes: undefined, isPointer: true })
      at = pointed.end
      continue
    }
    const takesEntry = entry !== undefined && (!hit || entry.form.length >= hit.end - hit.start)
    if (takesEntry && entry.is === 'person') {
      const tail = /^(?:政府|当局)/.exec(text.slice(at + entry.form.length, at + entry.form.length + 2))?.[0]
      const state = tail && compounds.stateOf(entry.actor)
      if (state) push(at, at + entry.form.length + tail.length, state)
      else push(at, at + entry.form.length, entry.actor)
    } else if (takesEntry && entry.is === 'body') {
      const last = found.at(-1)
      const own = entry.actors.find(
        ({ stands, affiliation }) =>
          last?.end === at && (stands === last.actor.stands || affiliation === last.actor.name),
      )
      // 该国外交部: a body of the state that the words before it point back to.
      const isOfPointed = !own && last?.isPointer && last.end === at && last.actor.kind === 'state'
      const actor = isOfPointed
        ? addBody(bodies, entry.form, original.slice(at, at + entry.form.length), last.actor)
        : (own ?? entry.actors[0]!)
      describeBefore(actor)
      push(at, at + entry.form.length, actor)
    } else if (takesEntry && entry.is === 'group') {
      if (isInFrame) {
        at += entry.form.length
        continue
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
      const tail = hit.use === 'capital' ? '' : (governmentTail.exec(text.slice(hit.end, hit.end + 4))?.[0] ?? '')
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
  return found
}
