import type { Page } from '../../blocks/block.ts'
import { CompoundReader } from '../compounds.ts'
import { type FormIndex, formIndex } from '../form-index.ts'
import type { FoundName, KnownActor } from '../found-name.ts'
import { LastNamed } from '../last-named.ts'
import { type SpeakerSpan, speakersByBlock } from '../speaker-span.ts'
import { bodyActor, bodyAt } from './bodies.ts'
import { isPlaceName, rowMate } from './capitals.ts'
import { compoundWords, groupModifiers, singularGroupWords, teamWords } from './group-words.ts'
import { groupAt, headBefore, holderAt, ministryAt, pointsBack } from './groups.ts'
import { hitsOf } from './hits.ts'
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
  const blocks = page.blocks.map(({ id, article, text }): FramedBlock => {
    const tokens = tokensOf(text)
    const block = {
      id,
      article,
      text,
      lower: text.toLowerCase(),
      tokens,
      hits: hitsOf(text, tokens),
      isTitleCase: isTitleCase(tokens),
      spans: spans.get(id) ?? [],
    }
    return { ...block, frames: personFrames(block).map((frame) => ({ ...frame, text })) }
  })
  const { people, personOf } = peopleOf(blocks.flatMap(({ frames }) => frames))
  const bodies = new Map<string, KnownActor>()
  const index = formIndex<Form>(people.flatMap(({ actor, forms }) => forms.map((form) => ({ form, actor }))))
  const compounds = formIndex(compoundWords)
  const actors = people.map(({ actor }) => actor)
  const reader = new CompoundReader(actors)
  const context = { index, compounds, reader, named: new LastNamed(), bodies, people: actors, personOf }
  return blocks.flatMap((block) => namesOf(block, context))
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
}

const endsWord = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at] ?? '')

function namesOf(
  block: FramedBlock,
  { index, compounds, reader, named, bodies, people, personOf }: Context,
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
      named.see(name)
      while (at < tokens.length && tokens[at]!.start < end) at += 1
    }
    const describe = (actor: KnownActor): void => {
      const last = found.at(-1)!
      if (last.describes !== undefined) return
      found[found.length - 1] = { ...last, describes: actor.key }
      reader.forget()
    }
    const frame = starts.get(token.start)
    if (frame) {
      push(frame.start, frame.end, personOf(frame))
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
      push(token.start, state ? end + tail!.length : end, state ?? alias.actor)
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
      const actor = bodyActor(bodies, text.slice(start, end), kind, owner)
      if (owner) describe(actor)
      push(start, end, actor)
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
    const holder = token.lower === 'the' ? holderAt(block, at, people) : undefined
    if (holder) {
      push(tokens[at + 1]!.start, holder.end, holder.actor)
      continue
    }
    const ministry = ministryAt(block, at)
    const owning = ministry && found.at(-1)
    if (ministry && owning?.actor.kind === 'state' && token.start - owning.end <= 3) {
      const name = `${token.text[0]!.toUpperCase()}${token.text.slice(1)} Ministry`
      const actor = bodyActor(bodies, name, 'government', owning.actor)
      describe(actor)
      push(token.start, ministry.end, actor)
      continue
    }
    const pointed = pointsBack(block, at) ? named.english(tokens[at + 1]!.text) : undefined
    if (pointed) {
      const end = tokens[at + 1]!.end
      found.push({ block: id, start: token.start, end, actor: pointed, describes: undefined, isPointer: true })
      at += 2
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
