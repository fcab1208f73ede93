import type { LoadedCase } from '../../state/app-state.ts'
import { ComparedWith } from '../ask/versions/ComparedWith.tsx'
import '../../styles/ask.css'

/** What changed in the model since an earlier text of the case, and what that did to the answers. Fetched when it is first shown. */
export function ComparedInWords({ loaded, other }: { loaded: LoadedCase; other: string }) {
  return (
    <div className="ask-main">
      <ComparedWith loaded={loaded} other={other} isLater={false} />
    </div>
  )
}
