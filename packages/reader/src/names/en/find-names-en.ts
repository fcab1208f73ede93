import type { Page } from '../../blocks/block.ts'
import { flattened } from '../../flattened.ts'
import { CompoundReader } from '../compounds.ts'
import { type FormIndex, formIndex } from '../form-index.ts'
import type { FoundName, KnownActor } from '../found-name.ts'
import { LastNamed } from '../last-named.ts'
import { type SpeakerSpan, speakersByBlock } from '../speaker-span.ts'
import { bodyActor, bodyAt, unionAt } from './bodies.ts'
import { calledBodies, fullBodyName } from './called-bodies.ts'
import { isPlaceName, rowMate } from './capitals.ts'
import { compoundWords, groupModifiers, singularGroupWords, teamWords } from './group-words.ts'
import { groupAt, headBefore, holderAt, pointsBack } from './groups.ts'
import { hitsOf } from './hits.ts'
import { landsOf } from './lands.ts'
import {
  atHome,
  homeBefore,
  ministryAt,
  ministryMeant,
  ministryOf,
  placeBehind,
  stateOfMinister,
} from './ministries.ts'
import { officeBefore, officeEnd, personalOffice, pronounOffice, titledOffice, titledOfficeOf } from './offices.ts'
import { bodyClass } from './organisations.ts'
import { peopleOf } from './people.ts'
import { type FramedBlock, type PersonFrame, personFrames } from './person-frames.ts'
import { openingWords } from './stop-words.ts'
import { type Token, tokensOf } from './tokens.ts'

interface Form {
  readonly form: string
  readonly actor: KnownActor
}

type Compound = (typeof compoundWords)[number]

/** All names of an English page, in order. */
export function findNamesEn(page: Page, speakers: readonly SpeakerSpan[]): readonly FoundName[] {
  const spans = speakersByBlock(speakers)
  const texts = page.blocks.map(({ text }) => text)
  const called = calledBodies(texts)
  const lands = landsOf(texts)
  const blocks = page.blocks.map(({ id, article, text }): FramedBlock => {
    const tokens = tokensOf(text)
    const block = {
      id,
      article,
      text,
      lower: text.toLowerCase(),
      tokens,
      hits: hitsOf(text, tokens, lands),
      isTitleCase: isTitleCase(tokens),
      spans: spans.get(id) ?? [],
      called,
    }
    return { ...block, frames: personFrames(block).map((frame) => ({ ...frame, text })) }
  })
  const { people, personOf } = peopleOf(flattened(blocks.map(({ frames }) => frames)))
  const bodies = new Map<string, KnownActor>()
  const index = formIndex<Form>(flattened(people.map(({ actor, forms }) => forms.map((form) => ({ form, actor })))))
  const compounds = formIndex(compoundWords)
  const actors = people.map(({ actor }) => actor)
  const reader = new CompoundReader(actors)
  const homes = new Map<string, KnownActor>()
  const only = onlyStateOf(blocks)
  const context = { index, compounds, reader, named: new LastNamed(), bodies, people: actors, personOf, homes, only }
  const found = flattened(blocks.map((block) => namesOf(block, context)))
  if (homes.size === 0) return found
  const settled = new Map(
    actors.flatMap((each) => (homes.has(each.key) ? [[each, atHome(each, homes.get(each.key)!)]] : [])),
  )
  return found.map((name) => (settled.has(name.actor) ? { ...name, actor: settled.get(name.actor)! } : name))
}

/** The one state that a page names, if there is one; looked for when it is asked for first. */
function onlyStateOf(blocks: readonly FramedBlock[]): () => KnownActor | undefined {
  let only: KnownActor | undefined | 'unknown' = 'unknown'
  return () => {
    if (only !== 'unknown') return only
    const states = new Map<string, KnownActor>()
    for (const { hits } of blocks)
      for (const { actor } of hits.values()) if (actor.kind === 'state') states.set(actor.key, actor)
    only = states.size === 1 ? [...states.values()][0] : undefined
    return only
  }
}

/** Whether most of the longer words begin with a capital, as in many headlines: capitals tell nothing then. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let [long, capitals] = [0, 0]
  for (const { text, isCapital } of tokens) {
    if (text.length <= 3) continue
    long += 1
    if (isCapital) capitals += 1
  }
  return long > 3 && capitals * 4 > long * 3
}

interface Context {
  readonly index: FormIndex<Form>
  readonly compounds: FormIndex<Compound>
  readonly reader: CompoundReader
  readonly named: LastNamed
  readonly bodies: Map<string, KnownActor>
  readonly people: readonly KnownActor[]
  readonly personOf: (frame: PersonFrame) => KnownActor
  /** Whom people work for, by their keys, where only words that point back say so. */
  readonly homes: Map<string, KnownActor>
  readonly only: () => KnownActor | undefined
}

const endsWord = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at] ?? '')

function namesOf(
  block: FramedBlock,
  { index, compounds, reader, named, bodies, people, personOf, homes, only }: Context,
): readonly FoundName[] {
  const { id, text, lower, tokens, hits, frames } = block
  const found: FoundName[] = []
  reader.startBlock(block.article)
  named.startBlock(block.article)
  const starts = new Map(frames.map((frame) => [frame.start, frame]))
  let frameAt = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    while (frameAt < frames.length && frames[frameAt]!.around.end <= token.start) frameAt += 1
    const around = frames[frameAt]
    const isInside = around !== undefined && token.start >= around.around.start && token.end <= around.around.end
    const describes = isInside && token.start !== around.start ? personOf(around).key : undefined
    const push = (start: number, end: number, actor: KnownActor): void => {
      const describing = describes ?? (actor.kind === 'group' ? undefined : headBefore(text, found.at(-1), start))
      const name = { block: id, start, end, actor, describes: describing === actor.key ? undefined : describing }
      found.push(name)
      reader.see(name, text, block.spans)
      const ministry = actor.kind === 'person' ? ministryOf(actor, bodies) : undefined
      if (ministry) named.see(ministry)
      named.see(actor)
      named.call(actor, text, start, end)
      if (actor.kind === 'person') named.govern(reader.stateOf(actor))
      else if (actor.kind === 'state' && text.startsWith('government', end - 10)) named.govern(actor)
      while (at < tokens.length && tokens[at]!.start < end) at += 1
    }
    const describe = (actor: KnownActor): void => {
      const last = found.at(-1)!
      if (last.describes !== undefined) return
      found[found.length - 1] = { ...last, describes: actor.key }
      reader.forget()
    }
    /** Whose “the government” is that speaks here. */
    const governmentAt = (): KnownActor | undefined => {
      if (tokens[at + 1]!.text !== 'government' || !block.spans.some((span) => span.start === token.start))
        return undefined
      return named.governed ?? only()
    }
    /** Words that only point to somebody, and are no other form of the name. */
    const point = (start: number, end: number, actor: KnownActor): void => {
      found.push({ block: id, start, end, actor, describes: undefined, isPointer: true })
      while (at < tokens.length && tokens[at]!.start < end) at += 1
    }
    /** A person, and the office behind the name. */
    const pushPerson = (start: number, end: number, person: KnownActor): void => {
      push(start, end, person)
      const to = officeEnd(text, end)
      if (to === undefined) return
      const office = personalOffice(person)
      describe(office)
      point(to - 'office'.length, to, office)
    }
    const frame = starts.get(token.start)
    if (frame) {
      const person = personOf(frame)
      const home =
        person.affiliation === undefined
          ? (homeBefore(block, frame, named) ?? stateOfMinister(frame, found))
          : undefined
      if (home && !homes.has(person.key)) homes.set(person.key, home)
      pushPerson(frame.start, frame.end, person)
      continue
    }
    const compound = compounds(lower, token.start)
    if (compound && endsWord(text, token.start + compound.form.length)) {
      const end = token.start + compound.form.length
      const actor = reader.resolve(
        compound.of,
        text.slice(token.start, end).replace(/^[A-Z]/, (first) => first.toLowerCase()),
      )
      if (actor) {
        push(token.start, end, actor)
        continue
      }
    }
    const hit = hits.get(at)
    const alias = token.isCapital ? index(text, token.start) : undefined
    const isFirstName = alias?.actor.name.startsWith(`${alias.form} `)
    const isBeside =
      (token.isNext && tokens[at - 1]!.isCapital) ||
      (tokens[at + 1]?.isCapital === true && tokens[at + 1]!.isNext && !token.isPossessive)
    const isAlias =
      alias &&
      !(isFirstName && isBeside) &&
      endsWord(text, token.start + alias.form.length) &&
      !(hit && hit.end - hit.start >= alias.form.length)
    if (isAlias) {
      const end = token.start + alias.form.length
      const tail = /^(?:’s|'s)? (?:administration|government)\b/.exec(text.slice(end, end + 20))?.[0]
      const state = tail ? reader.stateOf(alias.actor) : undefined
      if (state) push(token.start, end + tail!.length, state)
      else pushPerson(token.start, end, alias.actor)
      continue
    }
    const joined = unionAt(block, at)
    if (joined) {
      const before = found.at(-1)
      const state = before?.actor.kind === 'state' && token.start - before.end <= 3 ? before.actor : undefined
      const actor = bodyActor(bodies, text.slice(token.start, joined.end), 'organisation', state)
      if (state) describe(actor)
      push(token.start, joined.end, actor)
      const short = /^(?:,| \() ?(?:the )?([A-Z][A-Za-z]{1,9})\b(?! [A-Z])/.exec(
        text.slice(joined.end, joined.end + 18),
      )?.[1]
      if (short) bodies.set(short, actor)
      continue
    }
    const titled = titledOffice(block, at)
    if (titled) {
      const before = found.at(-1)
      const isOwned = before?.actor.kind === 'state' && token.start - before.end <= 3
      const whose = isOwned ? before.actor : placeBehind(block, titled.end, titled.next + 1)?.actor
      const office = titledOfficeOf(titled.role, found, people, { owner: whose, only })
      if (office) {
        if (isOwned) describe(office)
        point(token.start, titled.end, office)
        continue
      }
    }
    const owner = officeBefore(block, at)
    if (owner) {
      point(token.start, token.end, personalOffice(personOf(owner)))
      continue
    }
    const own = pronounOffice(block, at)
    const holder = own && found.findLast(({ actor }) => actor.kind === 'person')?.actor
    if (holder) {
      point(token.start, own.end, personalOffice(holder))
      continue
    }
    const body = token.isCapital && !openingWords.has(token.text) ? bodyAt(block, at, hit) : undefined
    if (body) {
      const words = tokens.slice(body[0], body[1]).map((each) => each.text)
      const kind = bodyClass(words)
      const last = found.at(-1)
      const owner =
        last && last.end >= token.start - 3 && last.actor.kind === 'state' && kind === 'government'
          ? last.actor
          : undefined
      const [start, end] = [token.start, tokens[body[1] - 1]!.end]
      const actor = bodyActor(bodies, fullBodyName(text.slice(start, end), block.called), kind, owner)
      if (owner) describe(actor)
      push(start, end, actor)
      const local = /Local \d+$/.exec(actor.name)?.[0]
      if (local) bodies.set(local, actor)
      const short = /^ \(([A-Z][A-Za-z]{1,7})\)/.exec(text.slice(end, end + 12))?.[1]
      if (short) bodies.set(short, actor)
      continue
    }
    if (hit) {
      const next = rowMate(text, hit)
      if (next) {
        const isQuarrel = /^\s(?:war|conflict|border|crisis|fighting|ceasefire|cease-fire)/.test(
          text.slice(next.end, next.end + 14),
        )
        push(
          hit.start,
          next.end,
          reader.row([hit.actor, next.actor], text.slice(hit.start, next.end), { of: 'sides', isQuarrel }),
        )
        continue
      }
      const isPlace = hit.use === 'capital' && isPlaceName(text, tokens, at, hit)
      const short =
        hit.actor.kind === 'outlet'
          ? /(?:Times|Post|Journal|Herald|Tribune|Guardian)$/.exec(text.slice(hit.start, hit.end))?.[0]
          : undefined
      if (short) bodies.set(short, hit.actor)
      if (isPlace) at = hit.tokens[1]
      else
        push(
          hit.start,
          /^(?:’s|'s)? government\b/.exec(text.slice(hit.end, hit.end + 14)) && hit.actor.kind === 'state'
            ? hit.end + /^(?:’s|'s)? government/.exec(text.slice(hit.end))![0].length
            : hit.end,
          hit.actor,
        )
      continue
    }
    const acronym = bodies.get(token.text)
    if (acronym) {
      push(token.start, token.end, acronym)
      continue
    }
    const previous = found.at(-1)
    if (
      teamWords.has(token.text) &&
      previous?.end === tokens[at - 1]?.end &&
      previous &&
      /person|organisation/.test(previous.actor.kind)
    ) {
      const name = text.slice(previous.start, token.end)
      const key = `team ${previous.actor.key} ${token.text}`
      const actor: KnownActor = { key, kind: 'organisation', name, affiliation: previous.actor.name, confidence: 0.7 }
      describe(actor)
      push(token.start, token.end, actor)
      continue
    }
    const titleHolder = token.lower === 'the' ? holderAt(block, at, people) : undefined
    if (titleHolder) {
      push(tokens[at + 1]!.start, titleHolder.end, titleHolder.actor)
      continue
    }
    const ministry = ministryAt(block, at)
    if (ministry) {
      const before = found.at(-1)
      const isOwned = before?.actor.kind === 'state' && token.start - before.end <= 3
      const owner = isOwned ? before.actor : placeBehind(block, ministry.end, at + 3)?.actor
      const actor = ministryMeant(token.text, named, bodies, { owner, only })
      if (actor) {
        if (isOwned) describe(actor)
        push(token.start, ministry.end, actor)
        continue
      }
    }
    const pointed = pointsBack(block, at) ? (named.english(tokens[at + 1]!.text) ?? governmentAt()) : undefined
    if (pointed) {
      point(token.start, tokens[at + 1]!.end, pointed)
      continue
    }
    const group = groupAt(block, at) && !(isInside && singularGroupWords.has(token.lower))
    if (group) {
      let begin = at
      const last = found.at(-1)
      const floor = last?.end ?? 0
      while (
        begin > 0 &&
        at - begin < 4 &&
        groupModifiers.has(tokens[begin - 1]!.lower) &&
        tokens[begin]!.isNext &&
        tokens[begin - 1]!.start >= floor
      ) {
        begin -= 1
      }
      const isOwned =
        last !== undefined &&
        last.actor.kind !== 'group' &&
        last.actor.kind !== 'compound' &&
        begin > 0 &&
        last.end === tokens[begin - 1]!.end &&
        tokens[begin]!.start - last.end <= 3
      const owner = isOwned && (last.actor.kind !== 'person' || tokens[begin - 1]!.isPossessive) ? last : undefined
      const words = text.slice(tokens[begin]!.start, token.end)
      const actor: KnownActor = {
        key: `group ${owner?.actor.key ?? ''} ${words.toLowerCase()}`,
        kind: 'group',
        name: owner ? text.slice(owner.start, token.end) : words,
        affiliation: owner?.actor.name,
        confidence: 0.7,
      }
      if (owner) {
        describe(actor)
        const other = found.at(-2)
        const isPair = other?.actor.kind === 'state' && /^(?:,| and) ?$/.test(text.slice(other.end, owner.start))
        const isAdjective = other !== undefined && text.slice(other.start, other.end) !== other.actor.name
        if (isPair && isAdjective && other.describes === undefined)
          found[found.length - 2] = { ...other, describes: actor.key }
      }
      push(tokens[begin]!.start, token.end, actor)
      continue
    }
    at += 1
  }
  return found
}
