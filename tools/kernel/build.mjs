// Compiles the kernels and writes them, as hexadecimal text, to where the engine reads them; --check only compares.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kernels = [
  { file: 'box-kernel', constant: 'boxKernel', says: 'The box kernel' },
  { file: 'vector-kernel', constant: 'vectorKernel', says: 'The kernel of small boxes' },
]

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
try {
  for (const { file, constant, says } of kernels) {
    const source = join(here, `${file}.as`)
    const target = fileURLToPath(new URL(`../../packages/engine/src/stability/${file}.ts`, import.meta.url))
    copyFileSync(source, join(folder, `${file}.ts`))
    const compiler = join(here, 'node_modules', 'assemblyscript', 'bin', 'asc.js')
    const flags = [
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--importMemory',
      '--enable',
      'simd',
      '--outFile',
      `${file}.wasm`,
    ]
    execFileSync(process.execPath, [compiler, `${file}.ts`, ...flags], { cwd: folder, stdio: 'inherit' })
    const lines = readFileSync(join(folder, `${file}.wasm`))
      .toString('hex')
      .match(/.{1,116}/g)
    const text = [
      `// Made by tools/kernel from ${file}.as: do not edit.`,
      `// Source: sha256 ${createHash('sha256').update(readFileSync(source)).digest('hex')}`,
      '',
      `/** ${says}: a WebAssembly module in hexadecimal. */`,
      `export const ${constant}: string = [`,
      ...lines.map((line) => `  '${line}',`),
      "].join('')",
      '',
    ].join('\n')
    if (!process.argv.includes('--check')) writeFileSync(target, text)
    else if (readFileSync(target, 'utf8') !== text) throw new Error(`${target} is not what ${file}.as compiles to`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
