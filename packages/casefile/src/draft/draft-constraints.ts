import type { Suggestion } from '@anchorage/reader'
import type { Value } from '../edit/edits.ts'
import type { draftEn } from '../messages/draft.en.ts'
import type { DraftEvidence } from './draft-evidence.ts'
import type { DraftOption, DraftOptions } from './draft-options.ts'
import { sayable } from './draft-people.ts'
import type { ReadSource } from './read-source.ts'

/** What constraints of a draft are made from. */
export interface ConstraintParts {
  readonly sources: readonly ReadSource[]
  readonly chosen: DraftOptions
  readonly evidence: DraftEvidence
  readonly words: typeof draftEn
}

/** More than these are not looked at. */
const mostSentences = 200

/**
 * `constraints:` of a draft: sentences that make one candidate option hang on another, as “only if”, “not … unless”, 只有…才.
 *
 * Both sides must name an option by most of its words, each side one and not the same; `taken` holds the suggestions that
 * did, so that the others can be kept as comments.
 */
export function draftConstraintsOf(parts: ConstraintParts): {
  readonly constraints: readonly Value[]
  readonly taken: ReadonlySet<Suggestion>
} {
  const { sources, chosen, evidence, words } = parts
  const constraints: Value[] = []
  const taken = new Set<Suggestion>()
  const seen = new Set<string>()
  const named = chosen.options.map((option) => ({ option, terms: termsOf(withoutTime(option.name)) }))
  let looked = 0
  sources.forEach(({ raw, suggestions }, source) => {
    for (const suggestion of suggestions) {
      const { start, end } = suggestion.sentence
      const isTie = suggestion.kind === 'constraint' || tying.test(raw.slice(start, Math.min(end, start + 400)))
      if (!isTie || looked >= mostSentences) continue
      looked += 1
      const tie = tieIn(raw.slice(start, Math.min(end, start + 400)).replaceAll(/[\s\p{C}]+/gu, ' '))
      const condition = tie && optionIn(tie.condition, named)
      const act = tie && optionIn(tie.act, named)
      if (!condition || !act || condition === act) continue
      taken.add(suggestion)
      const require = `${idOf(condition)} if ${idOf(act)}`
      if (seen.has(require)) continue
      seen.add(require)
      constraints.push({
        require,
        ...evidence.because(source, suggestion),
        confidence: 'assumed',
        note: words.tie(sayable(suggestion.cue)),
      })
    }
  })
  return { constraints, taken }
}

const idOf = ({ party, key }: DraftOption): string => `${party.id}.${key}`

/** What a sentence makes hang on what. */
function tieIn(sentence: string): { readonly act: string; readonly condition: string } | undefined {
  for (const [pattern, act, condition] of ties) {
    const found = pattern.exec(sentence)
    if (found) return { act: found[act]!, condition: found[condition]! }
  }
  return undefined
}

const tying = /只有|除非|\b(?:[Oo]nly (?:if|when|after|once)|[Uu]nless)\b/

/** Patterns with the numbers of their groups for the act and for what it hangs on; repeats are bounded. */
const ties: readonly (readonly [RegExp, number, number])[] = [
  [/只有([^。！？；]{2,80}?)[，,]([^。！？；]{0,40}才[^。！？；]{2,80})/, 2, 1],
  [/只有([^。！？；，]{2,80}?)才([^。！？；]{2,80})/, 2, 1],
  [/除非([^。！？；]{2,80}?)[，,](?:否则)?([^。！？；]{0,20}不[^。！？；]{2,80})/, 2, 1],
  [/([^。！？；，]{0,30}不[^。！？；，]{2,60})[，,]除非([^。！？；]{2,80})/, 1, 2],
  [/\b[Oo]nly (?:if|when|after|once) ([^.!?;,]{4,160}?),? (?:will|would|can|could) ([^.!?;]{4,160})/, 2, 1],
  [/([^.!?;]{4,160}) only (?:if|when|after|once) ([^.!?;]{4,160})/, 1, 2],
  [/([^.!?;]{0,120}\b(?:not|cannot|never|won['’]t|n['’]t)\b[^.!?;]{4,120}) unless ([^.!?;]{4,160})/, 1, 2],
  [/\bUnless ([^.!?;,]{4,160}), ([^.!?;]{0,80}\b(?:not|cannot|never|won['’]t)\b[^.!?;]{4,120})/, 2, 1],
]

interface NamedOption {
  readonly option: DraftOption
  readonly terms: ReadonlySet<string>
}

/** The one option that words name by most of its own words; undefined where there is none, or more than one. */
function optionIn(words: string, named: readonly NamedOption[]): DraftOption | undefined {
  const present = termsOf(words)
  const found = named.flatMap(({ option, terms }) => {
    let shared = 0
    for (const term of terms) if (present.has(term)) shared += 1
    return shared >= 2 && shared * 5 >= terms.size * 3 ? [{ option, share: shared / terms.size }] : []
  })
  const best = found.toSorted((a, b) => b.share - a.share)
  return best.length > 1 && best[0]!.share === best[1]!.share ? undefined : best[0]?.option
}

/** Words of Latin script without their endings, but for the small ones, and pairs of Chinese characters. */
function termsOf(words: string): Set<string> {
  const latin = words.toLowerCase().match(/[\p{Script=Latin}\p{N}]{3,}/gu) ?? []
  const han = (words.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, index) => run.slice(index, index + 2)),
  )
  return new Set([...latin.filter((word) => !small.has(word)).map(stemOf), ...han])
}

/** What an act is without the day by which it is to be done. */
const withoutTime = (name: string): string => name.replace(/ (?:by|before|within|until|on|no later than) .*$/i, '')

/** The beginning of a word, the same in all its forms, or nearly. */
const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s|e)$/, '').slice(0, 6)

const small = new Set(
  'the its their his her and for with from any all that will would not unless only after'.split(' '),
)
