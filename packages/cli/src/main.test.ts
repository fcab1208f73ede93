import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { folder } from './testing/command-line.ts'

const program = join(import.meta.dirname, '..', 'bin', 'anchorage.js')

it('starts the bundle, unless something was compiled after it', () => {
  const packages = join(folder, 'packages')
  const put = (file: string, text: string, seconds: number): void => {
    mkdirSync(dirname(join(packages, file)), { recursive: true })
    writeFileSync(join(packages, file), text)
    utimesSync(join(packages, file), seconds, seconds)
  }
  const start = (): string => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(packages, 'cli/bin/anchorage.js')], {
      encoding: 'utf8',
    })
    return `${stdout}${stderr}`.trim()
  }
  put('cli/package.json', '{"type": "module"}', 0)
  mkdirSync(join(packages, 'cli/bin'))
  copyFileSync(program, join(packages, 'cli/bin/anchorage.js'))
  expect(start()).toMatch('not built yet')
  put('cli/dist/main.js', "console.log('compiled')", 10)
  put('cli/tsconfig.tsbuildinfo', '{}', 10)
  expect(start()).toBe('compiled')
  put('cli/dist/bundle/main.js', "console.log('bundle')", 20)
  expect(start()).toBe('bundle')
  put('engine/tsconfig.tsbuildinfo', '{}', 30)
  expect(start()).toBe('compiled')
  rmSync(join(packages, 'cli/tsconfig.tsbuildinfo'))
  expect(start()).toBe('bundle')
})
