import { useMessages } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { SampledPanel } from './SampledPanel.tsx'
import { WatchList } from './WatchList.tsx'

/** What is worth finding out next? The judgements of which the answer depends most, and what would settle them. */
export function WatchPanel({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().sure
  return (
    <SampledPanel loaded={loaded} question="watch" drawn={words.drawnToWatch}>
      {(report) => <WatchList view={report} />}
    </SampledPanel>
  )
}
