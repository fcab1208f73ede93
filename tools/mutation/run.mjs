// Mutation testing of the engine: `npm ci && npm run mutation` in this folder; takes hours.
//
// `npm run mutation -- space stability/flood.ts`  some folders and files only, one after the other
// `npm run mutation -- --near space`              only with the test beside each file (or, if it has none, those of its
//                                                 folder): soon done, and the score is what these notice alone
// `npm run mutation -- --again space`             asks once more about what survived or took too long: with all tests where
//                                                 it was `--near` before, or with a greater ANCHORAGE_RUNS
// `npm run mutation -- --table`                   runs nothing, prints what earlier runs have found
//
// What is found about a file is kept in `results/`; a later run repeats only mutants that survived and new tests may
// notice, or whose code has changed. Exit code 1 where the files asked for, together, stay below the threshold.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const threshold = 85
/** Files whose test bears the name of what is made of them. */
const testedBy = {
  'stability/compiled-box.ts': 'stability/compiled-box-solver.test.ts',
  'stability/compiled-module.ts': 'stability/compiled-box-solver.test.ts',
  'stability/vector-box.ts': 'stability/vector-box-solver.test.ts',
}
const here = dirname(fileURLToPath(import.meta.url))
const source = join(here, '..', '..', 'packages', 'engine', 'src')
const results = join(here, 'results')
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const all = readdirSync(source, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/(\.test\.ts|^testing\/.*|^index\.ts)$/.test(file))
  .sort()
for (const name of asked) if (!existsSync(join(source, name))) throw new Error(`no such file or folder: ${name}`)
const chosen =
  asked.length === 0
    ? all
    : all.filter((file) =>
        asked.some((name) => file === name || (isFolder(name) && file.startsWith(`${name.replace(/\/$/, '')}/`))),
      )

function isFolder(name) {
  return statSync(join(source, name)).isDirectory()
}

function resultFile(file) {
  return join(results, `${file.replaceAll('/', '.')}.json`)
}

/** Forgets which mutants of a file survived or took too long, so that the next run tries them again. */
function forgetOpen(file) {
  if (!existsSync(resultFile(file))) return
  const report = JSON.parse(readFileSync(resultFile(file), 'utf8'))
  for (const part of Object.values(report.files)) {
    part.mutants = part.mutants.filter(
      ({ status, statusReason }) =>
        status === 'Killed' || status === 'Ignored' || (status === 'Timeout' && isEndless(statusReason)),
    )
  }
  writeFileSync(resultFile(file), JSON.stringify(report))
}

function isEndless(statusReason) {
  return statusReason?.startsWith('Hit limit') === true
}

function run(file) {
  if (flags.includes('--again')) forgetOpen(file)
  // A copy of the engine, so that its tests find the test runner of this folder and nothing else is mutated.
  rmSync(join(here, 'engine'), { recursive: true, force: true })
  cpSync(source, join(here, 'engine'), { recursive: true })
  const beside = testedBy[file] ?? file.replace(/\.ts$/, '.test.ts')
  const near = existsSync(join(source, beside)) ? beside : `${dirname(file)}/*.test.ts`
  const settings = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: [`engine/${file}`],
    vitest: { configFile: 'vitest.config.mjs' },
    coverageAnalysis: 'perTest',
    tsconfigFile: 'none.json',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { logTests: false, allowColor: false },
    ignoreStatic: true,
    incremental: true,
    incrementalFile: resultFile(file),
    concurrency: Number(process.env.ANCHORAGE_MUTATION_WORKERS ?? 2),
    // Generous, since a busy machine must not pass for a test: endless loops are stopped by counting.
    timeoutMS: 10_000,
    timeoutFactor: 4,
    mutator: { excludedMutations: ['StringLiteral'] },
  }
  writeFileSync(join(here, 'stryker.config.json'), `${JSON.stringify(settings, undefined, 2)}\n`)
  const include = flags.includes('--near') ? near : '**/*.test.ts'
  const tests = { include: [`engine/${include}`], testTimeout: 120_000, setupFiles: ['./setup.mjs'] }
  writeFileSync(join(here, 'vitest.config.mjs'), `export default ${JSON.stringify({ test: tests }, undefined, 2)}\n`)
  return spawnSync('npx', ['stryker', 'run'], {
    cwd: here,
    stdio: 'inherit',
    // Fewer random models than in `npm test`: each mutant runs them again.
    env: { ...process.env, ANCHORAGE_RUNS: process.env.ANCHORAGE_RUNS ?? '0.1' },
  }).status
}

/** Counts of one file: a mutant that loops is one that ran a hundred times as often as the code it replaces. */
function tally(file) {
  if (!existsSync(resultFile(file))) return undefined
  const { files } = JSON.parse(readFileSync(resultFile(file), 'utf8'))
  const counts = { killed: 0, loops: 0, slow: 0, survived: 0, uncovered: 0 }
  for (const { status, statusReason } of files[`engine/${file}`]?.mutants ?? []) {
    if (status === 'Killed') counts.killed += 1
    else if (status === 'Timeout' && isEndless(statusReason)) counts.loops += 1
    else if (status === 'Timeout') counts.slow += 1
    else if (status === 'Survived') counts.survived += 1
    else if (status === 'NoCoverage') counts.uncovered += 1
  }
  return counts
}

function sum(list) {
  const total = { killed: 0, loops: 0, slow: 0, survived: 0, uncovered: 0 }
  for (const counts of list) for (const key of Object.keys(total)) total[key] += counts[key]
  return total
}

function row(name, counts) {
  const { killed, loops, slow, survived, uncovered } = counts
  const mutants = killed + loops + slow + survived + uncovered
  const score = mutants === 0 ? '–' : `${((100 * (mutants - survived - uncovered)) / mutants).toFixed(1)} %`
  return `| ${[name, mutants, killed, loops, slow, survived, uncovered, score].join(' | ')} |`
}

mkdirSync(results, { recursive: true })
let failed = false
if (!flags.includes('--table')) for (const file of chosen) failed = run(file) !== 0 || failed

const tallies = chosen.map((file) => [file, tally(file)])
const measured = tallies.filter(([, counts]) => counts !== undefined)
const total = sum(measured.map(([, counts]) => counts))
console.log('| file | mutants | killed | endless | timed out | survived | not covered | score |')
console.log('|---|---|---|---|---|---|---|---|')
for (const [file, counts] of measured) console.log(row(`\`${file}\``, counts))
console.log(row('together', total))
const missing = tallies.filter(([, counts]) => counts === undefined).map(([file]) => file)
if (missing.length > 0) console.log(`\nnot measured: ${missing.join(', ')}`)
const caught = total.killed + total.loops + total.slow
const enough = 100 * caught >= threshold * (caught + total.survived + total.uncovered)
process.exitCode = failed || !enough ? 1 : 0
