import { useLang, useMessages, useSelect } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { AskSituation } from '../AskSituation.tsx'
import { commandLine } from './command-line.ts'
import { DownloadResult } from './DownloadResult.tsx'
import { SureProgress } from './SureProgress.tsx'
import { SureSettingsForm } from './SureSettingsForm.tsx'
import { useSure } from './use-sure.ts'
import { WatchList } from './WatchList.tsx'
import '../../../styles/sure.css'

/** What is worth finding out next? The judgements of which the answer depends most, and what would settle them. */
export function WatchPanel({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().sure
  const lang = useLang()
  const place = useSelect((state) => state.place)
  const sure = useSure(loaded, 'watch')
  const { report, state, run, settings } = sure
  if (place.page !== 'case') return undefined
  return (
    <>
      <AskSituation of={loaded.opened} />
      <SureSettingsForm key={JSON.stringify(settings)} of={settings} onChange={sure.change} />
      <section className="ask-answer" aria-label={words.answer} aria-busy={state.status === 'running'}>
        <SureProgress of={sure} />
        {report?.kind === 'watch' && (
          <>
            <p>
              {state.varying === 0
                ? words.nothingVaries
                : words.drawnToWatch(state.varying, report.samples, run.asked.plan.seed)}
            </p>
            <WatchList view={report} />
            {state.status === 'finished' && (
              <DownloadResult
                json={report.json}
                name="watch"
                command={commandLine(place.slug, run.asked, place.concept, lang)}
              />
            )}
          </>
        )}
      </section>
    </>
  )
}
