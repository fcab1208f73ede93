import { useEffect, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { ComparedTexts } from './ComparedTexts.tsx'

/** What would be saved, against what stands on the disk, and whether it can be read. */
export function MergeResult({
  theirs,
  text,
  reads,
}: {
  theirs: string
  text: string
  reads: (text: string) => Promise<boolean>
}) {
  const words = useMessages().keep.conflict
  const [isReadable, setReadable] = useState<boolean>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for a text; whoever asks makes a new function each time
  useEffect(() => {
    let isWanted = true
    reads(text)
      .then((found) => isWanted && setReadable(found))
      .catch(() => isWanted && setReadable(false))
    return () => {
      isWanted = false
    }
  }, [text])
  return (
    <details open className="merge-result">
      <summary>{words.result}</summary>
      <p role="status" className={isReadable === false ? 'merge-broken' : 'faint'}>
        {isReadable === undefined ? '' : isReadable ? words.readable : words.broken}
      </p>
      <ComparedTexts left={{ title: words.theirs, text: theirs }} right={{ title: words.result, text }} />
    </details>
  )
}
