import type { KnownActor } from '../found-name.ts'
import type { TextSpan } from '../name-mention.ts'
import { bodyRun } from './body-run.ts'
import { type EnglishBlock, type Run, wordsOf } from './english-block.ts'
import type { Hit } from './hits.ts'
import { type PlacedTitle, titleAt } from './name-run.ts'
import { bodyClass } from './organisations.ts'
import { noPerson, stopWords } from './stop-words.ts'
import { formerWords, inFull, type Title, titleModifiers } from './titles.ts'

/** What a text says of a person beside the name. */
export interface Said {
  readonly start: number
  readonly end: number
  readonly role: string | undefined
  readonly title: Title
  readonly isFormer: boolean
  readonly body: TextSpan | undefined
  readonly bodyName: readonly string[] | undefined
  readonly state: KnownActor | undefined
}

/** What the title lets the person speak for. */
export function standsFor({ title, isFormer, bodyName }: Said, state: KnownActor | undefined): string | undefined {
  if (isFormer || (title.class !== 'head' && title.class !== 'office')) return undefined
  const kind = bodyName && bodyClass(bodyName)
  if (bodyName && kind !== 'government') return undefined
  return state?.stands ?? title.state
}

/** What stands before a title: Russian, former, Kremlin, Brookings. */
export function beforeName(block: EnglishBlock, { title, tokens: [from, to] }: PlacedTitle): Said {
  const { tokens, hits, text } = block
  let first = from
  let isFormer = false
  const isJoined = (at: number): boolean =>
    at > 0 && (tokens[at]!.isNext || /^(?:’s|'s)? $|^-$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start)))
  while (isJoined(first) && isModifier(block, first - 1)) first -= 1
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
      !/^\p{Lu}\.$/u.test(tokens[begin - 1]!.text) &&
      (begin === first || tokens[begin]!.isNext) &&
      !hitEndingAt(hits, begin)
    )
      begin -= 1
    if (begin < first && !(first - begin === 1 && noPerson.has(tokens[begin]!.text))) {
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
    start: tokens[first]!.start,
    end: tokens[to - 1]!.end,
    role: roleText(role, isFormer),
    title,
    isFormer,
    body: bodySpan,
    bodyName: body && wordsOf(block, body),
    state: hit?.actor.kind === 'outlet' ? undefined : hit?.actor,
  }
}

/** Whether a word before a title belongs to it: “deputy”, but not “Party” in “Green Party leader”. */
function isModifier({ tokens, hits }: EnglishBlock, at: number): boolean {
  const { text, isNext } = tokens[at]!
  if (!titleModifiers.has(text.toLowerCase()) || hits.has(at) || hitEndingAt(hits, at + 1)) return false
  const isBodyWord = /^(?:Party|House|Senate|State|Campaign|National|Security|Policy)$/.test(text)
  const before = at > 0 && isNext && !hits.has(at - 1) ? tokens[at - 1]! : undefined
  return !(isBodyWord && before?.isCapital && !stopWords.has(before.text))
}

function hitEndingAt(hits: ReadonlyMap<number, Hit>, at: number): Hit | undefined {
  for (let begin = at - 1; begin >= Math.max(0, at - 5); begin -= 1) {
    const hit = hits.get(begin)
    if (hit) return hit.tokens[1] === at ? hit : undefined
  }
  return undefined
}

/** “of Russia” behind a name. */
export function stateBehind({ tokens, hits, text }: EnglishBlock, at: number): Hit | undefined {
  if (tokens[at]?.text !== 'of' || !tokens[at]!.isNext) return undefined
  const next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1
  const hit = hits.get(next)
  return hit && hit.use !== 'adjective' && text[hit.start - 1] === ' ' ? hit : undefined
}

/** What stands between commas behind a name: “, a senior fellow at the Brookings Institution,”. */
export function appositive(block: EnglishBlock, at: number): Said | undefined {
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
      !body &&
      !stopWords.has(token.text) &&
      titleAt(block, next) === undefined &&
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
    start: first.start,
    end: last.end,
    role,
    title: found.title,
    isFormer,
    body: body
      ? { start: tokens[body[0]]!.start, end: tokens[body[1] - 1]!.end }
      : ofSeat
        ? { start: state!.start, end: state!.end }
        : undefined,
    bodyName: body && wordsOf(block, body),
    state: state?.actor.kind === 'outlet' ? undefined : state?.actor,
  }
}

function roleText(role: string, isFormer: boolean): string {
  const plain = (role === role.toUpperCase() ? role.toLowerCase() : role).replaceAll(
    /\b(?!Republican|Democrat)[A-Z](?=[a-z])/g,
    (letter) => letter.toLowerCase(),
  )
  const full = inFull.get(plain.toLowerCase()) ?? plain
  return isFormer && !formerWords.has(full.split(/[ -]/)[0]!) ? `former ${full}` : full
}
