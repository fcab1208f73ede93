import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { SureReport } from '../../../model/sure/sure-protocol.ts'
import type { SureAsked, SureRun, SureState } from '../../../model/sure/sure-run.ts'
import { anotherRun, isSame, pageRun } from '../../../model/sure/sure-runs.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { useAskedCase } from '../use-asked-case.ts'
import { useAskedPlace } from '../use-asked-place.ts'

/** How the samples are to be drawn, as it stands in the address. */
export interface SureSettings {
  readonly samples: number
  readonly seed: number
  readonly varies: boolean
}

/** The samples of the case in place for a question. */
export interface Sure {
  readonly run: SureRun
  readonly state: SureState
  /** The answer from the samples so far; the last one while the next is on its way. */
  readonly report?: SureReport
  /** Whether the samples are of the case and the settings as they are now. */
  readonly isCurrent: boolean
  readonly settings: SureSettings
  change(settings: SureSettings): void
  /** Begins anew with the case as it is now. */
  renew(): void
}

/** As on the command line. */
const usual = { samples: 10_000, seed: 1, within: 0.01 }

/** Draws samples in the background; what is asked follows the address, the text on the desk and the concept. */
export function useSure(loaded: LoadedCase, kind: 'robustness' | 'watch'): Sure {
  const { slug, text, choice, concept, lang } = useAskedCase(loaded)
  const [place, changePlace] = useAskedPlace()
  const samples = whole(place.samples?.[0], usual.samples, 1)
  const seed = whole(place.seed?.[0], usual.seed, 0)
  const varies = place.vary?.[0] === 'attested'
  const question = kind === 'watch' ? concept : ''
  const asked = useMemo(
    (): SureAsked => ({
      plan: {
        file: `${slug}/case.yaml`,
        text,
        choice: { end: 'earliest', ...choice },
        question: question === '' ? { kind: 'robustness' } : { kind: 'watch', concept: question },
        ...(varies && { vary: 'attested' as const }),
        seed,
      },
      samples,
      within: usual.within,
      lang,
    }),
    [slug, text, choice, question, varies, seed, samples, lang],
  )
  const [run, setRun] = useState(() => pageRun(slug, asked))
  useEffect(() => setRun(pageRun(slug, asked)), [slug, asked])
  const subscribe = useCallback((listener: () => void) => run.subscribe(listener), [run])
  const state = useSyncExternalStore(subscribe, run.state)
  const [report, setReport] = useState<SureReport>()
  const isShown = state.status === 'finished' || (state.status === 'ready' && state.done > 0)
  useEffect(() => {
    if (!isShown) return
    let isWanted = true
    run
      .report(concept, lang)
      .then((found) => isWanted && setReport(found))
      .catch(console.error)
    return () => {
      isWanted = false
    }
  }, [run, isShown, concept, lang])
  return {
    run,
    state,
    isCurrent: isSame(run.asked, asked),
    settings: { samples, seed, varies },
    change: (next) =>
      changePlace({
        samples: next.samples === usual.samples ? [] : [String(next.samples)],
        seed: next.seed === usual.seed ? [] : [String(next.seed)],
        vary: next.varies ? ['attested'] : [],
      }),
    renew: () => {
      setReport(undefined)
      setRun(anotherRun(slug, asked))
    },
    ...(report === undefined || (state.done === 0 && !isShown) ? {} : { report }),
  }
}

function whole(given: string | undefined, otherwise: number, least: number): number {
  const number = Number(given)
  return given !== undefined && /^\d+$/.test(given) && number >= least && number <= 1e7 ? number : otherwise
}
