// Tries mutants one after the other in this process, told by `run.mjs`: which bundle of tests, then one mutant at a time.
let tests
let covers
globalThis.__stryker__ = {}
const stryker = globalThis.__stryker__

async function runTest({ body, after }) {
  try {
    await body()
  } finally {
    for (const each of after) await each()
  }
}

/** Runs every test once as the code is: how long each takes, and how often it comes by the place of each mutant. */
async function start(bundle) {
  const loaded = await import(bundle)
  tests = loaded.tests
  const loading = stryker.mutantCoverage?.static ?? {}
  const times = []
  const failed = []
  const leftOut = []
  for (const [index, test] of tests.entries()) {
    stryker.currentTestId = String(index)
    const from = performance.now()
    try {
      await runTest(test)
    } catch (error) {
      // In one module nothing that others import can be spied on.
      if (error?.message?.startsWith('Cannot spy on export')) leftOut.push(index)
      else failed.push(`${test.name}: ${error?.message}`)
    }
    times.push(performance.now() - from)
  }
  stryker.currentTestId = undefined
  const perTest = stryker.mutantCoverage?.perTest ?? {}
  covers = tests.map((_, index) => ({ index, time: times[index], hits: perTest[index] ?? {} }))
  covers = covers.filter(({ index }) => !leftOut.includes(index))
  const notRun = leftOut.map((index) => tests[index].name)
  covers.sort((a, b) => a.time - b.time)
  const covered = {}
  for (const { time, hits } of covers) {
    for (const id of Object.keys(hits)) {
      covered[id] = (covered[id] ?? 0) + time
    }
  }
  const slowest = covers.slice(-3).map(({ index, time }) => `${Math.round(time)} ms: ${tests[index].name}`)
  return {
    failed,
    notRun,
    covered,
    slowest,
    loading: Object.keys(loading),
    time: times.reduce((sum, time) => sum + time, 0),
  }
}

/** Tries a mutant; it is endless where a test comes by it `loops` times as often as by the place that it replaces. */
async function attempt(id, loops) {
  stryker.activeMutant = id
  let tried = { status: 'Survived' }
  for (const { index, hits } of covers) {
    if (!(id in hits)) continue
    stryker.hitCount = 0
    stryker.hitLimit = loops * hits[id]
    let failed = false
    try {
      await runTest(tests[index])
    } catch {
      failed = true
    }
    if (stryker.hitCount > stryker.hitLimit) tried = { status: 'Endless', by: tests[index].name }
    else if (failed) tried = { status: 'Killed', by: tests[index].name }
    else continue
    // What noticed the last mutant is asked first about the next.
    covers.unshift(
      ...covers.splice(
        covers.findIndex((each) => each.index === index),
        1,
      ),
    )
    break
  }
  stryker.activeMutant = undefined
  stryker.hitCount = undefined
  return tried
}

/** Whether the tests still pass as the code is: a mutant may have left something behind. */
async function isClean() {
  for (const { index } of covers) {
    try {
      await runTest(tests[index])
    } catch {
      return false
    }
  }
  return true
}

process.on('unhandledRejection', () => {})
process.on('message', async (message) => {
  if (message.start) process.send({ started: await start(message.start) })
  else if (message.check) process.send({ clean: await isClean() })
  else process.send({ tried: await attempt(message.id, message.loops) })
})
