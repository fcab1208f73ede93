import type { TextSpan } from '../names/name-mention.ts'
import type { ActKind, SuggestionKind } from './suggestion.ts'

/** Words that make a suggestion. `kind: 'none'` is a guard: words that hold a cue and mean something else. */
export interface CueGroup {
  readonly kind: SuggestionKind | 'none'
  readonly act?: ActKind
  /** Rejected instead of wanted, not to happen instead of to happen. */
  readonly negated?: true
  /** An offer: wanted, and promised as well. */
  readonly offer?: true
  /** The words before the cue are what it is about, not only who: “T must agree”. */
  readonly aboutSubject?: true
  /** How sure the words alone are, from 0 to 1. */
  readonly confidence: number
  /** The source of a regular expression without groups that capture and without unbounded gaps. */
  readonly words: string
}

/** A cue in a text: its group and its place. */
export interface FoundCue extends TextSpan {
  readonly group: CueGroup
}

/** Finds the cues of these groups. Of cues that overlap the one that begins first counts, then the longest. */
export function cueFinder(groups: readonly CueGroup[]): (text: string) => readonly FoundCue[] {
  const patterns = groups.map((group) => ({ group, pattern: new RegExp(group.words, 'g') }))
  return (text) => {
    const found = patterns.flatMap(({ group, pattern }) =>
      [...text.matchAll(pattern)].map((match): FoundCue => {
        return { group, start: match.index, end: match.index + match[0].length }
      }),
    )
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    let end = 0
    return found.filter((cue) => {
      if (cue.start < end) return false
      end = cue.end
      return true
    })
  }
}
