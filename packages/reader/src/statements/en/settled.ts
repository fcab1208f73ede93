import { cueForms } from './cue-verbs.ts'
import type { Draft } from './draft.ts'
import type { Token } from './tokens.ts'
import { isNounLike, isPossessive } from './word-class.ts'
import { documentNouns, roleNouns } from './words.ts'

/**
 * The statements that the verbs of a sentence bring in, set against those that they stand in. What somebody denies having
 * been said is flagged as not said; what is only asked about, or lies in what was not said, is none. “Refused to say” comes
 * once, a perspective keeps what it tells of wishes, and sources that are cited pass on what is reported.
 */
export function settled(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  attributions: readonly Draft[],
): readonly Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const isPart = (other: Draft): boolean => other !== draft && isWider(other, draft)
    if (drafts.some((other) => isPart(other) && (isRefusal(tokens, other) || isQuoting(tokens, other)))) continue
    const outer = innermost(draft, kept)
    const opening = outer && tokens[outer.parts.find((part) => holds(part, draft))!.from]!.lower
    if (opening === 'whether' || opening === 'if') continue
    if (outer && isWished(tokens, outer, draft)) continue
    if (outer?.isNegated && (opening === 'that' || opening === 'nor')) continue
    const view = innermost(draft, attributions)
    if (view?.cueClass === 'perspective' && (draft.cueClass === 'hope' || draft.cueClass === 'opinion')) continue
    kept.push(outer && isDenial(tokens, outer) ? { ...draft, isNegated: !draft.isNegated } : draft)
  }
  return withSources(tokens, kept)
}

/** A view told within what somebody says is of that alone: “said the plan, in his words, was dead”. */
export function viewsWithin(views: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] {
  return views.map((view) => {
    const outer = view.cueClass === 'perspective' ? innermost(view, drafts) : undefined
    const part = outer?.parts.find((each) => holds(each, view))
    if (!part) return view
    const parts = view.parts
      .map(({ from, to }) => ({ from: Math.max(from, part.from), to: Math.min(to, part.to) }))
      .filter(({ from, to }) => from < to)
    return parts.length > 0 ? { ...view, parts } : view
  })
}

interface Range {
  readonly from: number
  readonly to: number
}

const holds = ({ from, to }: Range, { cue }: Draft): boolean => from <= cue.from && cue.to <= to

const isWider = ({ cue }: Draft, other: Draft): boolean => cue.from === other.cue.from && cue.to > other.cue.to

/** “Refused to say”: nothing was told, unlike “refused to pledge it”, which tells what is refused. */
function isRefusal(tokens: readonly Token[], { cue, isNegated }: Draft): boolean {
  if (!isNegated) return false
  const forms = tokens.slice(cue.from + 1, cue.to).map(({ lower }) => cueForms.get(lower))
  const verb = forms.find((each) => each?.form === 'base')?.frames
  return (
    verb !== undefined &&
    !verb.has('to') &&
    (verb.has('any') || verb.has('clause') || verb.has('that') || verb.has('quote'))
  )
}

/** “reported Smith as saying”: what Smith said, not that the paper reported him. */
const isQuoting = (tokens: readonly Token[], { cue }: Draft): boolean =>
  cueForms.get(tokens[cue.to - 1]!.lower)?.form === 'ing' && tokens[cue.to - 2]!.lower === 'as'

function innermost(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  let outer: Draft | undefined
  for (const each of drafts)
    if (each.parts.some((part) => holds(part, draft)) && (!outer || each.cue.from > outer.cue.from)) outer = each
  return outer
}

/** “Demanded that Brandt agree to a truce”: the plain form of a verb tells what is to be said. */
const isWished = (tokens: readonly Token[], outer: Draft, { cue }: Draft): boolean =>
  wishing.test(cueForms.get(tokens[outer.cue.from]!.lower)?.lemma ?? '') &&
  cueForms.get(tokens[cue.from]!.lower)?.form === 'base'

const wishing = /^(?:demand|insist|urge|ask|recommend|propose|request|suggest|advise|order|decree)$/

function isDenial(tokens: readonly Token[], { cue, isNegated }: Draft): boolean {
  if (isNegated) return false
  for (let index = cue.from; index < cue.to; index += 1)
    if (/^(?:deny|dispute|refute|rebut)$/.test(cueForms.get(tokens[index]!.lower)?.lemma ?? '')) return true
  return false
}

/** “The agency, citing two officials, reported”: one statement, passed on from the officials. */
function withSources(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const sources = drafts.filter((draft) => isCitation(tokens, draft))
  if (sources.length === 0) return drafts
  const used = new Set<Draft>()
  const told = drafts.map((draft) => {
    const source = sources.find((each) => each !== draft && each.inherited?.from === draft.speaker?.from)
    if (!source || draft.via || sources.includes(draft)) return draft
    used.add(source)
    const { from, to } = source.parts[0]!
    return { ...draft, via: { from, to, headTo: to } }
  })
  return told.filter((draft) => !used.has(draft))
}

const people = /^(?:people|media|television|army|navy|military|crew|relatives)$/

function isCitation(tokens: readonly Token[], { cue, inherited, parts: [content] }: Draft): boolean {
  if (tokens[cue.from]!.lower !== 'citing' || !inherited || !content) return false
  let head = content.from
  while (head + 1 < content.to && (isNounLike(tokens, head + 1) || isPossessive(tokens[head + 1]!))) {
    if (people.test(tokens[head]!.lower)) return true
    head += 1
  }
  const { lower, isCapital } = tokens[head]!
  if (isCapital || roleNouns.has(lower) || people.test(lower)) return true
  return documentNouns.has(lower) && tokens[head + 1]?.lower !== 'of'
}
