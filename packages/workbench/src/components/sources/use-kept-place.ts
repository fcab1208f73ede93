import type { TextSpan } from '@anchorage/reader'
import { useEffect, useRef } from 'react'
import { readingRoom } from '../../reading/client.ts'
import type { ReadText, Stretch } from '../../reading/protocol.ts'
import type { Chosen } from './chosen.ts'

/**
 * Keeps the same words chosen when a text is read otherwise than before, whatever became of its blocks and statements.
 * `marks` are those of what is chosen.
 */
export function useKeptPlace(
  read: ReadText | undefined,
  chosen: Chosen | undefined,
  marks: readonly Stretch[],
  onChoose: (chosen: Chosen | undefined) => void,
): void {
  const place = useRef<{ readonly key: string; readonly chosen: Chosen; readonly spans: readonly TextSpan[] }>(
    undefined,
  )
  const key = read?.key
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks are those of what is chosen in this reading
  useEffect(() => {
    if (key === undefined || chosen === undefined || chosen.kind === 'evidence') return undefined
    let isWanted = true
    const known = place.current
    const settled = (next: readonly Stretch[]) => {
      if (!isWanted) return
      onChoose(next.length === 0 ? undefined : { kind: 'passage', marks: next })
    }
    if (known !== undefined && known.key !== key && known.chosen === chosen) {
      readingRoom()
        .stretches(key, known.spans)
        .then(settled, () => settled([]))
    } else {
      readingRoom()
        .spans(key, marks)
        .then(
          (spans) => {
            if (isWanted) place.current = { key, chosen, spans }
          },
          () => undefined,
        )
    }
    return () => {
      isWanted = false
    }
  }, [key, chosen])
}
