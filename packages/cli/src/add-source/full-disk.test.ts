import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorage, folder } from '../testing/command-line.ts'

const program = join(import.meta.dirname, '..', '..', 'bin', 'anchorage.js')
const isBuilt = existsSync(join(import.meta.dirname, '..', '..', 'dist', 'main.js'))
const hasLimits = process.platform !== 'win32' && isBuilt
if (!hasLimits) console.warn('SKIPPED: full disk and read-only folders need the built program and a POSIX shell')

const said = (day: number): string =>
  `Mara Toll, the mayor of Senn, said on Monday that Senn will close bridge ${day} if Harrow does not pay for it.\n\n`
const caseText = `anchorage: 1
title: T
parties:
  senn: {name: Senn, options: {close: {name: Close the bridge}}}
  harrow: {name: Harrow, options: {pay: {name: Pay}}}
`

/** A place with a case, a long report in it, and a file to add. */
function place(name: string): string {
  const home = join(folder, name)
  mkdirSync(join(home, 'case', 'sources'), { recursive: true })
  writeFileSync(join(home, 'long.txt'), Array.from({ length: 150 }, (_, day) => said(day + 1)).join(''))
  return home
}

/** Runs the program where no file may grow beyond `blocks` of 512 or 1024 bytes, as on a disk that is full. */
function onFullDisk(blocks: number, args: readonly string[], cwd: string) {
  return spawnSync('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, program, ...args], {
    cwd,
    encoding: 'utf8',
  })
}

/** Every file below a folder with what it holds. */
function contents(of: string): Record<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return Object.fromEntries(
    files.map((each) => {
      const path = join(each.parentPath, each.name)
      return [path, readFileSync(path, 'utf8')]
    }),
  )
}

async function withSource(home: string): Promise<void> {
  writeFileSync(join(home, 'case', 'case.yaml'), caseText)
  const { code } = await anchorage(['add-source', join(home, 'case'), join(home, 'long.txt')])
  expect(code).toBe(0)
}

describe.skipIf(!hasLimits)('on a full disk', () => {
  it('add-source leaves the case as it was', () => {
    const home = place('full-add')
    writeFileSync(join(home, 'case', 'case.yaml'), caseText)
    const before = contents(home)
    const { status, stdout, stderr } = onFullDisk(4, ['add-source', 'case', 'long.txt'], home)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/larger than is allowed|disk is full/)
    expect(contents(home)).toEqual(before)
  })

  it('evidence --accept leaves the case as it was', async () => {
    const home = place('full-evidence')
    await withSource(home)
    const before = contents(home)
    const { status, stderr } = onFullDisk(1, ['evidence', 'case', '--from', 'long', '--accept', 'all'], home)
    expect(status, stderr).toBe(1)
    expect(stderr).toMatch(/larger than is allowed|disk is full/)
    expect(contents(home)).toEqual(before)
  })

  it('draft leaves nothing behind', () => {
    const home = place('full-draft')
    const before = contents(home)
    const { status, stdout, stderr } = onFullDisk(4, ['draft', 'long.txt', '--to', 'new'], home)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/larger than is allowed|disk is full/)
    expect([existsSync(join(home, 'new')), contents(home)]).toEqual([false, before])
    expect(readdirSync(home).sort()).toEqual(['case', 'long.txt'])
  })
})

/** Nothing is read-only to root, so the program runs as nobody then, if nobody may read it. */
const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: 65534, gid: 65534 } : {}
const canRun = hasLimits && spawnSync(process.execPath, [program, '--version'], { cwd: '/', ...user }).status === 0
if (!canRun) console.warn('SKIPPED: nobody may run the program here, so that folders cannot be read-only to it')

describe.skipIf(!canRun)('in a folder that is read-only', () => {
  it.each([
    ['add-source', ['add-source', 'case', 'long.txt']],
    ['evidence', ['evidence', 'case', '--from', 'long', '--accept', 'all']],
    ['draft', ['draft', 'long.txt', '--to', 'case/new']],
  ] as const)('%s says so and changes nothing', async (name, args) => {
    const home = place(`read-only-${name}`)
    if (name === 'evidence') await withSource(home)
    else writeFileSync(join(home, 'case', 'case.yaml'), caseText)
    const before = contents(home)
    chmodSync(folder, 0o755)
    const folders = [join(home, 'case'), join(home, 'case', 'sources')]
    for (const each of folders) chmodSync(each, 0o555)
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: home, encoding: 'utf8', ...user })
    for (const each of folders) chmodSync(each, 0o755)
    expect(status, stderr).toBe(1)
    expect(stderr).toMatch(/no permission|can only be read|not permitted/)
    expect(contents(home)).toEqual(before)
  })
})
