import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { type Analysis, analyze, answerOutlooks, outcomes } from '@anchorage/analysis'
import { type Choice, parseCase, situationOf } from '@anchorage/casefile'
import { type Concept, countStates, isVerdicts } from '@anchorage/engine'
import { languageFrom, run } from 'anchorage'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { severityOf } from '../packages/casefile/src/diagnostics/severity.ts'

const root = resolve(import.meta.dirname, '..')
const languages = ['en', 'zh'] as const

/** Every Markdown file that this test answers for, by its path from the root. */
const documents = [
  ...['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'CONTRIBUTING.md'],
  ...markdownIn('docs'),
  ...markdownIn('cases'),
]

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.parentPath.endsWith('sources'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** A fenced block, with the comment in the line before it. */
interface Fence {
  readonly line: number
  readonly kind: string
  readonly mark: string
  readonly lines: readonly string[]
}

function fencesOf(text: string): Fence[] {
  const lines = text.split('\n')
  const fences: Fence[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const opening = /^(\s*)```(\w*)$/.exec(lines[index] ?? '')
    if (!opening) continue
    const [, indent = '', kind = ''] = opening
    const end = lines.findIndex((line, at) => at > index && line === `${indent}\`\`\``)
    const mark = /^\s*<!-- (.*) -->$/.exec(lines[index - 1] ?? '')?.[1] ?? ''
    const inside = lines.slice(index + 1, end).map((line) => line.slice(indent.length))
    fences.push({ line: index + 1, kind, mark, lines: inside })
    index = end
  }
  return fences
}

/** The headings outside fenced blocks. */
function headingsOf(text: string): string[] {
  let isFenced = false
  return text.split('\n').filter((line) => {
    if (line.trim().startsWith('```')) isFenced = !isFenced
    return !isFenced && /^#{1,6} /.test(line)
  })
}

/** The name under which GitHub links to a heading. */
function slugOf(heading: string): string {
  const words = heading.replace(/^#+ /, '').toLowerCase()
  return words.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')
}

describe('links', () => {
  it.each(documents)('of %s lead somewhere', (path) => {
    const outside = read(path).replaceAll(/```[\s\S]*?```/g, '')
    const broken = [...outside.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
      if (/^[a-z]+:/.test(target)) return []
      const [file = '', heading] = target.split('#', 2)
      const found = file === '' ? path : relative(root, resolve(root, dirname(path), file))
      if (!existsSync(join(root, found))) return [target]
      if (heading === undefined) return []
      return headingsOf(read(found)).some((each) => slugOf(each) === decodeURIComponent(heading)) ? [] : [target]
    })
    expect(broken).toEqual([])
  })
})

/** Words of a command line, double quotes taken off; undefined if it is no command of ours. */
function commandOf(line: string): string[] | undefined {
  const words = [...line.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const rest = words[0] === 'npx' ? words.slice(1) : words
  return rest[0] === 'anchorage' ? rest.slice(1) : undefined
}

type Printed = { code: number; out: string; err: string }

/** What commands print that draw many samples of the example cases, which no page changes: each is run once. */
const sampled = new Map<string, Promise<Printed>>()

function runOnce(args: readonly string[]): Promise<Printed> {
  const [name = '', path = ''] = args
  if (!['robustness', 'watch'].includes(name) || !path.startsWith('cases/')) return runInto(args)
  const line = args.join(' ')
  const printed = sampled.get(line) ?? runInto(args)
  sampled.set(line, printed)
  return printed
}

async function runInto(args: readonly string[]): Promise<Printed> {
  const out: string[] = []
  const err: string[] = []
  const asked = args.indexOf('--lang')
  const code = await run(args, {
    lang: languageFrom(asked < 0 ? 'en' : args[asked + 1], {}),
    terminal: { columns: 80, styled: false },
    print: (line) => void out.push(line),
    note: (line) => void err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('command lines', () => {
  const shown = documents.flatMap((path) =>
    fencesOf(read(path)).flatMap(({ kind, mark, lines }) => [mark, ...(kind === 'sh' ? lines : [])]),
  )

  it.each([...new Set(shown.filter(commandOf))])('%s', async (line) => {
    const [name = '', ...rest] = commandOf(line) ?? []
    const { code, out } = await runInto([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`anchorage ${name} `)
    const known = [...out.matchAll(/(?<=\s)--?[a-z][a-z-]*/g)].map(([option]) => option)
    for (const option of rest.filter((word) => word.startsWith('-'))) expect(known).toContain(option)
  })
})

describe('the handbook', () => {
  const pages = (lang: string) => readdirSync(join(root, 'docs/handbook', lang)).sort()

  it('has the same pages in both languages', () => {
    expect(pages('zh')).toEqual(pages('en'))
  })

  it.each(pages('en'))('has as many headings of each level in both languages: %s', (page) => {
    const [en, zh] = languages.map((lang) =>
      headingsOf(read(`docs/handbook/${lang}/${page}`)).map((line) => line.split(' ', 1)[0]),
    )
    expect(zh).toEqual(en)
  })

  it.each(languages)('says of every code how bad it is and how to mend it (%s)', (lang) => {
    const codes = [...read('packages/casefile/src/diagnostics/codes.ts').matchAll(/^ {2}'([a-z0-9-]+)':/gm)].map(
      ([, code = '']) => code,
    )
    const words = { en: ['error', 'warning', 'info'], zh: ['错误', '警告', '说明'] }[lang]
    const severities = ['error', 'warning', 'info'] as const
    const rows = new Map(
      [...read(`docs/handbook/${lang}/case-file.md`).matchAll(/^\| `([a-z0-9-]+)` \| (\S+) \| (.+) \|$/gm)]
        .filter(([, , severity = '']) => words.includes(severity))
        .map(([, code = '', severity = '']) => [code, severities[words.indexOf(severity)]]),
    )
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(codes.map((code) => [code, severityOf(code as Parameters<typeof severityOf>[0])])),
    )
  })
})

/** A text in which only words count, not how they were aligned. */
function folded(line: string): string {
  return line.trim().replaceAll(/\s+/g, ' ')
}

/** The first quoted line that does not stand in the output, after those before it; a final … stands for the rest. */
function firstMissing(quoted: readonly string[], output: string): string | undefined {
  const lines = output.split('\n').map(folded)
  let from = 0
  for (const line of quoted.filter((each) => each.trim() !== '')) {
    const wanted = folded(line).replace(/…$/, '')
    const at = lines.findIndex((each, index) => index >= from && each.includes(wanted))
    if (at < 0) return line
    from = at + 1
  }
  return undefined
}

/** Makes the changes of a diff: lines with + and -, context with a space, hunks parted by @@. */
function edited(text: string, diff: readonly string[]): string {
  const hunks = diff.join('\n').split('\n@@\n')
  return hunks.reduce((before, hunk) => {
    const side = (dropped: string) =>
      hunk
        .split('\n')
        .filter((line) => !line.startsWith(dropped))
        .map((line) => `${line.slice(1)}\n`)
        .join('')
    const old = side('+')
    expect(before.split(old), old).toHaveLength(2)
    return before.replace(old, () => side('-'))
  }, text)
}

describe('what the documents quote', () => {
  const before = process.cwd()
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'anchorage-docs-'))
  })
  afterAll(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  })

  const quoting = documents.filter((path) => fencesOf(read(path)).some(({ mark }) => commandOf(mark)))

  it.each(quoting)('is what the program prints: %s', async (path) => {
    const place = mkdtempSync(join(folder, 'page-'))
    symlinkSync(join(root, 'cases'), join(place, 'cases'), 'dir')
    process.chdir(place)
    for (const { kind, mark, lines, line } of fencesOf(read(path))) {
      const file = /^file (\S+)$/.exec(mark)?.[1]
      if (file !== undefined) {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, `${lines.join('\n')}\n`)
      }
      const [, from, to] = /^copy (\S+) to (\S+)$/.exec(mark) ?? []
      if (from !== undefined && to !== undefined && kind === 'diff') {
        cpSync(from, to, { recursive: true })
        writeFileSync(join(to, 'case.yaml'), edited(readFileSync(join(to, 'case.yaml'), 'utf8'), lines))
      }
      const args = commandOf(mark)
      if (args === undefined) continue
      const { out, err } = await runOnce(args)
      expect(firstMissing(lines, out), `${path}:${line}: anchorage ${args.join(' ')}\n${err}`).toBeUndefined()
    }
  })
})

describe('the library example', () => {
  const files = ['README.md', 'README.zh-CN.md']

  it.each(files)('of %s is the code below, and prints what is quoted', (file) => {
    const fences = fencesOf(read(file))
    const code = fences.find(({ mark }) => mark === 'library')?.lines ?? []
    const printed: string[] = []
    const console = { log: (...words: unknown[]) => void printed.push(words.join(' ')) }
    const before = process.cwd()
    process.chdir(root)
    // The example, word for word.
    const text = readFileSync('cases/anchorage-2025/case.yaml', 'utf8')
    const parsed = parseCase('case.yaml', text)
    const situation = parsed.case && situationOf(parsed.case, { asOf: '2025-09-06' }).situation
    if (!situation) throw new Error(parsed.diagnostics.map(({ code }) => code).join(', '))
    for (const { pattern, count, reachable } of outcomes(analyze(situation), 'seq').list) {
      console.log(pattern.join(''), count, reachable)
    }
    process.chdir(before)
    const here = read('docs/docs.test.ts').split('\n').map(folded)
    for (const line of code) if (!line.startsWith('import ')) expect(here).toContain(folded(line))
    expect(printed).toEqual(fences.find(({ mark }) => mark === 'library output')?.lines)
  })
})

/** The cells of the table after a comment, the head left out. */
function rowsAfter(text: string, mark: string): string[][] {
  const lines = text.split('\n')
  const from = lines.indexOf(`<!-- ${mark} -->`)
  expect(from, mark).toBeGreaterThanOrEqual(0)
  const length = lines.slice(from + 1).findIndex((line) => !line.startsWith('|'))
  const rows = lines.slice(from + 1, from + 1 + length)
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe.each(['README.md', 'README.zh-CN.md'])('the figures of cases/anchorage-2025/%s', (name) => {
  const text = read(`cases/anchorage-2025/${name}`)
  const found = parseCase('case.yaml', read('cases/anchorage-2025/case.yaml')).case
  const answer = (choice: Choice): Analysis => {
    const { situation } = found ? situationOf(found, choice) : {}
    if (!situation) throw new Error('the case gives no situation')
    return analyze(situation)
  }
  const dates = ['2025-08-14', '2025-08-17', '2025-09-06']

  it('are those of the phases', () => {
    const concepts: Concept[] = ['nash', 'gmr', 'smr', 'seq', 'symseq', 'sim']
    for (const [when = '', ...figures] of rowsAfter(text, 'phases')) {
      const [asOf = '', , end] = when.split(' ')
      const { situation, solution } = answer({ asOf, ...(end === 'latest' && { end }) })
      const counts = concepts.map((concept) => {
        const verdicts = solution[concept]
        return isVerdicts(verdicts) ? countStates(verdicts.equilibria) : undefined
      })
      expect([when, ...figures.map(Number)]).toEqual([when, situation.conflict.space.stateCount, ...counts])
    }
  })

  it('are those of the readings, all of them', () => {
    const rows = rowsAfter(text, 'readings')
    const rivals = (found?.parties ?? []).flatMap(({ id, readings }) => readings.map((rival) => `${id}=${rival.id}`))
    expect(rows.slice(1).map(([reading]) => reading)).toEqual(rivals)
    for (const [reading = '', ...cells] of rows) {
      const [party, rival] = reading.split('=')
      const readings = party !== undefined && rival !== undefined ? { readings: { [party]: rival } } : {}
      for (const [index, asOf] of ['2025-08-17', '2025-09-06'].entries()) {
        const { list, equilibriumCount } = outcomes(answer({ asOf, ...readings }), 'seq')
        const figures = [...(cells[index] ?? '').matchAll(/\d+/g)].map(Number)
        expect([reading, asOf, ...figures]).toEqual([reading, asOf, equilibriumCount, list.length])
      }
    }
  })

  it('are those of the outlooks, all of them', () => {
    const words: Readonly<Record<string, string>> = name.includes('zh')
      ? { agrees: '一致', disagrees: '不一致', none: '未建模' }
      : { agrees: 'agrees', disagrees: 'disagrees', none: 'not modelled' }
    const rows = rowsAfter(text, 'outlooks')
    expect(rows.map(([id]) => id)).toEqual(found?.outlooks.map(({ id }) => id))
    for (const [index, asOf] of dates.entries()) {
      const verdicts = answerOutlooks(answer({ asOf })).map(({ answers }) => {
        const seq = answers.find(({ concept }) => concept === 'seq') ?? answers[0]
        return words[seq?.verdict ?? 'none']
      })
      expect(rows.map((row) => row[index + 2])).toEqual(verdicts)
    }
  })
})
