import type { Lang } from '@anchorage/casefile'
import { useEffect, useMemo, useState } from 'react'
import type { LoadedCase } from '../../state/app-state.ts'
import type { Place } from '../../state/place.ts'
import { pageTeller } from '../../telling/client.ts'
import type { BriefAnswer, Drawing, DrawnAnswer, Told } from '../../telling/protocol.ts'
import { type Computed, useComputed } from '../see/use-computed.ts'

/** How long nothing has been written when the brief is made anew, in milliseconds. */
const rest = 200

/** The drawing of samples: what is wanted, how far it is, what became of it. */
export interface DrawingState {
  readonly wanted: Drawing | undefined
  /** From 0 to 1 while samples are drawn. */
  readonly share?: number
  readonly outcome?: DrawnAnswer
  readonly start: (drawing: Drawing) => void
  readonly stop: () => void
}

/** A brief as it is being made. */
export interface BriefState {
  readonly told: Told
  readonly brief: Computed<BriefAnswer>
  /** Whether the brief tells of all that is on the page at this moment. */
  readonly isCurrent: boolean
  readonly drawing: DrawingState
}

/** What is wanted of each case, for when its page is opened again. */
const wantedOf = new Map<string, Drawing>()

/** The brief of a case as it is read now, with the text around the parts; made anew when either changes. */
export function useBrief(
  loaded: LoadedCase,
  { place, lang, around }: { place: Extract<Place, { page: 'case' }>; lang: Lang; around: string },
): BriefState {
  const { slug, choice, concept } = place
  const { openedText: text, revision } = loaded
  // What is drawn is the same under every concept.
  const drawnKey = JSON.stringify([slug, revision, text.length, choice])
  const toldKey = JSON.stringify([drawnKey, concept])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is told
  const told = useMemo<Told>(() => ({ slug, text, choice, concept }), [toldKey])
  const drawing = useDrawing(told, drawnKey)
  const rested = useRested(around)
  const { wanted } = drawing
  const key = JSON.stringify([toldKey, lang, rested, wanted, drawing.outcome?.kind])
  const brief = useComputed(key, () =>
    pageTeller().brief({ ...told, lang, around: rested, ...(wanted === undefined ? {} : { drawing: wanted }) }),
  )
  const isCurrent = brief.key === key && rested === around && !brief.isWaiting
  return { told, brief, isCurrent, drawing }
}

function useDrawing(told: Told, drawnKey: string): DrawingState {
  const [wanted, setWanted] = useState(() => wantedOf.get(told.slug))
  const [share, setShare] = useState<number>()
  const [outcome, setOutcome] = useState<DrawnAnswer>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is drawn from
  useEffect(() => {
    setOutcome(undefined)
    if (wanted === undefined) return
    let isWanted = true
    const end = (found: DrawnAnswer) => {
      if (!isWanted) return
      setShare(undefined)
      setOutcome(found)
    }
    setShare(0)
    pageTeller()
      .draw(told, wanted, (done) => isWanted && setShare(done))
      .then(end)
      .catch((error: Error) => end({ kind: 'problem', why: { en: error.message, zh: error.message } }))
    return () => {
      isWanted = false
      setShare(undefined)
      pageTeller().stop()
    }
  }, [drawnKey, wanted])
  const want = (drawing: Drawing | undefined) => {
    if (drawing === undefined) wantedOf.delete(told.slug)
    else wantedOf.set(told.slug, drawing)
    setWanted(drawing)
  }
  return {
    wanted,
    start: want,
    stop: () => want(undefined),
    ...(share === undefined ? {} : { share }),
    ...(outcome === undefined ? {} : { outcome }),
  }
}

/** A value once it has not changed for a moment. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
