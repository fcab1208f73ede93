import type { KnownActor } from '../found-name.ts'
import type { TextSpan } from '../name-mention.ts'
import { isCalledBody } from './bodies.ts'
import { type EnglishBlock, type Run, wordsOf } from './english-block.ts'
import { groupWords } from './group-words.ts'
import type { Hit } from './hits.ts'
import { nameRun, type PlacedTitle, titleAt } from './name-run.ts'
import { bodyClass, bodyConnectors } from './organisations.ts'
import { appositive, beforeName, standsFor, stateBehind } from './said-of-person.ts'
import { givenNames, noPerson, openingWords, stopWords } from './stop-words.ts'
import { addresses } from './titles.ts'

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

/** A block with the people that it names. */
export interface FramedBlock extends EnglishBlock {
  readonly frames: readonly (PersonFrame & { readonly text: string })[]
}

const partyWords = new Set([
  'Democrat',
  'Republican',
  'Libertarian',
  'Independent',
  'Democratic',
  'Conservative',
  'Labour',
])

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
    if (!token.isCapital || openingWords.has(token.text) || partyWords.has(token.text)) {
      at += 1
      continue
    }
    const run = nameRun(block, at)
    const name = wordsOf(block, run)
    if (isMisfit(name)) {
      at = hits.get(at)?.tokens[1] ?? at + 1
      continue
    }
    const isKnown = hits.has(at) && !(givenNames.has(token.text) && name.length > 1)
    const kind = isKnown ? undefined : evidence(block, run, name)
    const behind = kind === undefined ? behindBody(block, run, name) : undefined
    if (behind) {
      frames.push(frameOf(block, behind, undefined, 0.7))
      at = run[1]
      continue
    }
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

/** The name in “chairman of the Foreign Affairs Committee Jo Berg”, a speaker: two words behind those of a body. */
function behindBody({ tokens, spans, text }: EnglishBlock, [from, to]: Run, name: readonly string[]): Run | undefined {
  if (name.length < 4 || !bodyClass(name.slice(0, -2)) || bodyClass(name.slice(-2))) return undefined
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const isSpeaker = spans.some((span) => span.end === end && / of (?:the )?$/.test(text.slice(span.start, start)))
  return isSpeaker ? [to - 2, to] : undefined
}

/** Whether the first word of a row is none of the name behind it: “Rival Ann Mercer”. */
const isMisfit = (name: readonly string[]): boolean =>
  name.length > 2 && !givenNames.has(name[0]!) && name[0]!.length > 2 && givenNames.has(name[1]!)

/** How sure it is that a row of words without a title names a person; undefined where nothing says so. */
function evidence(block: EnglishBlock, run: Run, name: readonly string[]): number | undefined {
  if (/^(?:Ministers|Presidents|Leaders|Secretaries|Chancellors|Governors|Senators)$/.test(name.at(-1) ?? ''))
    return undefined
  if (name.length === 0 || (name.length === 1 && (noPerson.has(name[0]!) || groupWords.has(name[0]!.toLowerCase()))))
    return undefined
  const { tokens, spans, text } = block
  // “Judge says …”, in a headline: an office alone.
  if (name.length === 1 && name[0]!.includes('-in-')) return undefined
  if ((titleAt(block, run[0])?.tokens[1] ?? 0) >= run[1] && tokens[run[0] - 1]?.lower !== 'the') return undefined
  const [start, end] = [tokens[run[0]]!.start, tokens[run[1] - 1]!.end]
  if (addresses.has(name[0]!.toLowerCase())) return undefined
  if (name.length === 1 && isOfOffice(block, run)) return undefined
  const isBody = bodyClass(name) !== undefined && !givenNames.has(name[0]!)
  if (isCalledBody(block, run[0], run)) return undefined
  if (isBody || (bodyConnectors.has(tokens[run[1]]?.text ?? '') && bodyClass(name))) return undefined
  const isUpper = /^[\p{Lu}\p{N}.&-]+$/u.test(name.join(''))
  if (name.length > 1 && givenNames.has(name[0]!)) return block.isTitleCase && name.length > 2 ? undefined : 0.9
  const isSpeaker = spans.some(
    (span) =>
      span.start <= start &&
      end <= span.end &&
      (isHead(text.slice(span.start, start)) ||
        (name.length > 1 &&
          (ofBody.test(text.slice(span.start, start)) || ofRole.test(text.slice(span.start, start))))) &&
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
  if (name.length === 1 && !isUpper && /^ (?:administration|campaign)\b/.test(text.slice(end, end + 16))) return 0.6
  if (name.length > 1 && /^ \((?:[RDI]|Republican|Democrat)[-–,]/.test(text.slice(end, end + 14))) return 0.9
  return undefined
}

/** “The winner, Labour’s”, “The Green party’s” before a name. */
const ofBody = /(?:^|, )(?:[Tt]he )?\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}[’']s $/u

/** “UN humanitarian coordinator”, “Blue Front trade critic” before a name. */
const ofRole =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}&-]* ){1,4}(?:(?!(?:of|at|for|to|by|with|in|from|on|and) )[a-z-]{3,20} ){1,4}$/u

/** The last word of “Minister of Labour and Housing, Ann Lee”, the first of “Chairman of the board, Ann Lee”. */
function isOfOffice(block: EnglishBlock, [from, to]: Run): boolean {
  const { tokens, text } = block
  const after = text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 40)
  const before = text.slice(Math.max(0, tokens[from]!.start - 60), tokens[from]!.start)
  if (/^ of /.test(after) && titleAt(block, from)?.tokens[1] === to) return true
  return (
    /^, \p{Lu}/u.test(after) && /(?:ministers?|secretary|ministry|department) (?:of|for) [^,.]+ and $/i.test(before)
  )
}

/** Whether a name is the head of a speaker's span that begins so. */
const isHead = (before: string): boolean =>
  before === '' ||
  /^(?:[Tt]he |[Aa]n? )?(?:(?!(?:of|at|for|to|by|with|in|from|on) )[a-z-]{2,20} ){0,5}$/.test(before) ||
  / and $|, $/.test(before) ||
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}-]* ){1,2}(?:leaders|officials|ministers|lawmakers|senators|members) $/u.test(before) ||
  /^(?:[Tt]hen |[Bb]ut |[Aa]nd |[Ff]or |[Aa]s |[Mm]eanwhile,? |[Oo]n \w+day,? )$/.test(before)

/** A name behind a title; `next` is the token to go on with. */
function behindTitle(
  block: EnglishBlock,
  title: PlacedTitle,
): { readonly frame: PersonFrame; readonly next: number } | undefined {
  const { tokens, text } = block
  const home = ofStateApart(block, title) ?? ofFieldBefore(block, title) ?? ofFieldApart(block, title)
  if (home) return home
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
  // “Rear Admiral (retd) Jo Berg”
  const isRetired = /^retd?$/i.test(tokens[at]?.text ?? '')
  if (isRetired) at += 1
  const first = tokens[at]
  if (!first) return undefined
  const gap = text.slice(tokens[at - 1]!.end, first.start)
  const isApart = /^(?:’s|'s)?, $/.test(gap)
  if (!first.isCapital || stopWords.has(first.text) || !(first.isNext || isApart || isRetired)) return undefined
  if (isMisfit(wordsOf(block, nameRun(block, at)))) at += 1
  const run = nameRun(block, at)
  const name = wordsOf(block, run)
  const isShort = name.length === 1
  const titleWord = tokens[title.tokens[0]]!
  const isAddress = addresses.has(title.title.form)
  if (name.length === 0 || (block.hits.has(at) && !(givenNames.has(first.text) && !isShort))) return undefined
  // “Norway’s Prime Minister, Jonas Berg”
  const isOwned = title.tokens[0] > 0 && tokens[title.tokens[0] - 1]!.isPossessive
  if (isApart && (isShort || !(isOwned || titleWord.text[0]!.match(/\p{Ll}/u)))) return undefined
  if (bodyClass(name) && !givenNames.has(name[0]!) && !isAddress) return undefined
  if (isShort && (noPerson.has(name[0]!) || titleAt(block, at))) return undefined
  const isLower = /^\p{Ll}/u.test(titleWord.text)
  if (isShort && isLower && !/spokes|adviser|analyst|minister|secretary|president|manager/.test(title.title.form))
    return undefined
  return {
    frame: frameOf(
      block,
      run,
      second && at === second.tokens[1] && !addresses.has(second.title.form)
        ? { title: second.title, tokens: [title.tokens[0], at] }
        : title,
      isShort ? 0.8 : 0.9,
    ),
    next: run[1],
  }
}

/** A name without “Dr” or “Engr” before it. */
const addressed = ({ tokens }: EnglishBlock, [from, to]: Run): Run =>
  to - from > 2 && addresses.has(tokens[from]!.lower) ? [from + 1, to] : [from, to]

/** “Minister for Industry and Shipping Jo Berg”: the last two of the words with a capital, or the name behind a comma. */
function ofFieldBefore(
  block: EnglishBlock,
  title: PlacedTitle,
): { readonly frame: PersonFrame; readonly next: number } | undefined {
  const { tokens } = block
  const from = title.tokens[1]
  if (!/^(?:for|of)$/.test(tokens[from]?.text ?? '') || !/(?:minister|secretary|commissioner)$/.test(title.title.form))
    return undefined
  let end = from + 1
  let first = end
  while (end < tokens.length && tokens[end]!.isNext && end - from < 9) {
    if (/^(?:and|the)$/.test(tokens[end]!.text)) first = end + 1
    else if (!tokens[end]!.isCapital || block.hits.has(end)) break
    end += 1
  }
  // “the Minister of Power, Jo Berg”
  const isApart = end > from + 1 && /^, $/.test(block.text.slice(tokens[end - 1]!.end, tokens[end]?.start ?? 0))
  if (isApart && tokens[end]!.isCapital && !stopWords.has(tokens[end]!.text)) {
    const behind = addressed(block, nameRun(block, end))
    if (behind[1] - behind[0] < 2 || block.hits.has(behind[0])) return undefined
    return { frame: frameOf(block, behind, title, 0.8), next: behind[1] }
  }
  const run: Run = [end - 2, end]
  const words = wordsOf(block, run)
  if (
    end - first < 3 ||
    bodyClass(words) ||
    words.some((word) => stopWords.has(word) || /^(?:Affairs|State)$/.test(word))
  )
    return undefined
  return { frame: frameOf(block, run, title, 0.75), next: end }
}

/** “The prime minister of Norway, Jonas Berg”. */
function ofStateApart(
  block: EnglishBlock,
  title: PlacedTitle,
): { readonly frame: PersonFrame; readonly next: number } | undefined {
  const { tokens, text } = block
  const state = stateBehind(block, title.tokens[1])
  const first = state && tokens[state.tokens[1]]
  if (!first?.isCapital || stopWords.has(first.text) || !/^, $/.test(text.slice(state!.end, first.start)))
    return undefined
  const run = nameRun(block, state!.tokens[1])
  if (run[1] - run[0] < 2 || block.hits.has(run[0])) return undefined
  return { frame: frameOf(block, run, title, 0.85, state), next: run[1] }
}

/** “The Minister of Labour and Housing, Ann Lee”. */
function ofFieldApart(
  block: EnglishBlock,
  title: PlacedTitle,
): { readonly frame: PersonFrame; readonly next: number } | undefined {
  const { tokens, text } = block
  let at = title.tokens[1]
  if (!/minister|secretary|commissioner/.test(title.title.form) || !/^(?:of|for)$/.test(tokens[at]?.text ?? ''))
    return undefined
  while (at < tokens.length && (tokens[at]!.isCapital || /^(?:of|for|and|the)$/.test(tokens[at]!.text))) {
    const gap = text.slice(tokens[at]!.end, tokens[at + 1]?.start)
    at += 1
    if (gap === ', ') break
    if (gap !== ' ') return undefined
  }
  const first = tokens[at]
  if (!first?.isCapital || stopWords.has(first.text) || block.hits.has(at)) return undefined
  if (text.slice(tokens[at - 1]!.end, first.start) !== ', ') return undefined
  const run = nameRun(block, at)
  return run[1] - run[0] < 2 ? undefined : { frame: frameOf(block, run, title, 0.85), next: run[1] }
}

/** A frame around a name: from the title before it, or from what is said behind it. */
function frameOf(
  block: EnglishBlock,
  run: Run,
  title: PlacedTitle | undefined,
  confidence: number,
  home?: Hit,
): PersonFrame {
  const { tokens } = block
  const span = { start: tokens[run[0]]!.start, end: tokens[run[1] - 1]!.end }
  const name = wordsOf(block, run)
  const isAddress = title !== undefined && addresses.has(title.title.form)
  const before = title && !isAddress ? beforeName(block, title) : undefined
  const after = before?.role === undefined ? appositive(block, run[1]) : undefined
  const said = before ?? after
  const ofState = home ?? (before && !before.state ? stateBehind(block, run[1]) : undefined)
  const state = said?.state ?? ofState?.actor
  const around = {
    start: Math.min(span.start, before?.start ?? span.start),
    end: Math.max(span.end, after?.end ?? span.end, ofState?.end ?? span.end),
  }
  const stands = said ? standsFor(said, state) : undefined
  const { start, end } = span
  return { start, end, name, role: said?.role, body: said?.body, state, stands, around, confidence }
}
