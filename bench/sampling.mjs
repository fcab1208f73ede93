// Prints what sampling the Anchorage case costs: `npm run bench:sampling`, `-- --json` for one object.
// One and two processes take turns, so that other work on the machine hits both alike; the ratio is of their best times.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chunksByProcesses, chunksHere, openPlan, runSampling, standbyWorkers } from '../packages/sweep/dist/index.js'

const plan = {
  file: 'cases/anchorage-2025/case.yaml',
  text: readFileSync(new URL('../cases/anchorage-2025/case.yaml', import.meta.url), 'utf8'),
  choice: {},
  question: { kind: 'robustness' },
  seed: 1,
  chunk: 1000,
}

/** Draws, solves and counts so many samples; the seconds that takes. */
async function seconds(samples, chunks) {
  const start = performance.now()
  await runSampling({ plan, samples, chunks, onChunk: () => false, signal: new AbortController().signal })
  return (performance.now() - start) / 1000
}

/** By so many processes, this one among them, from opening the case on. */
async function byProcesses(samples, processes) {
  const start = performance.now()
  const standby = standbyWorkers(processes - 1)
  const here = openPlan(plan)
  await seconds(
    samples,
    processes === 1
      ? chunksHere(plan, here, samples)
      : chunksByProcesses(plan, { workers: processes - 1, samples, here, standby }),
  )
  standby.end()
  return (performance.now() - start) / 1000
}

/** The seconds of the whole command, from its start to the printed answer. */
function ofCommand(samples, threads) {
  const start = performance.now()
  const options = ['--samples', samples, '--within', '0.0001', '--threads', threads, '--format', 'json'].map(String)
  const { status } = spawnSync(process.execPath, [command, 'robustness', plan.file, ...options], {
    cwd: root,
    stdio: 'ignore',
  })
  if (status !== 0) throw new Error(`the command ended with ${status}`)
  return (performance.now() - start) / 1000
}

const root = fileURLToPath(new URL('..', import.meta.url))
const command = fileURLToPath(new URL('../packages/cli/bin/anchorage.js', import.meta.url))
const args = process.argv.slice(2)
const memoryOf = args.indexOf('--memory')
if (memoryOf >= 0) {
  // In a process of its own, with garbage collection at hand: what is still in use after so many samples, plan and all.
  const samples = Number(args[memoryOf + 1])
  const job = openPlan(plan)
  await seconds(samples, chunksHere(plan, job, samples))
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  process.stdout.write(String(job && heapUsed + arrayBuffers))
} else {
  const turns = Array.from({ length: 3 })
  const times = { 1: [], 2: [] }
  for (const _ of turns) for (const count of [1, 2]) times[count].push(ofCommand(100_000, count))
  const [one, two] = [1, 2].map((count) => Math.min(...times[count]))
  const hundred = await byProcesses(100_000, 2)
  const script = fileURLToPath(import.meta.url)
  const [few, many] = [20_000, 80_000].map((samples) => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', script, '--memory', String(samples)], {
      encoding: 'utf8',
    })
    return Number(stdout) / 2 ** 20
  })
  const figures = { one, two, ratio: one / two, hundred, few, many }
  if (args.includes('--json')) {
    console.log(JSON.stringify(figures))
  } else {
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
    console.log(`100,000 samples, --threads 1     ${one.toFixed(1)} s`)
    console.log(
      `100,000 samples, --threads 2     ${two.toFixed(1)} s  (${(one / two).toFixed(2)} times as fast; bar 1.8)`,
    )
    console.log(`the same without the command     ${hundred.toFixed(1)} s  (bar 60)`)
    console.log(`memory in use, 20,000 samples    ${few.toFixed(0)} MB`)
    console.log(`memory in use, 80,000 samples    ${many.toFixed(0)} MB`)
  }
}
