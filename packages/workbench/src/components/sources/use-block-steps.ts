import { useEffect, useState } from 'react'
import type { BlockStep } from '../../reading/block-steps.ts'
import type { Stretch } from '../../reading/protocol.ts'
import type { Corrections } from './use-corrections.ts'

/** Takes steps one after the other, each when the text has been read with the one before; `isReady` says when that is. */
export function useBlockSteps(
  corrections: Corrections,
  mark: Stretch | undefined,
  isReady: boolean,
): (step: BlockStep) => void {
  const [asked, setAsked] = useState<readonly BlockStep[]>([])
  const [isBusy, setBusy] = useState(false)
  const [next] = asked
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken as things stand when its turn comes
  useEffect(() => {
    if (next === undefined || isBusy || !isReady) return
    setBusy(true)
    setAsked((all) => all.slice(1))
    corrections
      .step(mark, next)
      .catch(console.error)
      .finally(() => setBusy(false))
  }, [next, isBusy, isReady])
  return (step) => setAsked((all) => [...all, step])
}
