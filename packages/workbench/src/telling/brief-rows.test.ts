import { briefParts, usualBriefText } from '@anchorage/brief'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BriefRow,
  isShown,
  lineOfRow,
  movedRow,
  rowsOf,
  textOfRows,
  withOwn,
  withOwnText,
  withoutRow,
  withPart,
  withPartName,
} from './brief-rows.ts'

const line = fc.constantFrom(
  '',
  ' ',
  'words',
  '- one',
  '# T',
  '{{answer}}',
  ' {{ why }} ',
  '{{anser}}',
  'a {{b}}',
  'x\r',
)
const text = fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n'))
const shown = (rows: readonly BriefRow[]) =>
  rows.filter(isShown).map((row) => (row.kind === 'part' ? `{${row.name}}` : row.text))

describe('the rows of a brief', () => {
  it('are the text again, byte for byte, and name the line of each', () => {
    fc.assert(
      fc.property(text, (given) => {
        const rows = rowsOf(given)
        expect(textOfRows(rows)).toBe(given)
        for (const [index, row] of rows.entries()) {
          if (row.kind === 'part') expect(given.split('\n')[lineOfRow(rows, index) - 1]).toBe(row.line)
        }
      }),
    )
  })

  it('keep every part and every word when one of them is moved there and back', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (given, which, by) => {
        const rows = rowsOf(given)
        if (rows.length === 0) return
        const moved = movedRow(rows, which % rows.length, by)
        const bag = (some: readonly BriefRow[]) =>
          textOfRows(some)
            .split('\n')
            .map((each) => each.trim())
            .filter((each) => each !== '')
            .sort()
        expect(bag(moved.rows)).toEqual(bag(rows))
        expect(rowsOf(textOfRows(moved.rows)).filter(isShown).length).toBe(moved.rows.filter(isShown).length)
      }),
    )
  })

  it('move past what shows something, with an empty line between as before', () => {
    const { rows, at } = movedRow(rowsOf('{{opening}}\n\n{{answer}}\n\nwords\n\n{{why}}\n'), 0, 1)
    expect(textOfRows(rows)).toBe('{{answer}}\n\n{{opening}}\n\nwords\n\n{{why}}\n')
    const again = movedRow(rows, at, 1)
    expect(shown(again.rows)).toEqual(['{answer}', 'words', '{opening}', '{why}'])
    expect(movedRow(rows, 0, -1).rows).toEqual(rows)
  })

  it('take a part in, give one up, and mend a name', () => {
    const rows = rowsOf('{{opening}}\n\n{{anser}}\r\n')
    expect(textOfRows(withPartName(rows, 2, 'answer'))).toBe('{{opening}}\n\n{{answer}}\r\n')
    expect(shown(withPart(rows, 0, 'why'))).toEqual(['{opening}', '{why}', '{anser}'])
    expect(textOfRows(withPart(rowsOf('{{opening}}\n'), 0, 'why'))).toBe('{{opening}}\n\n{{why}}\n')
    expect(textOfRows(withPart(rowsOf('{{opening}}'), -1, 'why'))).toBe('{{why}}\n\n{{opening}}')
    expect(textOfRows(withoutRow(rowsOf('{{opening}}\n\n{{why}}\n\n{{answer}}\n'), 2))).toBe(
      '{{opening}}\n\n{{answer}}\n',
    )
  })

  it('hold new words between empty lines, with the line ends of the text', () => {
    const usual = rowsOf(usualBriefText())
    expect(usual.filter((row) => row.kind === 'part').map(({ part }) => part)).toEqual(briefParts)
    const own = withOwn(usual, 0)
    expect(textOfRows(withOwnText(own, 1, 'one\ntwo'))).toContain('{{opening}}\n\none\ntwo\n\n{{background}}')
    expect(textOfRows(withOwnText(own, 1, '\n one\n\n'))).toContain('{{opening}}\n\n one\n\n{{background}}')
    const windows = rowsOf('{{opening}}\r\n\r\n{{why}}\r\n')
    expect(textOfRows(withOwnText(windows, 1, 'a\nb'))).toBe('{{opening}}\r\n\r\na\r\nb\r\n\r\n{{why}}\r\n')
    expect(textOfRows(withOwnText(withOwn(rowsOf('{{why}}'), 0), 1, 'end'))).toBe('{{why}}\n\nend\n')
  })
})
