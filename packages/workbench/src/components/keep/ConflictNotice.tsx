import { useState } from 'react'
import { useApp, useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import type { CaseText } from '../../state/saving.ts'
import { CompareDialog } from './CompareDialog.tsx'
import { downloadText } from './download-text.ts'

/** Another text stands on the disk than the one that was edited: both side by side, and the choice. */
export function ConflictNotice({ slug, loaded, theirs }: { slug: string; loaded: LoadedCase; theirs: CaseText }) {
  const app = useApp()
  const { keep } = useMessages()
  const words = keep.conflict
  // It opens by itself once; after that it is the reader's to open.
  const [isOpen, setOpen] = useState(true)
  return (
    <div className="keep-notice warn" role="alert">
      <p>{words.notice}</p>
      <div className="keep-actions">
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {words.compare}
        </button>
      </div>
      {isOpen && (
        <CompareDialog
          title={words.title}
          lead={words.lead}
          left={{ title: words.theirs, text: theirs.text }}
          right={{ title: words.mine, text: loaded.desk.text }}
          onClose={() => setOpen(false)}
          actions={[
            { words: words.takeMine, act: () => app.keeping.take(slug, 'mine') },
            { words: words.takeTheirs, act: () => app.keeping.take(slug, 'theirs') },
            { words: keep.download, act: () => downloadText(`${slug}.yaml`, loaded.desk.text), staysOpen: true },
            { words: words.editOn, act: () => undefined },
          ]}
        />
      )}
    </div>
  )
}
