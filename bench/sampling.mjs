// Prints what sampling the Anchorage case costs: `npm run bench:sampling`, `-- --json` for one object.
// One and two processes take turns, so that other work on the machine hits both alike; the ratio is of their best times.
// Processor time does not count waiting for others: that of a worker, on average, is what the clock would show alone.
import { fork, spawnSync } from 'node:child_process'
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
  standby.read(plan.file, plan.text)
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

/**
 * By workers of their own, as with a queue: this process hands chunks out, and draws none. The seconds by the clock, and, where
 * the system tells, the processor time of this process and, on average, of a worker.
 */
async function byWorkers(samples, count) {
  const waiting = Array.from({ length: count }, () =>
    fork(workerScript, { execArgv: ['--single-threaded'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }),
  )
  const workers = [...waiting]
  for (const { stderr } of workers) stderr.setEncoding('utf8')
  const standby = { read: () => undefined, take: () => waiting.pop(), end: () => undefined }
  const own = process.cpuUsage()
  let each = Number.NaN
  const signal = new AbortController().signal
  const start = performance.now()
  const onProgress = (done) => {
    if (done === samples) each = workers.reduce((sum, { pid }) => sum + processorSeconds(pid), 0) / count
  }
  const chunks = chunksByProcesses(plan, { workers: count, samples, standby })
  await runSampling({ plan, samples, chunks, onChunk: () => false, onProgress, signal })
  const { user, system } = process.cpuUsage(own)
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 + each }
}

/** What Linux says that a process has used, in hundredths of a second; NaN elsewhere. */
function processorSeconds(pid) {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13)
    return (Number(user) + Number(system)) / 100
  } catch {
    return Number.NaN
  }
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
const workerScript = fileURLToPath(new URL('../packages/cli/dist/bundle/chunk-worker.js', import.meta.url))
const args = process.argv.slice(2)
const longRun = 300_000
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
  const workers = { 1: [], 2: [] }
  for (const _ of turns) for (const count of [1, 2]) workers[count].push(await byWorkers(longRun, count))
  const least = (count, by) => Math.min(...workers[count].map((each) => each[by]))
  const script = fileURLToPath(import.meta.url)
  const [few, many] = [20_000, 80_000].map((samples) => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', script, '--memory', String(samples)], {
      encoding: 'utf8',
    })
    return Number(stdout) / 2 ** 20
  })
  const byClock = least(1, 'clock') / least(2, 'clock')
  const byProcessor = least(1, 'processor') / least(2, 'processor')
  const figures = { one, two, ratio: one / two, hundred, workers, byClock, byProcessor, few, many }
  if (args.includes('--json')) {
    console.log(JSON.stringify(figures))
  } else {
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
    console.log(`100,000 samples, --threads 1     ${one.toFixed(1)} s`)
    console.log(`100,000 samples, --threads 2     ${two.toFixed(1)} s  (${(one / two).toFixed(2)} times as fast)`)
    console.log(`the same without the command     ${hundred.toFixed(1)} s  (bar 60)`)
    for (const count of [1, 2]) {
      const [clock, processor] = ['clock', 'processor'].map((by) => least(count, by).toFixed(1))
      console.log(
        `300,000 samples, ${count} worker${count > 1 ? 's' : ' '}         ${clock} s, processor time ${processor} s`,
      )
    }
    console.log(
      `two workers against one          ${byClock.toFixed(2)}, by processor time ${byProcessor.toFixed(2)}  (bar 1.8)`,
    )
    console.log(`memory in use, 20,000 samples    ${few.toFixed(0)} MB`)
    console.log(`memory in use, 80,000 samples    ${many.toFixed(0)} MB`)
  }
}
