import type { TextSpan } from '@anchorage/reader'
import { useEffect, useState } from 'react'
import { readingRoom } from '../../reading/client.ts'
import type { ReadText, Stretch } from '../../reading/protocol.ts'
import type { Chosen } from './chosen.ts'

/**
 * Keeps the same words chosen when a text is read otherwise than before, whatever became of its blocks and statements.
 * `marks` are those of what is chosen. Answers whether they are those of this reading.
 */
export function useKeptPlace(
  read: ReadText | undefined,
  chosen: Chosen | undefined,
  marks: readonly Stretch[],
  onChoose: (chosen: Chosen | undefined) => void,
): boolean {
  const [place, setPlace] = useState<{ key: string; chosen: Chosen; spans: readonly TextSpan[] } | undefined>(undefined)
  const key = read?.key
  const isFree = chosen === undefined || chosen.kind === 'evidence'
  const isPlaced = isFree || (place?.key === key && place?.chosen === chosen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks are those of what is chosen in this reading
  useEffect(() => {
    if (key === undefined || chosen === undefined || isPlaced) return undefined
    let isWanted = true
    const settled = (next: readonly Stretch[]) => {
      if (isWanted) onChoose(next.length === 0 ? undefined : { kind: 'passage', marks: next })
    }
    const isElsewhere = place !== undefined && place.key !== key && place.chosen === chosen
    if (isElsewhere) {
      readingRoom()
        .stretches(key, place.spans)
        .then(settled, () => settled([]))
    } else {
      readingRoom()
        .spans(key, marks)
        .then(
          (spans) => isWanted && setPlace({ key, chosen, spans }),
          () => settled([]),
        )
    }
    return () => {
      isWanted = false
    }
  }, [key, chosen, isPlaced])
  return isPlaced
}
