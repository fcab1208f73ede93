// Prints the benchmarks: `npm run bench`, `-- --json` for one object a line, `-- --only WORDS` for some of them,
// `-- --only growth --curves FILE.svg` for a picture of how the cost grows, `--rounds N` to go through the scenarios so
// often and to keep the round of each that took the least processor time.
// Each scenario runs in a process of its own, so that memory is its own and nothing is warm from the one before.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { curvesSvg } from './curves.mjs'
import { growthLines, leastOf, pointOf } from './growth.mjs'
import { scenarios, streamingPass } from './scenarios.mjs'

const args = process.argv.slice(2)
const argumentOf = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)

async function seconds(work, repeat) {
  const times = []
  const processor = []
  for (let turn = 0; turn < repeat; turn += 1) {
    const before = process.cpuUsage()
    const start = process.hrtime.bigint()
    await work()
    times.push(Number(process.hrtime.bigint() - start) / 1e9)
    const { user, system } = process.cpuUsage(before)
    processor.push((user + system) / 1e6)
  }
  const medianOf = (list) => list.sort((a, b) => a - b)[list.length >> 1]
  return {
    best: Math.min(...times),
    median: medianOf(times),
    processor: medianOf(processor),
    leastProcessor: Math.min(...processor),
  }
}

/** Runs one scenario in this process and answers with its figures. */
async function measure(name) {
  const { make, bar, perSecond, againstPass } = scenarios[name]
  const prepared = make()
  const { states, parties, concepts, repeat, analyses, conflict, work, close } = prepared
  await work()
  const time = await seconds(work, repeat)
  const passing = await seconds(() => streamingPass(conflict.ranks[0]), 15)
  const pass = passing.median
  await close?.()
  const perParty = time.median / parties
  return {
    name,
    states,
    parties,
    concepts,
    seconds: time.median,
    best: time.best,
    processorSeconds: time.processor,
    processorBest: time.leastProcessor,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    nanoseconds: (time.median * 1e9) / (states * parties * concepts * (analyses ?? 1)),
    passSeconds: pass,
    passBest: passing.leastProcessor,
    ratioToPass: perParty / pass / (analyses ?? 1),
    // What one core can do in a second: others who use it too do not count.
    ...(analyses && { analysesPerSecond: analyses / time.processor }),
    ...(bar && { bar, met: time.median <= bar }),
    ...(perSecond && { perSecondBar: perSecond, met: analyses / time.processor >= perSecond }),
    ...(againstPass && { ratioBar: againstPass, met: perParty / pass <= againstPass }),
  }
}

const one = argumentOf('--one')
if (one) {
  process.stdout.write(`${JSON.stringify(await measure(one))}\n`)
} else {
  const json = args.includes('--json')
  const only = argumentOf('--only')
  const curves = argumentOf('--curves')
  const points = []
  const line = (cells) =>
    process.stdout.write(
      `${cells.map((cell, index) => (index === 0 ? cell.padEnd(62) : cell.padStart(11))).join('')}\n`,
    )
  if (!json) {
    process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n\n`)
    line(['', 'seconds', 'bar', 'ns/s·p·c', '× a pass', 'peak MB', ''])
  }
  let missed = 0
  const names = Object.keys(scenarios).filter((key) => !only || key.includes(only))
  const rounds = new Map(names.map((name) => [name, []]))
  const total = Number(argumentOf('--rounds') ?? 1)
  const run = (name) => {
    const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', name], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    if (child.status === 0) return rounds.get(name).push(JSON.parse(child.stdout))
    process.stderr.write(child.stderr)
    process.exitCode = 1
  }
  for (let round = 1; round < total; round += 1) names.forEach(run)
  for (const name of names) {
    run(name)
    if (rounds.get(name).length === 0) continue
    const found = leastOf(rounds.get(name))
    if (json) {
      process.stdout.write(`${JSON.stringify(found)}\n`)
      continue
    }
    if (scenarios[name].growth) points.push(pointOf(scenarios[name].growth, found))
    if (found.met === false) missed += 1
    const bar =
      found.bar ?? (found.perSecondBar ? `${found.perSecondBar}/s` : found.ratioBar ? `${found.ratioBar}×` : '')
    line([
      name,
      found.analysesPerSecond ? `${Math.round(found.analysesPerSecond)}/s` : found.seconds.toPrecision(3),
      String(bar),
      found.nanoseconds.toFixed(1),
      found.ratioToPass.toFixed(1),
      (found.peakBytes / 2 ** 20).toFixed(0),
      found.met === undefined ? '' : found.met ? 'met' : 'missed',
    ])
  }
  if (!json && points.length > 0) process.stdout.write(`${growthLines(points).join('\n')}\n`)
  if (!json && missed > 0) process.stdout.write(`\n${missed} bar(s) missed.\n`)
  if (curves) writeFileSync(curves, curvesSvg(points))
}
