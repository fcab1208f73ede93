import { anchorPath } from '@anchorage/scene'

/** The mark of the status quo, in a line of text; its words stand beside it. */
export function AnchorMark() {
  return (
    <svg className="anchor-mark" viewBox="-11 -11 22 22" width="16" height="16" aria-hidden="true">
      <circle r={11} />
      <path d={anchorPath} strokeLinecap="round" />
    </svg>
  )
}
