import { useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { Meeting } from '../../state/keep-state.ts'
import type { CaseText } from '../../state/saving.ts'
import type { KeptView } from './kept-view.ts'
import { MergeDialog } from './MergeDialog.tsx'

/** Another text stands on the disk than the one that was edited, and the two could not be put together unasked. */
export function ConflictNotice({ of, theirs, meeting }: { of: KeptView; theirs: CaseText; meeting: Meeting }) {
  const words = useMessages().keep.conflict
  // It opens by itself once where there is something to choose; after that it is the reader's to open.
  const [isOpen, setOpen] = useState(meeting.merge.clashes > 0)
  return (
    <div className="keep-notice warn" role="alert">
      <p>{meeting.merge.clashes > 0 ? words.notice : words.unreadable}</p>
      <div className="keep-actions">
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {words.compare}
        </button>
      </div>
      {isOpen && (
        <MergeDialog
          // Choices are of these two texts only.
          key={`${theirs.version} ${meeting.mine}`}
          of={of}
          theirs={theirs}
          meeting={meeting}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
