import { useState } from 'react'
import { useApp, useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import type { Draft } from '../../state/drafts.ts'
import { CompareDialog } from './CompareDialog.tsx'

/** Edits of an earlier visit that never reached the disk are offered back. */
export function DraftNotice({ slug, loaded, draft }: { slug: string; loaded: LoadedCase; draft: Draft }) {
  const app = useApp()
  const { keep } = useMessages()
  const words = keep.draft
  const [isOpen, setOpen] = useState(false)
  const put = () => app.keeping.settleDraft(slug, 'put')
  const discard = () => app.keeping.settleDraft(slug, 'discard')
  return (
    <div className="keep-notice" role="status">
      <p>
        {words.notice(draft.time)} {draft.base.version !== loaded.served.version && words.restsOnOther}
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
          left={{ title: words.now, text: loaded.desk.text }}
          right={{ title: words.theirs, text: draft.text }}
          onClose={() => setOpen(false)}
          actions={[
            { words: words.put, act: put },
            { words: words.discard, act: discard },
            { words: words.later, act: () => undefined },
          ]}
        />
      )}
    </div>
  )
}
