import type { ReactNode } from 'react'
import { useLang, useMessages, useSelect } from '../../../app-context.ts'
import type { SureReport, SureView, WatchView } from '../../../model/sure/sure-protocol.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { SituationBar } from '../../SituationBar.tsx'
import { nameOfCase } from '../../share/name-of-case.ts'
import { commandLine } from './command-line.ts'
import { DownloadResult } from './DownloadResult.tsx'
import { SureProgress } from './SureProgress.tsx'
import { SureSettingsForm } from './SureSettingsForm.tsx'
import { useSure } from './use-sure.ts'
import '../../../styles/drawing.css'
import '../../../styles/sure.css'

interface Reports {
  readonly robustness: SureView
  readonly watch: WatchView
}

const kinds = { robustness: 'sure', watch: 'watch' } as const

/** A question that is answered from samples: how they are drawn, how far that is, and what they say. */
export function SampledPanel<Question extends keyof Reports>(props: {
  loaded: LoadedCase
  question: Question
  /** What was drawn, in words. */
  drawn: (varying: number, samples: number, seed: number) => string
  children: (report: Reports[Question]) => ReactNode
}) {
  const { loaded, question, drawn, children } = props
  const words = useMessages().sure
  const lang = useLang()
  const place = useSelect((state) => state.place)
  const sure = useSure(loaded, question)
  const { state, run, settings } = sure
  if (place.page !== 'case') return undefined
  const isOfQuestion = (each: SureReport | undefined): each is Reports[Question] => each?.kind === kinds[question]
  const folder = nameOfCase(loaded, lang)
  const report = isOfQuestion(sure.report) ? sure.report : undefined
  return (
    <>
      <SituationBar of={loaded.opened} step="refine" />
      <SureSettingsForm key={JSON.stringify(settings)} of={settings} onChange={sure.change} />
      <section className="ask-answer" aria-label={words.answer} aria-busy={state.status === 'running'}>
        <SureProgress of={sure} />
        {report !== undefined && (
          <>
            <p>
              {state.varying === 0 ? words.nothingVaries : drawn(state.varying, report.samples, run.asked.plan.seed)}
            </p>
            {children(report)}
            {state.status === 'finished' && (
              <DownloadResult
                json={report.json}
                name={`${folder}-${question}`}
                command={commandLine(folder, run.asked, place.concept, lang)}
              />
            )}
          </>
        )}
      </section>
    </>
  )
}
