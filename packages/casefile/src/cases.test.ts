import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { editCase } from './edit/edit.ts'
import { checkCase, checkSources, formatDiagnostic, parseCase, situationOf, sourceFiles } from './index.ts'

const folder = new URL('../../../cases/', import.meta.url)
const slugs = readdirSync(folder).filter((slug) => existsSync(new URL(`${slug}/case.yaml`, folder)))

describe.each(slugs)('the case %s', (slug) => {
  const text = readFileSync(new URL(`${slug}/case.yaml`, folder), 'utf8')
  const { document, case: c, diagnostics } = parseCase(`${slug}/case.yaml`, text)

  test('parses, checks and compiles without errors, its quotations included', () => {
    const contents = new Map<string, Uint8Array | undefined>()
    for (const file of c === undefined ? [] : sourceFiles(c)) {
      const url = new URL(`${slug}/${file}`, folder)
      contents.set(file, existsSync(url) ? readFileSync(url) : undefined)
    }
    const all = [...diagnostics, ...(c === undefined ? [] : [...checkCase(c), ...checkSources(c, contents)])]
    const errors = all.filter(({ severity }) => severity === 'error').map((each) => formatDiagnostic(each, text, 'en'))
    expect(errors).toEqual([])
    expect(situationOf(c!).situation).toBeDefined()
  })

  test('takes an edit of every priority without touching anything else', () => {
    for (const party of c!.parties.slice(0, 2)) {
      const { preference } = party
      for (const priority of preference.kind === 'priorities' ? preference.priorities.slice(0, 2) : []) {
        const { start, end } = priority.want.range
        const after = editCase(document, [{ kind: 'set', path: [...priority.path, 'want'], value: 'true' }])
        expect(after.slice(0, start)).toBe(text.slice(0, start))
        expect(after.endsWith(text.slice(end))).toBe(true)
      }
    }
  })
})
