import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { version } from './version.ts'

it('is the version that the command line names', () => {
  const file = readFileSync(new URL('../../cli/package.json', import.meta.url), 'utf8')
  expect(version).toBe((JSON.parse(file) as { version: string }).version)
})
