import type { Block } from '../blocks/block.ts'
import type { TextSpan } from '../names/name-mention.ts'
import type { Reading } from '../reading.ts'
import { plainForm } from '../statements/zh/plain-form.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { FoundCue } from './cue.ts'
import { findCuesEn } from './cues-en.ts'
import { findCuesZh } from './cues-zh.ts'
import { sentencesOf } from './sentences.ts'
import { sideOf } from './sides.ts'
import { type Surroundings, suggested, type Unnumbered } from './suggested.ts'
import type { Suggestion } from './suggestion.ts'

/**
 * What the sentences of a page may tell about a conflict, found by words like “hopes”, “must”, “is likely to”,
 * 希望, 必须, 将: interests, constraints, outlooks, and acts (promised, threatened, demanded, refused), each with its
 * cue, whose it is, its place and a confidence.
 *
 * Rules of thumb, for an analyst to take or leave; headings and captions are not searched. Time is linear in the length
 * of the text.
 */
export function suggestionsOf(reading: Reading): readonly Suggestion[] {
  const { names } = reading
  const mentions = byBlock(reading.mentions)
  const statements = byBlock(reading.statements.filter(({ tier }) => tier < 3))
  const sides = new Map(names.map((actor) => [actor.id, sideOf(actor, names)]))
  const people = new Set(names.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const crowds = new Set(
    names.filter(({ kind, affiliation }) => kind === 'group' && affiliation === undefined).map(({ id }) => id),
  )
  const found = reading.blocks.flatMap((block) => {
    if (block.kind !== 'lead' && block.kind !== 'paragraph') return []
    return inBlock(block, {
      block,
      mentions: mentions.get(block.id) ?? [],
      statements: statements.get(block.id) ?? [],
      sideOf: (actor) => sides.get(actor) ?? actor,
      isPerson: (actor) => people.has(actor),
      isCrowd: (actor) => crowds.has(actor),
    })
  })
  return found.map((suggestion, index) => ({ id: `g${index + 1}`, ...suggestion }))
}

function inBlock(
  { text, map }: Block,
  around: Omit<Surroundings, 'plain' | 'sentence' | 'before' | 'earlier'>,
): Unnumbered[] {
  const isHan = hasHan.test(text)
  const plain = isHan ? plainForm(text) : text
  const cues = isHan ? findCuesZh(plain) : findCuesEn(plain)
  if (cues.length === 0) return []
  const sentences = sentencesOf(plain)
  let at = 0
  let before: readonly string[] = []
  return cues.flatMap((cue, index) => {
    if (cue.group.kind === 'none' || continues(plain, cue, cues[index - 1])) return []
    while (at < sentences.length - 1 && sentences[at]!.end <= cue.start) at += 1
    const sentence = sentences[at]!
    // Only what stands in the sentence matters; a block as long as a book stays linear that way.
    const mentions = between(around.mentions, sentence.start, sentence.end)
    const [rawStart, rawEnd] = map.spanToRaw(sentence.start, sentence.end)
    const statements = between(around.statements, rawStart - reachBack, rawEnd)
    const earlier = between(around.mentions, sentence.start - reachOfPronoun, sentence.start)
    const found = suggested(cue, { ...around, plain, mentions, statements, sentence, before, earlier })
    before = found.find(({ holders }) => holders.length > 0)?.holders ?? before
    return found
  })
}

/** Whether a cue only goes on with the one before: “must agree”, 希望承诺; or is what is wished or expected there. */
function continues(text: string, cue: FoundCue, before: FoundCue | undefined): boolean {
  if (!before || before.group.kind === 'none') return false
  const between = text.slice(before.end, cue.start)
  if (between.trim() === '' && before.group.kind !== 'outlook') return true
  // 希望达成协议，保证流量: what is wished for is to do so.
  const isAsked = before.group.kind === 'interest' || before.group.act === 'demanded'
  if (isAsked && /^(?:保证|承诺|确保)/.test(text.slice(cue.start, cue.end)) && /^[^，。；！？]{0,30}，?$/.test(between))
    return true
  const isTold = before.group.kind === 'outlook' || before.group.kind === 'interest'
  return isTold && cue.group.kind === 'outlook' && !/[，。；！？,.;]|\bbut\b/.test(between)
}

/** So far before its sentence stands whom “he” means. */
const reachOfPronoun = 400

/** A statement of several sentences begins at most so many units before the last of them, or is not looked for. */
const reachBack = 2000

/** Those of sorted spans that begin within a stretch. */
function between<Span extends TextSpan>(spans: readonly Span[], from: number, to: number): readonly Span[] {
  const first = partitionPoint(spans, ({ start }) => start < from)
  return spans.slice(
    first,
    partitionPoint(spans, ({ start }) => start < to),
  )
}

function byBlock<Span extends TextSpan & { readonly block: string }>(spans: readonly Span[]): Map<string, Span[]> {
  const groups = new Map<string, Span[]>()
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const group = groups.get(span.block)
    if (group) group.push(span)
    else groups.set(span.block, [span])
  }
  return groups
}

const hasHan = /\p{Script=Han}/u
