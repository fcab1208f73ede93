// Mutation testing of the engine: `npm ci && npm run mutation` in this folder.
//
// `npm run mutation -- space stability/flood.ts`  some folders and files only
// `npm run mutation -- --table`                   runs nothing, prints what earlier runs have found
// `npm run mutation -- --survivors space`         the same, and each mutant that no test notices
//
// Stryker makes the mutants. They are tried in one process that has loaded the tests of the folder once: what a fresh
// test runner for each mutant does in hours takes minutes. What is found about a file is kept in `results/`.
// Exit code 1 where the files asked for, together, stay below the threshold.
import { fork } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { rolldown } from 'rolldown'

const threshold = 85
/** Mutants tried before the tests are run as the code is, to see that none has left something behind. */
const batch = 100
const here = dirname(fileURLToPath(import.meta.url))
const source = join(here, '..', '..', 'packages', 'engine', 'src')
const results = join(here, 'results')
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const sources = readdirSync(source, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
const all = sources.filter((file) => !/(\.test\.ts|^testing\/.*|^index\.ts)$/.test(file))
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

/** The engine with the mutants of some files in it, each asleep, and the tests of their folder, as one module. */
async function bundle(folder, files) {
  const silent = { debug() {}, info() {}, isDebugEnabled: () => false }
  const given = files.map((file) => {
    const name = join(source, file)
    return { name, mutate: true, content: readFileSync(name, 'utf8') }
  })
  const options = { plugins: null, ignorers: [], excludedMutations: ['StringLiteral'] }
  const made = await new Instrumenter(silent).instrument(given, options)
  const contents = new Map(made.files.map(({ name, content }) => [name, content]))
  const tests = sources.filter((file) => file.endsWith('.test.ts') && dirname(file) === folder)
  const entry = [
    `import ${JSON.stringify(join(here, 'setup.mjs'))}`,
    ...tests.map((file) => `import ${JSON.stringify(join(source, file))}`),
    `export { tests } from ${JSON.stringify(join(here, 'vitest-here.mjs'))}`,
  ]
  const built = await rolldown({
    input: 'tests',
    platform: 'node',
    external: ['fast-check', /^@vitest\//],
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutants',
        resolveId(id) {
          if (id === 'tests') return id
          return id === 'vitest' ? join(here, 'vitest-here.mjs') : undefined
        },
        load(id) {
          return id === 'tests' ? entry.join('\n') : contents.get(id)
        },
      },
    ],
  })
  const file = join(here, 'engine', `${folder.replaceAll('/', '.')}.mjs`)
  await built.write({ file, format: 'esm', codeSplitting: false })
  await built.close()
  return { file, mutants: made.mutants }
}

/** Asks the process of the tests; undefined where the answer does not come in time, and the process is gone. */
function ask(child, message, milliseconds) {
  return new Promise((resolve) => {
    const clock = setTimeout(() => end(undefined), milliseconds)
    const end = (answer) => {
      clearTimeout(clock)
      child.off('message', end)
      child.off('exit', gone)
      if (answer === undefined) child.kill('SIGKILL')
      resolve(answer)
    }
    const gone = () => end(undefined)
    child.on('message', end)
    child.on('exit', gone)
    child.send(message)
  })
}

async function fresh(file) {
  const child = fork(join(here, 'worker.mjs'), {
    execArgv: ['--max-old-space-size=1500'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Fewer random models than in `npm test`: each mutant runs them again.
    env: { ...process.env, ANCHORAGE_RUNS: process.env.ANCHORAGE_RUNS ?? '0.1' },
  })
  const answer = await ask(child, { start: pathToFileURL(file).href }, 600_000)
  if (!answer) throw new Error(`the tests of ${file} do not end`)
  if (answer.started.failed.length > 0) throw new Error(answer.started.failed.join('\n'))
  return { child, ...answer.started }
}

async function run(folder, files) {
  const { file, mutants } = await bundle(folder, files)
  let tester = await fresh(file)
  const { covered, loading, slowest } = tester
  for (const name of tester.notRun) console.log(`${folder}: cannot be run here: ${name}`)
  const open = []
  for (const mutant of mutants) {
    if (mutant.status === 'Ignored') continue
    if (covered[mutant.id]) open.push(mutant)
    // What runs only while a file is loaded cannot be changed afterwards.
    else mutant.status = loading.includes(mutant.id) ? 'Ignored' : 'NoCoverage'
  }
  console.log(
    `${folder}: ${open.length} of ${mutants.length} mutants, the tests take ${Math.round(tester.time)} ms, most of it\n  ${slowest.join('\n  ')}`,
  )
  const tryOne = async (mutant) => {
    // Generous, since a busy machine must not pass for a test: endless loops are stopped by counting.
    const answer = await ask(tester.child, { id: mutant.id, loops: 100 }, 10_000 + 3 * covered[mutant.id])
    if (!answer) {
      console.log(`${mutant.location.start.line + 1}: ${mutant.replacement} takes too long`)
      tester = await fresh(file)
    }
    Object.assign(mutant, answer ? answer.tried : { status: 'Timeout' })
  }
  const isClean = async () => (await ask(tester.child, { check: true }, 60_000 + 10 * tester.time))?.clean === true
  /** Tries some; where they leave something behind, each half again in a fresh process. */
  const tryAll = async (some) => {
    for (const mutant of some) await tryOne(mutant)
    if (await isClean()) return
    tester.child.kill('SIGKILL')
    tester = await fresh(file)
    if (some.length === 1) return
    console.log(`one of ${some.length} mutants leaves something behind`)
    await tryAll(some.slice(0, some.length / 2))
    await tryAll(some.slice(some.length / 2))
  }
  for (let from = 0; from < open.length; from += batch) {
    await tryAll(open.slice(from, from + batch))
    const left = open.slice(0, from + batch).filter(({ status }) => status === 'Survived').length
    console.log(`${folder}: ${Math.min(from + batch, open.length)} tried, ${left} survived`)
  }
  tester.child.kill()
  for (const each of files) {
    const own = mutants.filter(({ fileName }) => fileName === join(source, each))
    writeFileSync(resultFile(each), JSON.stringify(own.map(({ fileName, ...mutant }) => mutant)))
    console.log(row(`\`${each}\``, tally(each)))
  }
}

const columns = ['Killed', 'Endless', 'Timeout', 'Survived', 'NoCoverage']

function found(file) {
  return existsSync(resultFile(file)) ? JSON.parse(readFileSync(resultFile(file), 'utf8')) : undefined
}

/** How many mutants of one file came to each end. */
function tally(file) {
  const mutants = found(file)
  return mutants && columns.map((column) => mutants.filter(({ status }) => status === column).length)
}

function noticed([killed, endless, timedOut]) {
  return killed + endless + timedOut
}

function row(name, counts) {
  const mutants = counts.reduce((sum, count) => sum + count, 0)
  const score = mutants === 0 ? '–' : `${((100 * noticed(counts)) / mutants).toFixed(1)} %`
  return `| ${[name, mutants, ...counts, score].join(' | ')} |`
}

function printSurvivors(file) {
  const lines = readFileSync(join(source, file), 'utf8').split('\n')
  for (const { status, location, mutatorName, replacement } of found(file) ?? []) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue
    const { start, end } = location
    const words = lines[start.line].slice(start.column, end.line === start.line ? end.column : undefined)
    console.log(`${file}:${start.line + 1}:${start.column + 1} ${status} ${mutatorName}: ${words} → ${replacement}`)
  }
}

mkdirSync(results, { recursive: true })
if (!flags.includes('--table') && !flags.includes('--survivors')) {
  for (const folder of new Set(chosen.map(dirname))) {
    await run(
      folder,
      chosen.filter((file) => dirname(file) === folder),
    )
  }
  rmSync(join(here, 'engine'), { recursive: true, force: true })
}
if (flags.includes('--survivors')) for (const file of chosen) printSurvivors(file)

const tallies = chosen.map((file) => [file, tally(file)])
const measured = tallies.filter(([, counts]) => counts !== undefined)
const total = measured.reduce((sum, [, counts]) => sum.map((count, index) => count + counts[index]), [0, 0, 0, 0, 0])
console.log('| file | mutants | killed | endless | timed out | survived | not covered | score |')
console.log('|---|---|---|---|---|---|---|---|')
for (const [file, counts] of measured) if (counts.some((count) => count > 0)) console.log(row(`\`${file}\``, counts))
console.log(row('together', total))
const missing = tallies.filter(([, counts]) => counts === undefined).map(([file]) => file)
if (missing.length > 0) console.log(`\nnot measured: ${missing.join(', ')}`)
const mutants = total.reduce((sum, count) => sum + count, 0)
process.exitCode = 100 * noticed(total) >= threshold * mutants ? 0 : 1
