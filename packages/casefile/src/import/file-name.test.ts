import { utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberedName, safeFileName, sourceIdFrom } from './file-name.ts'

describe('safeFileName', () => {
  it('keeps names as they are, Chinese ones too', () => {
    for (const name of ['report.pdf', '阿拉斯加会晤.html', 'A report, second part.docx', 'README'])
      expect(safeFileName(name)).toBe(name)
  })

  it('leaves nothing of what a path, a terminal or another system could take for something else', () => {
    expect(safeFileName('..')).toBe('source')
    expect(safeFileName('.hidden.txt')).toBe('hidden.txt')
    expect(safeFileName('a\\..\\b:c\u001b[2J.txt')).toBe('a-..-b-c-[2J.txt')
    expect(safeFileName('CON.txt')).toBe('source-CON.txt')
    expect(safeFileName('.pdf')).toBe('pdf')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const name = safeFileName(given)
        expect(name).not.toMatch(/[\p{Cc}/\\:]|^\.|^$/u)
        expect(utf8ToBytes(name).length).toBeLessThanOrEqual(170)
        expect(safeFileName(name)).toBe(name)
      }),
    )
  })
})

describe('numberedName and sourceIdFrom', () => {
  it('put the number before the ending, and make ids that a case takes', () => {
    expect([numberedName('report.pdf', 1), numberedName('report.pdf', 2)]).toEqual(['report.pdf', 'report-2.pdf'])
    expect(sourceIdFrom('Harrow Gazette, 3 Fév 2025.html')).toBe('harrow-gazette-3-fev-2025')
    expect(sourceIdFrom('阿拉斯加.pdf')).toBe('source')
    fc.assert(fc.property(fc.string(), (name) => void expect(sourceIdFrom(name)).toMatch(/^[a-z0-9][a-z0-9-]*$/)))
  })
})
