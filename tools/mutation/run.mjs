// Mutation testing of the engine: `npm ci && npm run mutation` in this folder; takes long. Answers with exit code 1
// below the threshold. `npm run mutation -- stability/flood.ts` looks at some files only.
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const only = process.argv.slice(2)

// A copy of the engine, so that its tests find the test runner of this folder and nothing else is mutated.
rmSync(join(here, 'engine'), { recursive: true, force: true })
cpSync(join(here, '..', '..', 'packages', 'engine', 'src'), join(here, 'engine'), { recursive: true })

const files = only.length > 0 ? only : ['**/*.ts']
writeFileSync(
  join(here, 'stryker.config.json'),
  `${JSON.stringify(
    {
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      mutate: [
        ...files.map((file) => `engine/${file}`),
        '!engine/**/*.test.ts',
        '!engine/testing/**',
        '!engine/index.ts',
      ],
      vitest: { configFile: 'vitest.config.mjs' },
      coverageAnalysis: 'perTest',
      tsconfigFile: 'none.json',
      reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
      clearTextReporter: { logTests: false, allowColor: false },
      ignoreStatic: true,
      concurrency: Number(process.env.ANCHORAGE_MUTATION_WORKERS ?? 2),
      timeoutMS: 1500,
      timeoutFactor: 1.5,
      mutator: { excludedMutations: ['StringLiteral'] },
      thresholds: { high: 90, low: 85, break: 85 },
    },
    undefined,
    2,
  )}\n`,
)
writeFileSync(
  join(here, 'vitest.config.mjs'),
  "export default { test: { include: ['engine/**/*.test.ts'], testTimeout: 60_000 } }\n",
)
const result = spawnSync('npx', ['stryker', 'run'], {
  cwd: here,
  stdio: 'inherit',
  // Fewer random models than in `npm test`: each mutant runs them again.
  env: { ...process.env, ANCHORAGE_RUNS: process.env.ANCHORAGE_RUNS ?? '0.15' },
})
process.exitCode = result.status ?? 1
