import type { Case } from '@anchorage/casefile'
import { useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { PasteDialog } from './PasteDialog.tsx'

/** Opens the way for a table from a spreadsheet into the model. */
export function PasteButton({ of }: { of: Case | undefined }) {
  const words = useMessages().tables.paste
  const [isOpen, setOpen] = useState(false)
  if (of === undefined) return undefined
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.button}
      </button>
      {isOpen && <PasteDialog of={of} onClose={() => setOpen(false)} />}
    </>
  )
}
