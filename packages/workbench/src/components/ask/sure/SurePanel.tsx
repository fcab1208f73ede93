import { useMessages } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { SampledPanel } from './SampledPanel.tsx'
import { SharesChart } from './SharesChart.tsx'
import { SmallChanges } from './SmallChanges.tsx'

/** How sure is the answer? Samples of the case as it may be, and how often each outcome holds in them. */
export function SurePanel({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().sure
  return (
    <SampledPanel loaded={loaded} question="robustness" drawn={words.drawn}>
      {(report) => (
        <>
          <p>{words.same(words.share(report.same))}</p>
          <SharesChart view={report} />
          {report.others > 0 && <p className="faint">{words.others(report.others)}</p>}
          <SmallChanges view={report} />
        </>
      )}
    </SampledPanel>
  )
}
