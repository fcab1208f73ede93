import { describe, expect, it } from 'vitest'
import { column, type SetLine, writePdf } from '../testing/write-pdf.ts'
import { extractPdf } from './extract-pdf.ts'

async function textOf(pages: readonly (readonly SetLine[])[]): Promise<string> {
  const extracted = await extractPdf(writePdf(pages))
  return 'reason' in extracted ? extracted.reason : extracted.text
}

const left = [
  'The ferry between Harrow and',
  'Senn did not run on Monday, and',
  'neither town knew when it will',
  'run.',
]
const right = [
  'Nobody owns a bridge, said Ruth',
  'Calder, the mayor of Senn, who',
  'asked the other town for a guar-',
  'antee until spring.',
]

describe('extractPdf', () => {
  it('reads columns one after the other, below what runs across them', async () => {
    const headline = { text: 'Two towns wait for one boat to sail', x: 50, y: 780, size: 20 }
    const across = column(['The councils of both towns have their meetings on Sunday, and this one was long.'], 50, 600)
    const page = [headline, ...column(left, 50, 740), ...column(right, 240, 740), ...across]
    const expected = [headline.text, '', ...left, '', ...right, '', across[0]!.text, '']
    expect(await textOf([page])).toBe(expected.join('\n'))
    // In whatever order the file draws them, and with columns on baselines of their own.
    expect(await textOf([[...page].reverse()])).toBe(expected.join('\n'))
    const shifted = [...column(left, 50, 740), ...column(right, 240, 734)]
    expect(await textOf([shifted])).toBe([...left, '', ...right, ''].join('\n'))
  })

  it('does not take a table for columns', async () => {
    const names = ['Harrow', 'Senn', 'Calder and daughters, ship owners', 'Ashe']
    const sums = ['12', '7', '1,204', '88 before tax, or so they say here']
    expect(await textOf([[...column(names, 50, 700), ...column(sums, 240, 700)]])).toBe(
      `${names.map((name, index) => `${name} ${sums[index]}`).join('\n')}\n`,
    )
  })

  it('marks indents, gaps, and pages; leaves out their numbers and what every page repeats', async () => {
    const indented = (top: number): SetLine[] => [
      { text: 'A guarantee would cost each town', x: 62, y: top },
      ...column(['about as much as a school bus, it', 'was said.'], 50, top - 12),
    ]
    const page = (number: number): SetLine[] => [
      { text: `Harrow Gazette, page ${number}`, x: 50, y: 800 },
      ...indented(700),
      ...indented(640),
      { text: String(number), x: 290, y: 30 },
    ]
    const paragraph = '  A guarantee would cost each town\nabout as much as a school bus, it\nwas said.\n'
    expect(await textOf([page(1), page(2), page(3)])).toBe(
      Array.from({ length: 3 }, () => `${paragraph}\n${paragraph}`).join('\f'),
    )
  })

  it('reads Chinese, without spaces between its characters', async () => {
    const lines = ['　　会谈持续三小时。卡尔德说：', '“我们没有桥。”双方没有签署', '任何文件。']
    // The library gives spaces of full width as others.
    expect(await textOf([column(lines, 50, 700)])).toBe(`${lines.join('\n').replace('　　', '  ')}\n`)
    const spaced = '三方均称会谈 “ 坦诚而有益 ” ，但 NATO 没有 “公布”'
    expect(await textOf([column([spaced], 50, 700)])).toBe('三方均称会谈“坦诚而有益”，但 NATO 没有“公布”\n')
    const letters = [...'双方没有签署任何文件没有发表声明'].map((text, index) => ({ text, x: 50 + 13 * index, y: 700 }))
    expect(await textOf([letters])).toBe('双方没有签署任何文件没有发表声明\n')
  })

  it('says which pages have no text, and when none has', async () => {
    expect(await extractPdf(writePdf([column(left, 50, 700), []]))).toMatchObject({
      pages: { count: 2, withoutText: [2] },
    })
    expect(await textOf([[], []])).toBe('pdf-scanned')
  })

  it('says when a file is locked or broken', async () => {
    const whole = writePdf([column(left, 50, 700)])
    const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -44 >> /ID [<00><00>]`
    expect(await extractPdf(writePdf([column(left, 50, 700)], locked))).toEqual({ reason: 'pdf-encrypted' })
    expect(await extractPdf(whole.subarray(0, 300))).toEqual({ reason: 'pdf-broken' })
    expect(await extractPdf(whole.subarray(0, 8))).toEqual({ reason: 'pdf-broken' })
  })
})
