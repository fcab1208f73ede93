import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

it('the bytes that the engine runs come from the source beside them; otherwise run `npm run build` here', () => {
  const source = readFileSync(join(import.meta.dirname, 'box-kernel.as'))
  const engine = resolve(import.meta.dirname, '../../packages/engine/src/stability/box-kernel.ts')
  expect(readFileSync(engine, 'utf8')).toContain(createHash('sha256').update(source).digest('hex'))
})
