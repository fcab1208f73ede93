import type { ReactNode } from 'react'

/** A part of the page that scrolls by itself when it is too wide, by keyboard too. */
export function ScrollRegion(props: { label: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={props.className ?? 'scroll'} tabIndex={0} aria-label={props.label}>
      {props.children}
    </section>
  )
}
