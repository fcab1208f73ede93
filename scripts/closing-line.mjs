/** A Vitest reporter that says loudly what was skipped and ends with one plain line of counts. */
export default class ClosingLine {
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    const skipped = []
    for (const module of modules) {
      let tests = 0
      for (const test of module.children.allTests()) {
        tests += 1
        const state = test.result().state
        if (state === 'skipped') skipped.push(`${module.relativeModuleId ?? module.moduleId}: ${test.fullName}`)
        count[state === 'pending' ? 'failed' : state] += 1
      }
      if (tests === 0 || (module.errors?.() ?? []).length > 0) count.failed += 1
    }
    if (skipped.length > 0) {
      const line = '!'.repeat(78)
      process.stdout.write(
        `\n${line}\n! SKIPPED ${skipped.length} test(s). Browser tests need a Chromium: install one or set ANCHORAGE_CHROMIUM.\n! Queue tests need a redis-server: install one or set ANCHORAGE_REDIS.\n`,
      )
      for (const name of skipped.slice(0, 20)) process.stdout.write(`!   ${name}\n`)
      process.stdout.write(`${line}\n`)
    }
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
  }
}
