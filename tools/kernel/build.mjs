// Compiles box-kernel.as and writes it, as hexadecimal text, to where the engine reads it; --check only compares.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const target = fileURLToPath(new URL('../../packages/engine/src/stability/box-kernel.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
try {
  copyFileSync(join(here, 'box-kernel.as'), join(folder, 'box-kernel.ts'))
  const compiler = join(here, 'node_modules', 'assemblyscript', 'bin', 'asc.js')
  const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--outFile', 'box-kernel.wasm']
  execFileSync(process.execPath, [compiler, 'box-kernel.ts', ...flags], { cwd: folder, stdio: 'inherit' })
  const lines = readFileSync(join(folder, 'box-kernel.wasm'))
    .toString('hex')
    .match(/.{1,116}/g)
  const text = [
    '// Made by tools/kernel from box-kernel.as: do not edit.',
    `// Source: sha256 ${createHash('sha256')
      .update(readFileSync(join(here, 'box-kernel.as')))
      .digest('hex')}`,
    '',
    '/** The box kernel: a WebAssembly module in hexadecimal. */',
    'export const boxKernel: string = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('')",
    '',
  ].join('\n')
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text) throw new Error(`${target} is not what box-kernel.as compiles to`)
} finally {
  rmSync(folder, { recursive: true })
}
