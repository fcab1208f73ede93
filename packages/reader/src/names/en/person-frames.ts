import { type FormIndex, formIndex } from '../form-index.ts'
import type { KnownActor } from '../found-name.ts'
import type { TextSpan } from '../name-mention.ts'
import type { Hit } from './hits.ts'
import { bodyClass, bodyConnectors } from './organisations.ts'
import { givenNames, openingWords, stopWords } from './stop-words.ts'
import { addresses, formerWords, inFull, type Title, titleModifiers, titles } from './titles.ts'
import type { Token } from './tokens.ts'

/** A person's name with what the text says of him beside it. */
export interface PersonFrame extends TextSpan {
  /** The words of the name. */
  readonly name: readonly string[]
  readonly role: string | undefined
  /** Where the name of a body that he belongs to stands. */
  readonly body: TextSpan | undefined
  readonly state: KnownActor | undefined
  readonly stands: string | undefined
  /** Everything that describes him, the name included. */
  readonly around: TextSpan
  readonly confidence: number
}

/** A block as the English rules look at it. */
export interface EnglishBlock {
  readonly id: string
  readonly article: string | undefined
  readonly text: string
  readonly tokens: readonly Token[]
  readonly hits: ReadonlyMap<number, Hit>
  /** Whether most words begin with a capital, as in many headlines: capitals tell nothing then. */
  readonly isTitleCase: boolean
  /** Speakers' spans. */
  readonly spans: readonly TextSpan[]
}

/** A row of capitalised words, by their tokens: first, and the one after the last. */
export type Run = readonly [number, number]

let titleIndex: FormIndex<Title> | undefined

interface PlacedTitle {
  readonly title: Title
  readonly tokens: Run
}

const particles = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'du',
  'da',
  'dos',
  'ter',
  'zu',
  'abu',
  'ben',
])

/** Words with a capital that follow a name without being part of it. */
const notSurnames = new Set(
  'Speech Day Election Campaign Foundation Plan Plans Administration Rally Supporters Victory Tower Hotel Says Said Wins Calls Tells Will Show Interview Doctrine Center Library'.split(
    ' ',
  ),
)

/** The title at a token: words in any case, parted by single spaces. */
export function titleAt({ tokens, text }: EnglishBlock, at: number): PlacedTitle | undefined {
  titleIndex ??= formIndex(titles)
  const { start } = tokens[at]!
  const title = titleIndex(text.slice(start, start + 40).toLowerCase(), 0)
  if (!title) return undefined
  const end = start + title.form.length
  let next = at
  while (next < tokens.length && tokens[next]!.start < end) next += 1
  const last = tokens[next - 1]!
  return last.end === end || (last.end === end + 1 && text[end] === '.') ? { title, tokens: [at, next] } : undefined
}

/** Where a person's name may stand that begins at a token: up to four capitalised words, initials and particles. */
export function nameRun({ tokens, hits }: EnglishBlock, at: number): Run {
  let next = at
  let capitals = 0
  while (next < tokens.length && capitals < 5) {
    const token = tokens[next]!
    if (next > at && (!token.isNext || tokens[next - 1]!.isPossessive)) break
    const isParticle =
      next > at && particles.has(token.text) && tokens[next + 1]?.isCapital === true && tokens[next + 1]!.isNext
    if (!isParticle && (!token.isCapital || stopWords.has(token.text) || (next > at && notSurnames.has(token.text))))
      break
    const isKnown =
      hits.has(next) &&
      next > at &&
      !(next === at + 1 && givenNames.has(tokens[at]!.text) && hits.get(next)!.tokens[1] === next + 1)
    if (isKnown) break
    if (!isParticle) capitals += 1
    next += 1
  }
  return [at, next]
}

const wordsOf = ({ tokens }: EnglishBlock, [from, to]: Run): string[] => tokens.slice(from, to).map(({ text }) => text)

/** All people that a block names by a title, a given name, an apposition, or as who speaks. */
export function personFrames(block: EnglishBlock): readonly PersonFrame[] {
  const { tokens, hits, text } = block
  const frames: PersonFrame[] = []
  for (let at = 0; at < tokens.length; ) {
    const before = titleAt(block, at)
    if (before) {
      const frame = behindTitle(block, before)
      if (frame) {
        frames.push(frame.frame)
        at = frame.next
        continue
      }
    }
    const token = tokens[at]!
    if (!token.isCapital || openingWords.has(token.text)) {
      at += 1
      continue
    }
    const run = nameRun(block, at)
    const name = wordsOf(block, run)
    const isKnown = hits.has(at) && !(givenNames.has(token.text) && name.length > 1)
    const kind = isKnown ? undefined : evidence(block, run, name)
    if (kind === undefined) {
      const hasLater = name.slice(1, -1).some((word) => givenNames.has(word))
      at = isKnown ? hits.get(at)!.tokens[1] : hasLater ? at + 1 : Math.max(run[1], at + 1)
      continue
    }
    const frame = frameOf(block, run, undefined, kind)
    frames.push(frame)
    at = run[1]
    while (at < tokens.length && tokens[at]!.start < Math.min(frame.around.end, tokens[at]!.end)) at += 1
  }
  return frames.filter(({ start, end }) => text.slice(start, end).length > 1)
}

/** How sure it is that a row of words without a title names a person; undefined where nothing says so. */
function evidence(block: EnglishBlock, run: Run, name: readonly string[]): number | undefined {
  const { tokens, spans, text } = block
  const [start, end] = [tokens[run[0]]!.start, tokens[run[1] - 1]!.end]
  if (addresses.has(name[0]!.toLowerCase())) return undefined
  const isBody = bodyClass(name) !== undefined && !givenNames.has(name[0]!)
  if (isBody || name.length === 0 || (bodyConnectors.has(tokens[run[1]]?.text ?? '') && bodyClass(name)))
    return undefined
  const isUpper = /^[\p{Lu}\p{N}.&-]+$/u.test(name.join(''))
  if (name.length > 1 && givenNames.has(name[0]!)) return block.isTitleCase && name.length > 2 ? undefined : 0.9
  const isSpeaker = spans.some(
    (span) =>
      span.start <= start &&
      end <= span.end &&
      isHead(text.slice(span.start, start)) &&
      /^(?:$|,| and | of | \()/.test(text.slice(end, span.end).slice(0, 5)),
  )
  if (isSpeaker && !isUpper && !/[’']s?$/.test(text.slice(end, end + 2).trim())) return name.length > 1 ? 0.8 : 0.65
  if (
    name.length > 1 &&
    !isUpper &&
    /^, (?:\d\d,|(?:an? |the |who |whose ))/.test(text.slice(end, end + 8)) &&
    appositive(block, run[1])
  )
    return 0.75
  if (name.length > 1 && /^ \((?:[RDI]|Republican|Democrat)[-–,]/.test(text.slice(end, end + 14))) return 0.9
  return undefined
}

/** Whether a name is the head of a speaker's span that begins so. */
const isHead = (before: string): boolean =>
  before === '' ||
  / and $|, $/.test(before) ||
  /^(?:[Tt]hen |[Bb]ut |[Aa]nd |[Ff]or |[Aa]s |[Mm]eanwhile,? |[Oo]n \w+day,? )$/.test(before)

/** A name behind a title; `next` is the token to go on with. */
function behindTitle(
  block: EnglishBlock,
  title: PlacedTitle,
): { readonly frame: PersonFrame; readonly next: number } | undefined {
  const { tokens, text } = block
  let at = title.tokens[1]
  const second = at < tokens.length ? titleAt(block, at) : undefined
  const beyond = second && tokens[second.tokens[1]]
  if (
    second &&
    tokens[at]!.isNext &&
    tokens[at]!.isCapital &&
    beyond?.isCapital &&
    beyond.isNext &&
    !stopWords.has(beyond.text)
  )
    at = second.tokens[1]
  const first = tokens[at]
  if (!first) return undefined
  const gap = text.slice(tokens[at - 1]!.end, first.start)
  const isApart = /^(?:’s|'s)?, $/.test(gap)
  if (!first.isCapital || stopWords.has(first.text) || !(first.isNext || isApart)) return undefined
  const run = nameRun(block, at)
  const name = wordsOf(block, run)
  const isShort = name.length === 1
  const titleWord = tokens[title.tokens[0]]!
  const isAddress = addresses.has(title.title.form)
  if (name.length === 0 || (block.hits.has(at) && !(givenNames.has(first.text) && !isShort))) return undefined
  if (isApart && (isShort || !titleWord.text[0]!.match(/\p{Ll}/u))) return undefined
  if (bodyClass(name) && !givenNames.has(name[0]!) && !isAddress) return undefined
  const isLower = /^\p{Ll}/u.test(titleWord.text)
  if (isShort && isLower && !/spokes|adviser|analyst|minister|secretary|president|manager/.test(title.title.form))
    return undefined
  return {
    frame: frameOf(
      block,
      run,
      second && at === second.tokens[1] ? { title: second.title, tokens: [title.tokens[0], at] } : title,
      isShort ? 0.8 : 0.9,
    ),
    next: run[1],
  }
}

/** A frame around a name: from the title before it, or from what is said behind it. */
function frameOf(block: EnglishBlock, run: Run, title: PlacedTitle | undefined, confidence: number): PersonFrame {
  const { tokens } = block
  const span = { start: tokens[run[0]]!.start, end: tokens[run[1] - 1]!.end }
  const name = wordsOf(block, run)
  const isAddress = title !== undefined && addresses.has(title.title.form)
  const before = title && !isAddress ? beforeName(block, title) : undefined
  const after = before?.role === undefined ? appositive(block, run[1]) : undefined
  const said = before ?? after
  const ofState = before && !before.state ? stateBehind(block, run[1]) : undefined
  const state = said?.state ?? ofState?.actor
  const around = {
    start: Math.min(span.start, before?.start ?? span.start),
    end: Math.max(span.end, after?.end ?? span.end, ofState?.end ?? span.end),
  }
  const stands = said ? standsFor(said, state) : undefined
  return { ...span, name, role: said?.role, body: said?.body, state, stands, around, confidence }
}

interface Said {
  readonly start: number
  readonly end: number
  readonly role: string | undefined
  readonly title: Title
  readonly isFormer: boolean
  readonly body: TextSpan | undefined
  readonly bodyName: readonly string[] | undefined
  readonly state: KnownActor | undefined
}

function standsFor({ title, isFormer, bodyName }: Said, state: KnownActor | undefined): string | undefined {
  if (isFormer || (title.class !== 'head' && title.class !== 'office')) return undefined
  const kind = bodyName && bodyClass(bodyName)
  if (bodyName && kind !== 'government') return undefined
  return state?.stands ?? title.state
}

/** What stands before a title: Russian, former, Kremlin, Brookings. */
function beforeName(block: EnglishBlock, { title, tokens: [from, to] }: PlacedTitle): Said {
  const { tokens, hits, text } = block
  let first = from
  let isFormer = false
  const isJoined = (at: number): boolean =>
    at > 0 && (tokens[at]!.isNext || /^(?:’s|'s)? $|^-$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start)))
  while (isJoined(first) && titleModifiers.has(tokens[first - 1]!.text.toLowerCase()) && !hits.has(first - 1))
    first -= 1
  for (let at = first; at < from; at += 1) isFormer ||= formerWords.has(tokens[at]!.text.toLowerCase())
  const role = text.slice(tokens[first]!.start, tokens[to - 1]!.end)
  let hit = isJoined(first) ? hitEndingAt(hits, first) : undefined
  let body: Run | undefined
  if (!hit && isJoined(first) && tokens[first - 1]!.isCapital) {
    let begin = first
    while (
      begin > 0 &&
      begin > first - 6 &&
      tokens[begin - 1]!.isCapital &&
      !stopWords.has(tokens[begin - 1]!.text) &&
      (begin === first || tokens[begin]!.isNext) &&
      !hitEndingAt(hits, begin)
    )
      begin -= 1
    if (begin < first) {
      body = [begin, first]
      hit = isJoined(begin) ? hitEndingAt(hits, begin) : undefined
      first = begin
    }
  }
  const isSeat = hit && (hit.use === 'seat' || hit.actor.kind === 'outlet')
  if (body && hit?.actor.kind === 'outlet') body = [hit.tokens[0], body[1]]
  if (hit) first = hit.tokens[0]
  if (first > 0 && isJoined(first) && formerWords.has(tokens[first - 1]!.text.toLowerCase())) {
    isFormer = true
    first -= 1
  }
  const bodySpan = body
    ? { start: tokens[body[0]]!.start, end: tokens[body[1] - 1]!.end }
    : isSeat
      ? { start: hit!.start, end: hit!.end }
      : undefined
  return {
    ...{
      start: tokens[first]!.start,
      end: tokens[to - 1]!.end,
      role: roleText(role, isFormer),
      title,
      isFormer,
      body: bodySpan,
    },
    bodyName: body && wordsOf(block, body),
    state: hit?.actor.kind === 'outlet' ? undefined : hit?.actor,
  }
}

function hitEndingAt(hits: ReadonlyMap<number, Hit>, at: number): Hit | undefined {
  for (let begin = at - 1; begin >= Math.max(0, at - 5); begin -= 1) {
    const hit = hits.get(begin)
    if (hit) return hit.tokens[1] === at ? hit : undefined
  }
  return undefined
}

/** “of Russia” behind a name. */
function stateBehind({ tokens, hits, text }: EnglishBlock, at: number): Hit | undefined {
  if (tokens[at]?.text !== 'of' || !tokens[at]!.isNext) return undefined
  const next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1
  const hit = hits.get(next)
  return hit && hit.use !== 'adjective' && text[hit.start - 1] === ' ' ? hit : undefined
}

/** What stands between commas behind a name: “, a senior fellow at the Brookings Institution,”. */
function appositive(block: EnglishBlock, at: number): Said | undefined {
  const { tokens, hits, text } = block
  const first = tokens[at]
  if (!first || !/^(?:’s|'s)?, $/.test(text.slice(tokens[at - 1]!.end, first.start))) return undefined
  const opening = first.text.toLowerCase()
  const isOpening =
    /^(?:an?|the|one|now|then|currently|his|her|its|their)$/.test(opening) ||
    first.isCapital ||
    hits.has(at) ||
    titleModifiers.has(opening) ||
    formerWords.has(opening) ||
    titleAt(block, at) !== undefined
  if (!isOpening) return undefined
  let isFormer = false
  let state: Hit | undefined
  let body: Run | undefined
  let found: { title: Title; tokens: Run } | undefined
  let next = at
  let roleFrom: number | undefined
  for (; next < tokens.length && next < at + 16; ) {
    const token = tokens[next]!
    if (next > at && !token.isNext && !/^(?:’s|'s) $|^-$/.test(text.slice(tokens[next - 1]!.end, token.start))) break
    const word = token.text.toLowerCase()
    if (/^(?:who|said|says|told|has|is|was|and|but|that|which|whose)$/.test(word)) break
    if (formerWords.has(word) && !found) isFormer = true
    const hit = hits.get(next)
    if (hit) {
      state ??= hit
      next = hit.tokens[1]
      roleFrom = undefined
      continue
    }
    const title = found ? undefined : titleAt(block, next)
    if (title) {
      found = { title: title.title, tokens: [roleFrom ?? title.tokens[0], title.tokens[1]] }
      next = title.tokens[1]
      continue
    }
    if (titleModifiers.has(word)) roleFrom ??= next
    else roleFrom = undefined
    if (
      token.isCapital &&
      !stopWords.has(token.text) &&
      !body &&
      !(titleModifiers.has(word) && !tokens[next + 1]?.isCapital)
    ) {
      body = bodyRun(block, next)
      next = body[1]
      continue
    }
    next += 1
  }
  if (!found) return undefined
  const last = tokens[next - 1]!
  const role = roleText(text.slice(tokens[found.tokens[0]]!.start, tokens[found.tokens[1] - 1]!.end), isFormer)
  const ofSeat = !body && state && (state.use === 'seat' || state.actor.kind === 'outlet')
  return {
    ...{ start: first.start, end: last.end, role, title: found.title, isFormer },
    body: body
      ? { start: tokens[body[0]]!.start, end: tokens[body[1] - 1]!.end }
      : ofSeat
        ? { start: state!.start, end: state!.end }
        : undefined,
    bodyName: body && wordsOf(block, body),
    state: state?.actor.kind === 'outlet' ? undefined : state?.actor,
  }
}

/** Where the name of a body stands that begins at a token: capitalised words, and “of”, “for”, “and” behind a marker. */
export function bodyRun(block: EnglishBlock, at: number): Run {
  const { tokens, hits } = block
  let next = at + 1
  let isMarked = bodyClass([tokens[at]!.text]) !== undefined
  while (next < tokens.length && next < at + 10 && tokens[next]!.isNext && !tokens[next - 1]!.isPossessive) {
    const { text, isCapital } = tokens[next]!
    if (isCapital && !stopWords.has(text)) {
      if (hits.has(next) && !isMarked && hits.get(next)!.use !== 'adjective') break
      isMarked ||= bodyClass([text]) !== undefined
      next += 1
      continue
    }
    const step = bodyConnectors.has(text) ? (tokens[next + 1]?.text === 'the' ? 2 : 1) : 0
    const isOpen =
      isMarked &&
      step > 0 &&
      (text !== 'and' || tokens.slice(at, next).some((each) => /^(?:of|for|on)$/.test(each.text)))
    const after = tokens[next + step]
    if (
      !isOpen ||
      !after?.isCapital ||
      !after.isNext ||
      stopWords.has(after.text) ||
      (/^(?:in|to|and)$/.test(text) && hits.has(next + step))
    )
      break
    next += step + 1
  }
  return [at, next]
}

function roleText(role: string, isFormer: boolean): string {
  const plain = role.replaceAll(/\b(?!Republican|Democrat)[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
  const full = inFull.get(plain.toLowerCase()) ?? plain
  return isFormer && !formerWords.has(full.split(/[ -]/)[0]!) ? `former ${full}` : full
}
