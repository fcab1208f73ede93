import type { Party } from '@anchorage/casefile'
import { useEffect, useRef } from 'react'
import { useMessages } from '../../app-context.ts'
import type { RankingPage, RankingRow } from '../../model/protocol.ts'
import { useModelPlaces } from './model-context.ts'
import { RankingLine } from './RankingLine.tsx'

/** Pixels of a row; the style sheet says the same. */
const rowHeight = 32
const inSight = 12

/** A party's ranking, best first; of thousands of rows only those in sight, and some around them, are in the page. */
export function RankingList(props: {
  party: Party
  label: string
  page: RankingPage
  move: (row: RankingRow, place: 'above' | 'level' | 'below', beside: string) => void
  show: (from: number) => void
}) {
  const { party, label, page, move, show } = props
  const words = useMessages().model.ranking
  const { announce } = useModelPlaces()
  const region = useRef<HTMLElement>(null)
  /** The state that is being moved by keys, and the level that it comes from. */
  const held = useRef<{ state: number; page: RankingPage }>(undefined)
  useEffect(() => {
    const { current } = held
    const box = region.current
    if (current === undefined || box === null || current.page === page) return
    const index = page.rows.findIndex(({ state }) => state === current.state)
    const row = page.rows[index]
    if (row === undefined) return
    held.current = undefined
    const top = (page.from + index) * rowHeight
    if (top < box.scrollTop || top + rowHeight > box.scrollTop + box.clientHeight) {
      box.scrollTop = top - box.clientHeight / 2
    }
    box.querySelector<HTMLElement>(`[data-state="${row.state}"] .handle`)?.focus({ preventScroll: true })
    announce(words.moved(row.words, row.level, page.levelCount))
  }, [page, announce, words])
  const scrolled = () => {
    const first = Math.floor((region.current?.scrollTop ?? 0) / rowHeight)
    if (first >= page.from && first + inSight <= page.from + page.rows.length) return
    show(Math.max(0, first - Math.floor(page.rows.length / 2)))
  }
  const step = (row: RankingRow, direction: 'above' | 'below') => {
    const tied = [row.above, row.below].find((each) => each?.isTied)
    const next = row[direction]
    const beside = tied ?? next
    if (beside === undefined) return
    held.current = { state: row.state, page }
    move(row, tied === undefined ? 'level' : direction, beside.reference)
  }
  return (
    <section
      ref={region}
      className="made-ranking-rows"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      onScroll={scrolled}
    >
      <ol style={{ paddingTop: page.from * rowHeight, height: page.rowCount * rowHeight }}>
        {page.rows.map((row, index) => (
          <RankingLine
            key={row.state}
            list={`${party.id} ${label}`}
            row={row}
            levels={page.levelCount}
            position={page.from + index + 1}
            count={page.rowCount}
            step={(direction) => step(row, direction)}
            drop={(state, place) => {
              const moved = page.rows.find((each) => each.state === state)
              if (moved === undefined || moved === row) return
              held.current = { state, page }
              move(moved, place, row.reference)
            }}
          />
        ))}
      </ol>
    </section>
  )
}
