import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

it.each(['box-kernel', 'vector-kernel'])(
  'the bytes of %s come from the source beside them; else run `npm run build` here',
  (name) => {
    const source = readFileSync(join(import.meta.dirname, `${name}.as`))
    const engine = resolve(import.meta.dirname, `../../packages/engine/src/stability/${name}.ts`)
    expect(readFileSync(engine, 'utf8')).toContain(createHash('sha256').update(source).digest('hex'))
  },
)
