import type { Page } from '../../blocks/block.ts'
import { CompoundReader } from '../compounds.ts'
import { type FormIndex, formIndex } from '../form-index.ts'
import type { FoundName, KnownActor } from '../found-name.ts'
import { type SpeakerSpan, speakersByBlock } from '../speaker-span.ts'
import { bodyRun } from './body-run.ts'
import type { EnglishBlock } from './english-block.ts'
import { compoundWords, groupModifiers, groupWords, singularGroupWords, teamWords } from './group-words.ts'
import { formAt, type Hit, hitsOf } from './hits.ts'
import { acronyms, bodyClass } from './organisations.ts'
import { peopleOf } from './people.ts'
import { type PersonFrame, personFrames } from './person-frames.ts'
import { openingWords } from './stop-words.ts'
import { type Token, tokensOf } from './tokens.ts'

interface Form {
  readonly form: string
  readonly actor: KnownActor
}

type Compound = (typeof compoundWords)[number]

interface Framed extends EnglishBlock {
  readonly frames: readonly (PersonFrame & { readonly text: string })[]
}

/** All names of an English page, in order. */
export function findNamesEn(page: Page, speakers: readonly SpeakerSpan[]): readonly FoundName[] {
  const spans = speakersByBlock(speakers)
  const blocks = page.blocks.map(({ id, article, text }): Framed => {
    const tokens = tokensOf(text)
    const block = {
      id,
      article,
      text,
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
  const reader = new CompoundReader(people.map(({ actor }) => actor))
  return blocks.flatMap((block) =>
    namesOf(block, { index, compounds, reader, bodies, people: people.map(({ actor }) => actor), personOf }),
  )
}

/** Whom “the mayor” means as a speaker: the only one of that office whom the page names. */
function holderAt(
  { tokens, spans, text }: Framed,
  at: number,
  people: readonly KnownActor[],
): { readonly actor: KnownActor; readonly end: number } | undefined {
  const { start } = tokens[at]!
  const span = spans.find((each) => each.start === start)
  const role = span && text.slice(tokens[at + 1]?.start ?? span.end, span.end)
  if (!span || !role || !/^[A-Za-z][A-Za-z -]{3,40}$/.test(role)) return undefined
  const words = role
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^(?:presumptive|former|current|presidential)$/.test(word))
  const holders = people.filter((each) => {
    const own = each.role?.toLowerCase().split(' ') ?? []
    return own.at(-1) === words.at(-1) && words.every((word) => own.includes(word))
  })
  return holders.length === 1 ? { actor: holders[0]!, end: span.end } : undefined
}

/** The group or body that a name behind “of” or “at” describes: officials in Moscow, the ministry of Norway. */
function headBefore(text: string, last: FoundName | undefined, start: number): string | undefined {
  if (last?.describes !== undefined || !last || start - last.end > 14) return undefined
  const gap = text.slice(last.end, start)
  const isOf =
    last.actor.kind === 'group'
      ? /^ (?:at|of|for|with|in|from|inside) (?:the )?$/.test(gap)
      : /^ of (?:the )?$/.test(gap)
  return isOf && (last.actor.kind === 'group' || last.actor.kind === 'organisation') ? last.actor.key : undefined
}

/** Whether most of the longer words begin with a capital, as in many headlines: capitals tell nothing then. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 3)
  return long.length > 3 && long.filter(({ isCapital }) => isCapital).length * 4 > long.length * 3
}

interface Context {
  readonly index: FormIndex<Form>
  readonly compounds: FormIndex<Compound>
  readonly reader: CompoundReader
  readonly bodies: Map<string, KnownActor>
  readonly people: readonly KnownActor[]
  readonly personOf: (frame: PersonFrame) => KnownActor
}

const endsWord = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at] ?? '')

function namesOf(block: Framed, { index, compounds, reader, bodies, people, personOf }: Context): readonly FoundName[] {
  const { id, text, tokens, hits, frames } = block
  const found: FoundName[] = []
  reader.startBlock(block.article)
  const starts = new Map(frames.map((frame) => [frame.start, frame]))
  const lower = text.toLowerCase()
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
      reader.see(name, text)
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
    const holder = /^the$/i.test(token.text) ? holderAt(block, at, people) : undefined
    if (holder) {
      push(tokens[at + 1]!.start, holder.end, holder.actor)
      continue
    }
    const group = groupAt(block, at) && !(isInside && singularGroupWords.has(token.text.toLowerCase()))
    if (group) {
      let begin = at
      const last = found.at(-1)
      const floor = last?.end ?? 0
      while (
        begin > 0 &&
        at - begin < 4 &&
        groupModifiers.has(tokens[begin - 1]!.text.toLowerCase()) &&
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
        ...{ key: `group ${owner?.actor.key ?? ''} ${words.toLowerCase()}`, kind: 'group' },
        ...{
          name: owner ? text.slice(owner.start, token.end) : words,
          affiliation: owner?.actor.name,
          confidence: 0.7,
        },
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

/** The name of a body at a token: a row of capitalised words with a word that says so, or capitals that speak. */
function bodyAt(block: Framed, at: number, hit: Hit | undefined): readonly [number, number] | undefined {
  const { tokens, spans, frames } = block
  const token = tokens[at]!
  if (block.isTitleCase) return undefined
  const isAdjective = hit?.use === 'adjective'
  if (hit && !isAdjective && hit.use !== 'name') return undefined
  const run = bodyRun(block, at)
  const words = tokens.slice(run[0], run[1]).map((each) => each.text)
  const kind = bodyClass(words)
  const end = tokens[run[1] - 1]!.end
  if (frames.some((frame) => frame.start < end && frame.end > token.start)) return undefined
  if (hit) {
    const isLonger = run[1] > hit.tokens[1]
    return isLonger && kind !== undefined && kind !== 'government' && isAdjective ? run : undefined
  }
  if (kind !== undefined && words.length > 1) return run
  if (words.length === 1 && /^(?:Congress|Parliament|Senate|Pentagon|Treasury|Duma|Knesset)$/.test(words[0]!))
    return run
  const isSpeaker = spans.some(
    ({ start, end }) => start <= token.start && token.start - start <= 4 && end === tokens[run[1] - 1]!.end,
  )
  if (words.length === 1)
    return acronyms.has(token.text) || (isSpeaker && /^[A-Z]{3,6}$/.test(token.text)) ? run : undefined
  return isSpeaker ? run : undefined
}

function bodyActor(
  bodies: Map<string, KnownActor>,
  name: string,
  kind: ReturnType<typeof bodyClass>,
  state: KnownActor | undefined,
): KnownActor {
  const key = `${name} ${state?.stands ?? ''}`
  const known = bodies.get(key) ?? (state ? undefined : bodies.get(name))
  if (known) return known
  const actor: KnownActor = {
    ...{ key: `body ${key}`, kind: kind === 'outlet' ? 'outlet' : 'organisation', name, affiliation: state?.name },
    stands: kind === 'government' ? state?.stands : undefined,
    confidence: kind ? 0.8 : 0.5,
  }
  bodies.set(key, actor)
  if (!bodies.has(name)) bodies.set(name, actor)
  return actor
}

/** The other state of a pair written as one word: US-Russia, Russian-Ukrainian. */
function rowMate(text: string, hit: Hit): { readonly actor: KnownActor; readonly end: number } | undefined {
  if (!/[-–/]/.test(text[hit.end] ?? '')) return undefined
  const known = formAt(text, hit.end + 1)
  return known && known.actor.key !== hit.actor.key
    ? { actor: known.actor, end: hit.end + 1 + known.form.length }
    : undefined
}

/** Whether a capital is the place: “in Moscow”, “Moscow, Russia”, a dateline. */
function isPlaceName(text: string, tokens: readonly Token[], at: number, hit: Hit): boolean {
  const before = tokens[at - 1]?.text.toLowerCase() ?? ''
  const isAfterPlaceWord =
    /^(?:in|near|at|outside|around|to|from|visit|visited|leave|left|reach|reached|via|of|central|downtown|toward|towards|visiting|through)$/.test(
      before,
    )
  const isMeantAnyway =
    /^(?:from|to|of)$/.test(before) &&
    /(?:pressure|message|response|support|relations|demands?|signals?|threats?|concessions?|appeal|ties|warning|ally|allies) \w+ $/.test(
      text.slice(Math.max(0, hit.start - 24), hit.start),
    )
  if (
    before === 'for' &&
    /(?:left|leave|leaving|bound|headed|heading|departed) for $/.test(
      text.slice(Math.max(0, hit.start - 14), hit.start),
    )
  )
    return true
  if (isAfterPlaceWord && !isMeantAnyway) return true
  return /^(?:, [A-Z]|,? [A-Z]\.?[A-Z]|\s?[—–-]|\s?\(|\s(?:meeting|summit|airport|suburb|street|streets|time|region|talks|Post|area|residents?|hotel|office|bureau|event|gala|headquarters)\b|-based)/.test(
    text.slice(hit.end, hit.end + 10),
  )
}

function groupAt({ tokens, frames, spans }: Framed, at: number): boolean {
  const { text: word, start, end } = tokens[at]!
  if (groupWords.has(tokens[at + 1]?.text ?? '') && groupModifiers.has(word.toLowerCase())) return false
  if (groupWords.has(word) || (/^[A-Z]/.test(word) && groupWords.has(word.toLowerCase()))) return true
  if (!singularGroupWords.has(word.toLowerCase())) return false
  const span = spans.find((each) => each.start <= start && end <= each.end)
  return span !== undefined && !frames.some((frame) => frame.start >= span.start && frame.start < start)
}
