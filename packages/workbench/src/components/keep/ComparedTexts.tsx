import { useEffect, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { compareTexts } from '../../compare/compare-texts.ts'
import type { ComparedRow, Comparison, NumberedLine } from '../../compare/side-by-side.ts'
import { Waiting } from '../Notices.tsx'
import { ScrollRegion } from '../ScrollRegion.tsx'

/** A text and what it is called. */
export interface TitledText {
  readonly title: string
  readonly text: string
}

/** So many rows are shown at first. */
const firstRows = 400

/** Two texts side by side, line by line; what is the same in both is left out but for a few lines around. */
export function ComparedTexts({ left, right }: { left: TitledText; right: TitledText }) {
  const words = useMessages().keep.compare
  const [found, setFound] = useState<Comparison>()
  const [limit, setLimit] = useState(firstRows)
  useEffect(() => {
    let isWanted = true
    compareTexts(left.text, right.text)
      .then((comparison) => isWanted && setFound(comparison))
      .catch(console.error)
    return () => {
      isWanted = false
    }
  }, [left.text, right.text])
  if (found === undefined) return <Waiting />
  if (found.added + found.removed === 0) return <p className="faint">{words.same}</p>
  const rest = found.rows.length - limit
  return (
    <div className="compared-texts">
      <p className="faint">{words.counts(found.added, found.removed)}</p>
      <ScrollRegion className="compared-scroll" label={words.label}>
        <table>
          <colgroup>
            <col className="numbers" />
            <col />
            <col className="numbers" />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {left.title}
              </th>
              <th scope="col" colSpan={2}>
                {right.title}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.rows.slice(0, limit).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other key and never change places
              <Row key={index} row={row} />
            ))}
          </tbody>
        </table>
        {rest > 0 && (
          <button type="button" className="link" onClick={() => setLimit(limit + 10 * firstRows)}>
            {words.more(rest)}
          </button>
        )}
      </ScrollRegion>
    </div>
  )
}

function Row({ row }: { row: ComparedRow }) {
  const words = useMessages().keep.compare
  if (row.kind === 'gap') {
    return (
      <tr className="gap">
        <td colSpan={4}>{words.gap(row.count)}</td>
      </tr>
    )
  }
  const isChanged = row.kind === 'changed'
  return (
    <tr>
      <Cell side="left" line={row.left} sign={isChanged ? '−' : ''} words={isChanged ? words.only.left : ''} />
      <Cell side="right" line={row.right} sign={isChanged ? '+' : ''} words={isChanged ? words.only.right : ''} />
    </tr>
  )
}

function Cell({
  side,
  line,
  sign,
  words,
}: {
  side: 'left' | 'right'
  line: NumberedLine | undefined
  sign: string
  words: string
}) {
  if (line === undefined) return <td colSpan={2} className={`nothing ${side}`} />
  const change = sign === '' ? undefined : sign === '+' ? 'come' : 'gone'
  return (
    <>
      <td className={`number ${side} ${change ?? ''}`}>
        {line.number}
        {sign !== '' && (
          <>
            <span aria-hidden="true"> {sign}</span>
            <span className="away"> {words}</span>
          </>
        )}
      </td>
      <td className={change}>
        <code>{change === undefined ? line.text : line.text.replace(/\r$/, '␍')}</code>
      </td>
    </>
  )
}
