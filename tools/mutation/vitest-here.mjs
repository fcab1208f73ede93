// Stands in for `vitest` inside the process that tries mutants: collects the tests, which `worker.mjs` runs.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as spies from '@vitest/spy'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

export const expect = chai.expect
/** Every test: its name, what it does and what is to be done after it. */
export const tests = []

let suite = { name: '', after: [] }

function inSuite(name, body) {
  const outer = suite
  suite = { name: `${outer.name}${name} › `, after: [...outer.after] }
  body()
  suite = outer
}

function each(declare) {
  return (cases) => (name, body) => {
    cases.forEach((given, index) => {
      const values = Array.isArray(given) ? given : [given]
      declare(`${name} [${index}]`, () => body(...values))
    })
  }
}

export const describe = Object.assign(inSuite, { each: each(inSuite) })

function declareTest(name, ...rest) {
  const body = rest.find((part) => typeof part === 'function')
  tests.push({ name: `${suite.name}${name}`, body, after: suite.after })
}

export const it = Object.assign(declareTest, { each: each(declareTest) })
export const test = it

export function afterEach(body) {
  suite.after.push(body)
}

const stubbed = new Map()
export const vi = {
  fn: spies.fn,
  spyOn: spies.spyOn,
  restoreAllMocks: spies.restoreAllMocks,
  stubGlobal(name, value) {
    if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  },
  unstubAllGlobals() {
    for (const [name, before] of stubbed) {
      if (before) Object.defineProperty(globalThis, name, before)
      else delete globalThis[name]
    }
    stubbed.clear()
  },
}
