import type { BriefPart } from '@anchorage/brief'
import { useId, useRef } from 'react'
import { useMessages } from '../../app-context.ts'

/** What can be put in below a piece: own words, and parts, those first that the text does not have yet. */
export function InsertPieces({
  what,
  parts,
  used,
  onOwn,
  onPart,
}: {
  /** The piece above; undefined at the top. */
  what: string | undefined
  parts: readonly BriefPart[]
  used: ReadonlySet<BriefPart>
  onOwn: () => void
  onPart: (part: BriefPart) => void
}) {
  const { brief } = useMessages()
  const words = brief.around
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const pick = (act: () => void) => () => {
    menu.current?.hidePopover()
    act()
  }
  return (
    <>
      <button
        type="button"
        className="link"
        popoverTarget={id}
        aria-label={what === undefined ? undefined : words.insert(what)}
      >
        {what === undefined ? words.insertFirst : words.insertShort}
      </button>
      <div ref={menu} id={id} popover="auto" className="brief-insert">
        <button type="button" className="button" onClick={pick(onOwn)}>
          {words.ownWords}
        </button>
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            className={used.has(part) ? 'button faint' : 'button'}
            onClick={pick(() => onPart(part))}
          >
            {brief.parts[part]}
          </button>
        ))}
      </div>
    </>
  )
}
