import { type BriefPart, briefParts } from '@anchorage/brief'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import {
  isShown,
  lineOfRow,
  movedRow,
  type BriefRow as Row,
  rowsOf,
  textOfRows,
  withOwn,
  withOwnText,
  withoutRow,
  withPart,
  withPartName,
} from '../../telling/brief-rows.ts'
import type { PartView } from '../../telling/protocol.ts'
import { BriefRow } from './BriefRow.tsx'
import { InsertPieces } from './InsertPieces.tsx'
import { OwnWords } from './OwnWords.tsx'
import { PartWords } from './PartWords.tsx'

/** The text piece by piece: parts to be moved, taken out and put in, and fields for the author’s own words between them. */
export function BriefRows({
  text,
  parts,
  isDrawn,
  write,
}: {
  text: string
  parts: readonly PartView[]
  isDrawn: boolean
  write: (text: string, group?: string) => void
}) {
  const messages = useMessages()
  const words = messages.brief.around
  const rows = rowsOf(text)
  const list = useRef<HTMLOListElement>(null)
  /** The row of own words that is being written, though nothing stands in it yet. */
  const [writing, setWriting] = useState<number>()
  const [visit, setVisit] = useState(0)
  const [news, setNews] = useState('')
  const [focus, setFocus] = useState<{ readonly row: number; readonly on: 'handle' | 'field' }>()
  useEffect(() => {
    if (focus === undefined) return
    const row = list.current?.querySelector(`[data-row="${focus.row}"]`)
    row?.querySelector<HTMLElement>(focus.on === 'handle' ? '.handle' : 'textarea')?.focus()
  }, [focus])
  const put = (next: readonly Row[], group?: string) => write(textOfRows(next), group)
  const seen = rows.flatMap((row, index) => (isShown(row) || index === writing ? [index] : []))
  const nameOf = (row: Row) =>
    row.kind === 'own' ? words.own : row.part === undefined ? `{{${row.name}}}` : messages.brief.parts[row.part]
  const used = new Set(rows.flatMap((row) => (row.kind === 'part' && row.part !== undefined ? [row.part] : [])))
  const offered = [...briefParts].sort((a, b) => Number(used.has(a)) - Number(used.has(b)))

  const move = (index: number, by: -1 | 1) => {
    const moved = movedRow(rows, index, by)
    if (moved.at === index) return
    put(moved.rows)
    const order = moved.rows.flatMap((row, at) => (isShown(row) ? [at] : []))
    setNews(words.moved(nameOf(rows[index]!), order.indexOf(moved.at) + 1, order.length))
    setFocus({ row: moved.at, on: 'handle' })
  }
  const drag = (from: number, to: number) => {
    let [next, at]: [readonly Row[], number] = [rows, from]
    while (at !== to) {
      const moved = movedRow(next, at, to > at ? 1 : -1)
      if (moved.at === at || moved.at > to === at < to) break
      ;[next, at] = [moved.rows, moved.at]
    }
    if (next !== rows) put(next)
  }
  const insertOwn = (below: number) => {
    const next = withOwn(rows, below)
    if (next.length !== rows.length) put(next)
    const row = rows[below]?.kind === 'own' ? below : below + 1
    setWriting(row)
    setFocus({ row, on: 'field' })
  }
  const insertPart = (below: number, part: BriefPart) => {
    const next = withPart(rows, below, part)
    put(next)
    setNews(words.inserted(messages.brief.parts[part]))
    const row = next.findIndex((each, at) => at > below && each.kind === 'part' && each.part === part)
    setFocus({ row, on: 'handle' })
  }
  const remove = (index: number) => {
    setNews(words.removed(nameOf(rows[index]!)))
    const left = withoutRow(rows, index)
    put(left)
    const order = left.flatMap((row, at) => (isShown(row) ? [at] : []))
    setFocus({ row: order[Math.max(0, seen.indexOf(index) - 1)] ?? 0, on: 'handle' })
  }
  const insert = (below: number, what: string | undefined) => (
    <InsertPieces
      what={what}
      parts={offered}
      used={used}
      onOwn={() => insertOwn(below)}
      onPart={(part) => insertPart(below, part)}
    />
  )
  let nth = -1
  return (
    <>
      <div className="brief-first">{insert(-1, undefined)}</div>
      <ol ref={list} className="brief-rows">
        {seen.map((index, at) => {
          const row = rows[index]!
          if (row.kind === 'part' && row.part !== undefined) nth += 1
          const what = nameOf(row)
          return (
            <BriefRow
              key={index}
              row={index}
              what={what}
              number={at + 1}
              count={seen.length}
              isFault={row.kind === 'part' && row.part === undefined}
              onMove={(by) => move(index, by)}
              onDrop={drag}
              onRemove={() => remove(index)}
              insert={insert(index, what)}
            >
              {row.kind === 'own' ? (
                <OwnWords
                  text={row.text}
                  onChange={(next) => {
                    setWriting(index)
                    put(withOwnText(rows, index, next), `own-${index}-${visit}`)
                  }}
                  onLeave={() => {
                    setVisit(visit + 1)
                    setWriting(undefined)
                  }}
                />
              ) : (
                <PartWords
                  part={row.part}
                  name={row.name}
                  line={lineOfRow(rows, index)}
                  words={parts[nth]?.part === row.part ? parts[nth]?.words : undefined}
                  isDrawn={isDrawn}
                  onName={(next) => put(withPartName(rows, index, next), `name-${index}`)}
                />
              )}
            </BriefRow>
          )
        })}
      </ol>
      <p role="status" className="away">
        {news}
      </p>
    </>
  )
}
