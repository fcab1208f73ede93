import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))

/** Opens the ways to hand a case on. */
export function ShareButton({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().share.dialog
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button share-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.button}
      </button>
      {isOpen && (
        <Suspense>
          <ShareDialog loaded={loaded} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
