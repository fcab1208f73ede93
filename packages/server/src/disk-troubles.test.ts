import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { token, versionOfText, WritingBench } from './testing/writing-bench.ts'
import { writeProblem } from './write-problem.ts'

const first = 'title: Dam\n'
const isRoot = process.getuid?.() === 0
let bench: WritingBench
beforeEach(() => {
  bench = new WritingBench()
})
afterEach(() => bench.remove())

async function expectUnharmed(response: Response, status: number, code: string) {
  expect(await response.json()).toMatchObject({ code })
  expect(response.status).toBe(status)
  expect(bench.read('dam/case.yaml')).toBe(first)
  expect(bench.names('dam').filter((name) => name.endsWith('.part'))).toEqual([])
}

function runs(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('when a disk does not take it, nothing is half-written', () => {
  it('a folder in which this account may not write', async () => {
    chmodSync(bench.at('dam'), 0o555)
    chmodSync(bench.base, 0o755)
    // The rights of folders do not bind root, so that it steps back for a moment.
    if (isRoot) process.seteuid?.(65534)
    try {
      await expectUnharmed(await bench.save('title: New\n', first), 403, 'not-writable')
    } finally {
      if (isRoot) process.seteuid?.(0)
      chmodSync(bench.at('dam'), 0o755)
    }
  })

  it.skipIf(!runs('prlimit', '--version'))('a limit on the size of files', async () => {
    const before = execFileSync('prlimit', ['--pid', `${process.pid}`, '--fsize', '--noheadings', '--output', 'SOFT'])
    await bench.ask('GET', '/api/cases/dam')
    execFileSync('prlimit', ['--pid', `${process.pid}`, '--fsize=65536:'])
    try {
      await expectUnharmed(await bench.save('x'.repeat(1_000_000), first), 507, 'size-limit')
    } finally {
      execFileSync('prlimit', ['--pid', `${process.pid}`, `--fsize=${before.toString().trim()}:`])
    }
  })

  const mounted = isRoot ? mkdtempSync(join(tmpdir(), 'anchorage-disk-')) : undefined
  const canMount =
    mounted !== undefined &&
    runs('mount', '-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mounted) &&
    runs('umount', mounted)
  if (mounted !== undefined) rmSync(mounted, { recursive: true })

  it.skipIf(!canMount)('a full disk, and a disk for reading only', async () => {
    mkdirSync(bench.at('small'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', bench.at('small')])
    try {
      mkdirSync(bench.at('small/dam'))
      bench.write('small/dam/case.yaml', first)
      const app = createApp({ folder: bench.at('small'), workbench: bench.base, token })
      const ask = (method: string, path: string, headers: Record<string, string>, body: string) =>
        app.request(`http://localhost${path}`, {
          method,
          headers: { host: 'localhost', authorization: `Bearer ${token}`, ...headers },
          body,
        })
      const saving = { 'if-match': `"${versionOfText(first)}"`, 'content-type': 'application/yaml' }
      const large = 'x'.repeat(400_000)
      const expectFull = async (response: Response) => {
        expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([507, 'disk-full'])
      }
      await expectFull(await ask('PUT', '/api/cases/dam', saving, large))
      await expectFull(
        await ask(
          'POST',
          '/api/cases',
          { 'content-type': 'application/json' },
          JSON.stringify({ slug: 'n', text: large }),
        ),
      )
      const file = { 'content-type': 'application/octet-stream', 'if-none-match': '*' }
      await expectFull(await ask('PUT', '/api/cases/dam/files/sources/a.md', file, large))
      expect(bench.read('small/dam/case.yaml')).toBe(first)
      expect(bench.names('small')).toEqual(['dam'])
      expect(bench.names('small/dam/sources')).toEqual([])
      // What fits still goes.
      expect((await ask('PUT', '/api/cases/dam', saving, 'title: Small\n')).status).toBe(200)
      execFileSync('mount', ['-o', 'remount,ro', bench.at('small')])
      const later = { ...saving, 'if-match': `"${versionOfText('title: Small\n')}"` }
      const response = await ask('PUT', '/api/cases/dam', later, first)
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([403, 'read-only-disk'])
    } finally {
      execFileSync('umount', ['--lazy', bench.at('small')])
    }
  })

  it('says what the system said where there are no better words', () => {
    const error = (code: string) => Object.assign(new Error(code), { code })
    expect(writeProblem(error('EDQUOT'), 'a')).toEqual({ code: 'quota-used-up', parameters: { path: 'a' } })
    expect(writeProblem(error('EIO'), 'a')).toEqual({ code: 'cannot-write', parameters: { path: 'a', system: 'EIO' } })
    expect(() => writeProblem(new TypeError('ours'), 'a')).toThrow('ours')
  })
})

const compiled = fileURLToPath(new URL('../dist/index.js', import.meta.url))

describe.skipIf(!existsSync(compiled))('when the server is killed in the middle', () => {
  it('the old text or the new one is there, whole', async () => {
    const program = `
      import { createApp } from ${JSON.stringify(compiled)}
      const app = createApp({ folder: process.argv[1], workbench: '.', token: 'k' })
      const headers = { host: 'localhost', authorization: 'Bearer k' }
      const { version } = await (await app.request('http://localhost/api/cases/dam', { headers })).json()
      process.stdout.write('ready')
      await app.request('http://localhost/api/cases/dam', {
        method: 'PUT', headers: { ...headers, 'if-match': '"' + version + '"', 'content-type': 'application/yaml' },
        body: process.argv[2].repeat(2 * 1024 * 1024),
      })
      process.stdout.write(' done')
    `
    let killed = 0
    for (const letter of 'abcdef') {
      const before = bench.read('dam/case.yaml')
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, bench.folder, letter], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      // At once when the draft is there, or a little later: before or after the new text takes its place.
      const watcher = watch(bench.at('dam'), (_, name) => {
        if (name?.endsWith('.part')) setTimeout(() => child.kill('SIGKILL'), killed)
      })
      const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)))
      watcher.close()
      if (signal === 'SIGKILL') killed += 1
      expect([before, letter.repeat(2 * 1024 * 1024)]).toContain(bench.read('dam/case.yaml'))
    }
    expect(killed).toBeGreaterThan(0)
    // What was left behind is not shown, and a later save goes through.
    const { files } = (await (await bench.ask('GET', '/api/cases/dam')).json()) as { files: { path: string }[] }
    expect(files.map(({ path }) => path)).toEqual(['case.yaml'])
    writeFileSync(bench.at('dam/case.yaml'), first)
    expect((await bench.save('title: After\n', first)).status).toBe(200)
  })
})
