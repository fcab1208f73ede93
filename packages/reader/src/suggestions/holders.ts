import { stopWords } from '../names/en/stop-words.ts'
import type { NameMention, TextSpan } from '../names/name-mention.ts'
import { clauseStart } from './sentences.ts'
import { endsWithOffice } from './sides.ts'

/** Whoever a clause is about: ids of actors, and where they are named. */
export interface Named extends TextSpan {
  readonly actors: readonly string[]
}

/**
 * Who stands before an offset as the subject: the last group of names in the clause that no preposition governs, else
 * in the clauses before it, back to `from`. Joined names (“A and B”, A和B) are one group. Undefined where nobody does.
 *
 * `mentions` are those of the block, in order; `text` is its clean text.
 */
export function subjectBefore(
  text: string,
  mentions: readonly NameMention[],
  from: number,
  offset: number,
): Named | undefined {
  if (!mentions.some(({ start, end }) => start >= from && end <= offset)) return undefined
  const aside = relativeClauses(text, mentions, from, offset)
  const free =
    aside.length === 0
      ? mentions
      : mentions.filter((each) => !aside.some(({ start, end }) => start <= each.start && each.end <= end))
  return lastSubject(text, free, from, offset)
}

/** “, whose own makers face the duties,” between a subject and its verb. */
function relativeClauses(
  text: string,
  mentions: readonly NameMention[],
  from: number,
  to: number,
): readonly TextSpan[] {
  const clauses = [
    ...text.slice(from, to).matchAll(/, (?:whose|which|who|where|home to|including) [^,;.]{3,120},/g),
  ].map(({ index, 0: words }) => {
    return { start: from + index, end: from + index + words.length }
  })
  // “Northgate, Sudmark’s largest holder, called for”: what stands between two commas right before the verb.
  const last = /, [^,;.:]{3,100}, $/.exec(text.slice(from, to))
  const opens = last ? from + last.index : -1
  return last && mentions.some(({ start, end }) => end === opens && /\p{Lu}/u.test(text[start]!))
    ? [...clauses, { start: opens, end: to }]
    : clauses
}

function lastSubject(text: string, mentions: readonly NameMention[], from: number, offset: number): Named | undefined {
  let right = offset
  for (let clauses = 0; clauses < farthest && right > from; clauses += 1) {
    const left = clauseStart(text, from, right)
    // 他要求甲方停火，并请求…: who is meant is not who is named behind the pronoun.
    if (clauses > 0 && /^[\s“]*(?:但|而|[Bb]ut |[Aa]nd )?(?:[他她它]|[Hh]e |[Ss]he )/.test(text.slice(left, right)))
      return undefined
    const groups = groupsIn(text, mentions, left, right)
    const free = groups.filter((each, index) => {
      const opens = index === groups.length - 1 && opensClause(text, left, each, right)
      return (opens || !isGoverned(text, left, each.start)) && !qualifies(text, each, groups[index + 1])
    })
    // Next to the verb stands its subject; in an earlier clause the subject stands first, its objects after it.
    const group = clauses === 0 ? free.at(-1) : free[0]
    if (
      clauses === 0 &&
      isUnnamedSubject(text.slice(Math.max(group?.end ?? left, right - 80), right), group !== undefined)
    )
      return { start: right, end: right, actors: [] }
    if (group) return group
    right = left - 1
  }
  return undefined
}

/**
 * Whether the words before a verb end with a subject that is nobody known: “after the testing company” (rejected), “Einar
 * has” (threatened). `isInside`: they follow a name, so that only a new clause can bring another subject.
 */
function isUnnamedSubject(tail: string, isInside: boolean): boolean {
  if (
    isInside &&
    /^ (?:[a-z-]{2,20} ){0,3}(?:company|firm|group|union|airline|bank|retailer|operator|companies|firms|farmers|workers|exporters|consumers|court|judge) $/.test(
      tail,
    )
  )
    return true
  if (isInside)
    return /\b(?:after|before|when|while|because|since|that|until|although|though|whether|where|but) (?:the|an?|some|many|several|two|three|most|all)(?: [\w’'-]{1,20}){1,6} $/.test(
      tail,
    )
  if (
    /^\s?(?:(?:and|but|while|that) )?(?:the|an?|some|many|several|two|three|most|all)(?: [\w’'-]{1,20}){1,6} $/i.test(
      tail,
    )
  )
    return !/\b(?:and|but|who|which) \w{1,20} $/.test(tail)
  const [, name] =
    /^[\s“"‘']{0,2}(\p{Lu}\p{Ll}[\p{L}-]{1,20})(?: \p{Lu}[\p{L}-]{1,20})? (?:has |have |had |is |are )?$/u.exec(tail) ??
    []
  return name !== undefined && !stopWords.has(name)
}

/** “after Norland insisted”: a name between “after” or “before” and the verb is its subject. */
function opensClause(text: string, from: number, { start, end }: Named, verb: number): boolean {
  return (
    /\b(?:after|before) (?:the )?$/i.test(text.slice(Math.max(from, start - 12), start)) &&
    /^\s*$/.test(text.slice(end, verb))
  )
}

/** So many clauses before a verb its subject may stand, its own included. */
const farthest = 5

/** The group of names that begins at an offset, but for white space, a quotation mark or an article. */
export function namedAt(text: string, mentions: readonly NameMention[], offset: number, to: number): Named | undefined {
  const [group] = groupsIn(text, mentions, offset, to)
  if (!group) return undefined
  return /^[\s“”"「」]{0,2}(?:the |both |that |(?:对|向|由|让|使))?$/i.test(text.slice(offset, group.start))
    ? group
    : undefined
}

/** Whether a name only says where the next one belongs: 北洲总理何立. */
function qualifies(text: string, { end }: Named, next: Named | undefined): boolean {
  if (!next) return false
  const between = text.slice(end, next.start)
  return between === '' || (between.length <= 24 && endsWithOffice(between.trimEnd()))
}

function groupsIn(text: string, mentions: readonly NameMention[], from: number, to: number): Named[] {
  const groups: Named[] = []
  const inside = mentions.filter(({ start, end }) => start >= from && end <= to)
  for (const [index, { start, end, actor, describes }] of inside.entries()) {
    if (describes !== undefined && inside.slice(index + 1, index + 6).some((each) => each.actor === describes)) continue
    const last = groups.at(-1)
    const between = last ? text.slice(last.end, start) : ''
    if (last && start >= last.end && between.length <= 12 && joining.test(between)) {
      groups[groups.length - 1] = { start: last.start, end, actors: unique([...last.actors, actor]) }
    } else if (!last || start >= last.end) groups.push({ start, end, actors: [actor] })
  }
  return groups
}

const joining = /^(?:\s?[和与及跟、]|(?:\s?(?:,|and|or|, and|&)\s))(?:the )?$/

/** Whether a preposition just before the name takes it out of the subject. */
function isGoverned(text: string, from: number, start: number): boolean {
  const before = text.slice(Math.max(from, start - 12), start)
  return /(?:[对向与同在给为由把将从跟按据被受于就除]|除了|针对|围绕|关于|随着|通过|\b(?:to|with|by|for|of|in|from|against|on|at|between|over|about|after|before|into|than|under|near|across) (?:the |its |their )?)$/i.test(
    before,
  )
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
