import type { ReaderLang } from '@anchorage/reader'
import type { BlockView, Stretch } from './protocol.ts'

/** The word boundaries of a text, both ends included. */
function boundaries(text: string, lang: ReaderLang): readonly number[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)
  return [...[...segments].map(({ index }) => index), text.length]
}

/** A passage with one end moved by a word, inside its block; the same one where there is no more. */
export function withEndMoved(
  { text }: BlockView,
  stretch: Stretch,
  { end, by }: { readonly end: 'start' | 'end'; readonly by: 1 | -1 },
  lang: ReaderLang,
): Stretch {
  const known = boundaries(text, lang)
  const at = stretch[end]
  const next = by === 1 ? known.find((each) => each > at) : known.findLast((each) => each < at)
  if (next === undefined) return stretch
  const moved = { ...stretch, [end]: next }
  return moved.start < moved.end ? moved : stretch
}

/** The first sentence of a block. */
export function firstSentence({ id, text }: BlockView, lang: ReaderLang): Stretch {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)
  return { block: id, start: 0, end: first?.segment.trimEnd().length ?? text.length }
}
