import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze, answerConcepts, answerHypergame, hypergameJson } from '@anchorage/analysis'
import {
  checkCase,
  checkSources,
  hypergameOf,
  parseCase,
  type Situation,
  situationOf,
  sourceFiles,
} from '@anchorage/casefile'
import {
  allCoalitions,
  type CoalitionConcept,
  type Concept,
  carriedThrough,
  coalitionConcepts,
  coalitionEquilibria,
  coalitionSolverFor,
  countRankings,
  equilibriumJumps,
  inverseConcepts,
  isHorizonRefusal,
  isVerdicts,
  limitedMoveStates,
  listStates,
  nonMyopic,
  solve,
  solveCoalitions,
} from '@anchorage/engine'
import { describe, expect, it } from 'vitest'

const folder = import.meta.dirname
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** The answers that a published conflict must give, states by their names in the case. */
interface Expected {
  readonly equilibria: Readonly<Record<string, readonly string[]>>
  readonly stable: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly also?: {
    readonly coalition?: CoalitionsExpected
    /** Equilibria under concepts of other families, by the names of `analyze --concepts`. */
    readonly concepts?: Readonly<Record<string, readonly string[]>>
    readonly limitedMoveEquilibriaByHorizon?: Readonly<Record<string, readonly string[]>>
    readonly inverse?: InverseExpected
  }
}

/** The same for coalitions, named by their parties with + between them. */
interface CoalitionsExpected {
  readonly improvements: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly stable: Readonly<Record<string, Readonly<Record<CoalitionConcept, readonly string[]>>>>
}

/** For how many rankings of one party a state is an equilibrium, by concept. */
interface InverseExpected {
  readonly target: string
  readonly vary: string
  readonly rankings: number
  readonly counts: Readonly<Record<string, number>>
}

function read(slug: string, file: string): string | undefined {
  try {
    return readFileSync(join(folder, slug, file), 'utf8')
  } catch {
    return undefined
  }
}

function open(slug: string): Situation {
  const parsed = parseCase(`${slug}/case.yaml`, read(slug, 'case.yaml') ?? '')
  if (!parsed.case) throw new Error(`${slug} does not parse`)
  const { situation } = situationOf(parsed.case)
  if (!situation) throw new Error(`${slug} gives no situation`)
  return situation
}

describe.each(slugs)('cases/%s', (slug) => {
  it('has no errors: in the file, in the model, in its sources', () => {
    const parsed = parseCase(`${slug}/case.yaml`, read(slug, 'case.yaml') ?? '')
    const found = [...parsed.diagnostics]
    if (parsed.case) {
      const contents = new Map(
        sourceFiles(parsed.case).map((file) => [file, new Uint8Array(readFileSync(join(folder, slug, file)))]),
      )
      found.push(...checkCase(parsed.case), ...checkSources(parsed.case, contents))
    }
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('says in its README what it is, in both languages', () => {
    const readme = read(slug, 'README.md') ?? ''
    expect(readme).toMatch(/^# /)
    expect(readme + (read(slug, 'README.zh-CN.md') ?? '')).toMatch(/[\u4e00-\u9fff]{4}/)
  })

  it('gives the same answer by definition and in linear time', () => {
    const { conflict } = open(slug)
    const fast = solve(conflict)
    const literal = solve(conflict, { solver: 'oracle' })
    expect(fast).toEqual(literal)
  })
})

const published = slugs.filter((slug) => read(slug, 'expected.json') !== undefined)

it('holds ten published conflicts with their answers', () => {
  expect(published).toHaveLength(10)
})

describe.each(published)('cases/%s', (slug) => {
  const expected = JSON.parse(read(slug, 'expected.json') ?? '') as Expected
  const situation = open(slug)
  const { solution } = analyze(situation)
  const stateOf = (name: string): number => {
    const state = situation.findState(name)
    if (state === undefined) throw new Error(`${slug} has no state ${name}`)
    return state
  }
  const sorted = (states: readonly number[]): number[] => [...states].sort((a, b) => a - b)

  it.each(Object.keys(expected.equilibria))('has the published equilibria under %s', (concept) => {
    const verdicts = solution[concept as Concept]
    if (!isVerdicts(verdicts)) throw new Error(`${concept} does not apply`)
    expect(listStates(verdicts.equilibria)).toEqual(sorted((expected.equilibria[concept] ?? []).map(stateOf)))
  })

  it.each(Object.keys(expected.stable))('has the published stable states for %s', (party) => {
    const index = situation.parties.findIndex(({ id }) => id === party)
    for (const [concept, names] of Object.entries(expected.stable[party] ?? {})) {
      const verdicts = solution[concept as Concept]
      if (!isVerdicts(verdicts)) throw new Error(`${concept} does not apply`)
      expect([concept, listStates(verdicts.stable[index] ?? verdicts.equilibria)]).toEqual([
        concept,
        sorted(names.map(stateOf)),
      ])
    }
  })
  const byHorizon = Object.entries(expected.also?.limitedMoveEquilibriaByHorizon ?? {})
  const limitedMoves = byHorizon.length > 0 ? ['limited-move'] : []

  it.each(limitedMoves)('has the published %s equilibria of each horizon, the last of them for good', () => {
    for (const [horizon, names] of byHorizon) {
      const answer = limitedMoveStates(situation.conflict, Number(horizon))
      if (isHorizonRefusal(answer)) throw new Error(answer.reason)
      expect([horizon, listStates(answer.equilibria)]).toEqual([horizon, sorted(names.map(stateOf))])
    }
    const eventual = nonMyopic(situation.conflict)
    if (isHorizonRefusal(eventual)) throw new Error(eventual.reason)
    expect(eventual.period).toBe(1)
    expect(listStates(eventual.equilibria)).toEqual(sorted((byHorizon.at(-1)?.[1] ?? []).map(stateOf)))
  })

  const inverse = expected.also?.inverse

  if (inverse) {
    it.each(inverseConcepts)(
      'has the expected number of rankings that make the target an equilibrium under %s',
      (concept) => {
        const free = [situation.parties.findIndex(({ id }) => id === inverse.vary)]
        const question = { concept, wanted: [stateOf(inverse.target)], free }
        const found = carriedThrough(countRankings(situation.conflict, question))
        if (found.kind !== 'exact') throw new Error(found.kind)
        const { numerator, denominator } = found.share
        expect((BigInt(inverse.rankings) * numerator) / denominator).toBe(BigInt(inverse.counts[concept] ?? -1))
        expect(denominator * (BigInt(inverse.rankings) / denominator)).toBe(BigInt(inverse.rankings))
      },
    )
  }

  it.each(Object.entries(expected.also?.concepts ?? {}))('has the expected equilibria under %s', (concept, names) => {
    const [found] = answerConcepts(situation, [concept])
    if (!isVerdicts(found?.answer)) throw new Error(`${concept} does not apply`)
    expect(listStates(found.answer.equilibria)).toEqual(sorted(names.map(stateOf)))
  })

  const coalitions = expected.also?.coalition
  const coalitionOf = (name: string): number[] =>
    name.split('+').map((party) => situation.parties.findIndex(({ id }) => id === party))

  if (coalitions) {
    it('has the expected improvements and stable states of coalitions', () => {
      const solver = coalitionSolverFor(situation.conflict)
      for (const [name, from] of Object.entries(coalitions.improvements)) {
        for (const [state, targets] of Object.entries(from)) {
          const found = solver.improvements(coalitionOf(name), stateOf(state))
          expect([name, state, listStates(found)]).toEqual([name, state, sorted(targets.map(stateOf))])
        }
      }
      for (const [name, concepts] of Object.entries(coalitions.stable)) {
        const [found] = solveCoalitions(situation.conflict, [coalitionOf(name)], { concepts: coalitionConcepts })
        for (const concept of coalitionConcepts) {
          const states = found?.[concept]
          expect([name, concept, states && listStates(states)]).toEqual([
            name,
            concept,
            sorted(concepts[concept].map(stateOf)),
          ])
        }
      }
    })
  }
})

describe('cases/elmira-1991', () => {
  it('has the published equilibrium jump, from the deadlock to the settlement, and no other', () => {
    const situation = open('elmira-1991')
    const { nash } = solve(situation.conflict, { concepts: ['nash'] })
    if (!isVerdicts(nash)) throw new Error('nash does not apply')
    const [from, to] = ['s5', 's8'].map((name) => situation.findState(name))
    const coalition = ['moe', 'uniroyal'].map((party) => situation.parties.findIndex(({ id }) => id === party))
    expect(equilibriumJumps(situation.conflict, nash.equilibria)).toEqual([{ from, to, coalition }])
  })
})

describe('cases/anchorage-2025', () => {
  it('has no state that no coalition would leave, and some whose leaving is always answered', () => {
    const situation = open('anchorage-2025')
    expect(allCoalitions(situation.parties.length)).toHaveLength(15)
    const stable = coalitionConcepts.map((concept) => listStates(coalitionEquilibria(situation.conflict, concept)))
    expect(stable.map((states) => states.length)).toEqual([0, 8, 8, 2])
  })
})

describe('cases/cuba-september-1962', () => {
  const on = (asOf: string) => {
    const found = parseCase('case.yaml', read('cuba-september-1962', 'case.yaml') ?? '').case
    const situation = found && situationOf(found, { asOf }).situation
    const hypergame = situation && hypergameOf(situation).hypergame
    const answer = hypergame && answerHypergame(situation, hypergame, { concept: 'seq', level: 2 })
    if (!answer || 'reason' in answer) throw new Error('there is no answer')
    return JSON.parse(JSON.stringify(hypergameJson(answer, 'en')))
  }

  it('is a strategic surprise, then an error of one side, then an ordinary conflict', () => {
    const [september, photographs, address] = ['1962-09-19', '1962-10-16', '1962-10-22'].map(on)
    expect(september.equilibria).toMatchObject([{ id: 'ussr.arms+ussr.missiles', class: 'stealthy' }])
    expect(september.surprises).toMatchObject([{ party: 'us', strategists: ['ussr'] }])
    expect(photographs.equilibria).toMatchObject([{ id: 'us.blockade+ussr.arms', class: 'unsteady' }])
    expect(photographs.outcomes.every(({ class: kind }: { class: unknown }) => kind === null)).toBe(true)
    expect(address.equilibria.map(({ class: kind }: { class: string }) => kind)).toEqual(['steady', 'steady'])
    expect(address.surprises).toEqual([])
  })
})
