import type { TextSpan } from '../name-mention.ts'
import { isChineseName } from './chinese-name.ts'
import { groupWords } from './group-words.ts'
import type { Hit } from './hits.ts'
import { endsAsBody } from './organisations.ts'
import type { PersonFrame } from './person-frames.ts'
import { transliteratedEnd } from './transliterated-name.ts'

/** Names that stand alone as speakers: 博雷尔说, 李明和王芳都认为. What a frame covers is left out. */
export function speakerFrames(
  text: string,
  spans: readonly TextSpan[],
  frames: readonly PersonFrame[],
  hitAt: (at: number) => Hit | undefined,
): readonly PersonFrame[] {
  return spans.flatMap((span) =>
    parts(text, span).flatMap(({ start, end }): PersonFrame[] => {
      const name = text.slice(start, end)
      const isTaken = hitAt(start) !== undefined || frames.some((frame) => frame.start < end && frame.end > start)
      if (isTaken || name.length < 2 || groupWords.includes(name)) return []
      const isForeign = transliteratedEnd(text, start) === end && end - start <= 8
      const isPerson =
        isForeign || (isChineseName(name) && !endsAsBody(name) && !/[方人们者员家界客民众友军警]$/.test(name))
      return isPerson
        ? [{ start, end, description: undefined, confidence: isForeign && end - start > 2 ? 0.8 : 0.65 }]
        : []
    }),
  )
}

/** The parts of a span that 和, 与, 、 join. */
function parts(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  const found: TextSpan[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (at < end && !/[、和与及]/.test(text[at]!)) continue
    if (at > from) found.push({ start: from, end: at })
    from = at + 1
  }
  return found
}
