import { useEffect, useState } from 'react'
import type { BlockView } from '../../reading/protocol.ts'

/** Which part of a long text is shown: the one with the block that was chosen last, unless somebody turned the page. */
export function useShownPart(
  parts: readonly (readonly BlockView[])[],
  block: string | undefined,
): readonly [number, (part: number) => void] {
  const [part, setPart] = useState(0)
  useEffect(() => {
    if (block === undefined) return
    const found = parts.findIndex((each) => each.some(({ id }) => id === block))
    if (found >= 0) setPart(found)
  }, [parts, block])
  return [Math.min(part, parts.length - 1), setPart]
}
