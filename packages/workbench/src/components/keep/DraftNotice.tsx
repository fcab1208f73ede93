import { useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { Draft } from '../../state/drafts.ts'
import { CompareDialog } from './CompareDialog.tsx'
import { ComparedTexts } from './ComparedTexts.tsx'
import type { KeptView } from './kept-view.ts'

/** Edits of an earlier visit that never reached the disk are offered back. */
export function DraftNotice({ of, draft }: { of: KeptView; draft: Draft }) {
  const { name, loaded, keeping } = of
  const { keep } = useMessages()
  const words = keep.draft
  const [isOpen, setOpen] = useState(false)
  const put = () => keeping.settleDraft(name, 'put')
  const discard = () => keeping.settleDraft(name, 'discard')
  return (
    <div className="keep-notice" role="status">
      <p>
        {words.notice(draft.time)}
        {draft.base.version !== loaded.served.version && words.restsOnOther}
      </p>
      <div className="keep-actions">
        <button type="button" className="button" onClick={put}>
          {words.put}
        </button>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {words.compare}
        </button>
        <button type="button" className="button" onClick={discard}>
          {words.discard}
        </button>
      </div>
      {isOpen && (
        <CompareDialog
          title={words.title}
          lead={words.lead}
          onClose={() => setOpen(false)}
          actions={[
            { words: words.put, act: put },
            { words: words.discard, act: discard },
            { words: words.later, act: () => undefined },
          ]}
        >
          <ComparedTexts
            left={{ title: words.now, text: loaded.desk.text }}
            right={{ title: words.theirs, text: draft.text }}
          />
        </CompareDialog>
      )}
    </div>
  )
}
