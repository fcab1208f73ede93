import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

it.each([
  { name: 'box-kernel', parts: ['box-answer', 'box-orders', 'box-numbers'] },
  { name: 'vector-kernel', parts: ['vector-sweeps'] },
])('the bytes of $name come from the sources beside them; else run `npm run build` here', ({ name, parts }) => {
  const sha = createHash('sha256')
  for (const part of [name, ...parts]) sha.update(readFileSync(join(import.meta.dirname, `${part}.as`)))
  const engine = resolve(import.meta.dirname, `../../packages/engine/src/stability/${name}.ts`)
  expect(readFileSync(engine, 'utf8')).toContain(sha.digest('hex'))
})
