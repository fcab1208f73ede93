import { useLang, useMessages, useSelect } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { AskSituation } from '../AskSituation.tsx'
import { commandLine } from './command-line.ts'
import { DownloadResult } from './DownloadResult.tsx'
import { SharesChart } from './SharesChart.tsx'
import { SmallChanges } from './SmallChanges.tsx'
import { SureProgress } from './SureProgress.tsx'
import { SureSettingsForm } from './SureSettingsForm.tsx'
import { useSure } from './use-sure.ts'
import '../../../styles/sure.css'

/** How sure is the answer? Samples of the case as it may be, and how often each outcome holds in them. */
export function SurePanel({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().sure
  const lang = useLang()
  const place = useSelect((state) => state.place)
  const sure = useSure(loaded, 'robustness')
  const { report, state, run, settings } = sure
  if (place.page !== 'case') return undefined
  return (
    <>
      <AskSituation of={loaded.opened} />
      <SureSettingsForm key={JSON.stringify(settings)} of={settings} onChange={sure.change} />
      <section className="ask-answer" aria-label={words.answer} aria-busy={state.status === 'running'}>
        <SureProgress of={sure} />
        {report?.kind === 'sure' && (
          <>
            <p>
              {state.varying === 0
                ? words.nothingVaries
                : words.drawn(state.varying, report.samples, run.asked.plan.seed)}
            </p>
            <p>{words.same(words.share(report.same))}</p>
            <SharesChart view={report} />
            {report.others > 0 && <p className="faint">{words.others(report.others)}</p>}
            <SmallChanges view={report} />
            {state.status === 'finished' && (
              <DownloadResult
                json={report.json}
                name="robustness"
                command={commandLine(place.slug, run.asked, place.concept, lang)}
              />
            )}
          </>
        )}
      </section>
    </>
  )
}
