// Compiles the kernels and writes them, as hexadecimal text, to where the engine reads them; --check only compares.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kernels = [
  {
    file: 'box-kernel',
    parts: ['box-answer', 'box-orders', 'box-numbers'],
    constant: 'boxKernel',
    says: 'The box kernel',
  },
  {
    file: 'vector-kernel',
    parts: ['vector-sweeps'],
    constant: 'vectorKernel',
    says: 'The kernel of small boxes',
  },
]

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kernel-'))
try {
  for (const { file, parts, constant, says } of kernels) {
    const sources = [file, ...parts].map((name) => join(here, `${name}.as`))
    const target = fileURLToPath(new URL(`../../packages/engine/src/stability/${file}.ts`, import.meta.url))
    for (const source of sources) copyFileSync(source, join(folder, basename(source).replace(/as$/, 'ts')))
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
    const sha = createHash('sha256')
    for (const source of sources) sha.update(readFileSync(source))
    const text = [
      `// Made by tools/kernel from ${[file, ...parts].map((name) => `${name}.as`).join(', ')}: do not edit.`,
      `// Source: sha256 ${sha.digest('hex')}`,
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
