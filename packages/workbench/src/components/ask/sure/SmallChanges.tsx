import { useMessages } from '../../../app-context.ts'
import type { SureView } from '../../../model/sure/sure-protocol.ts'

/** What every small change by itself does to what holds, exactly. */
export function SmallChanges({ view }: { view: SureView }) {
  const words = useMessages().sure
  return (
    <details>
      <summary>{words.small(view.tried, view.changes.length)}</summary>
      <ul className="plain-list">
        {view.changes.map(({ words: change, lost, gained }) => (
          <li key={change}>{words.change(change, lost, gained)}</li>
        ))}
      </ul>
    </details>
  )
}
