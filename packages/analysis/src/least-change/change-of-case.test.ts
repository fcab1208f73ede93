import { type Choice, editCase } from '@anchorage/casefile'
import type { ChangeConcept } from '@anchorage/engine'
import { describe, expect, it } from 'vitest'
import { caseText, holdingAfter, opened } from '../testing/changed-case.ts'
import { damText, situationFrom } from '../testing/situations.ts'
import { changeOfCase, nearestState } from './change-of-case.ts'
import { singleChanges } from './single-changes.ts'

/** A case whose second priority holds in one year only, with a party that ranks by a reading and one without wishes. */
const dated = `${damText.replace('      - want: not release\n', '      - want: release\n        during: {from: 2024-01-01, until: 2024-12-31}\n      - {want: not release, confidence: attested, because: []} # last\n')}
asOf: 2025-06-01
`

const questions: readonly {
  readonly name: string
  readonly text: string
  readonly wanted: string
  readonly concept: ChangeConcept
  readonly goal: 'holds' | 'prevented'
  readonly choice?: Choice
}[] = [
  { name: 'dam', text: damText, wanted: 'wet', concept: 'nash', goal: 'holds' },
  { name: 'dated dam', text: dated, wanted: 'wet', concept: 'nash', goal: 'holds' },
  {
    name: 'dated dam, attacked',
    text: dated,
    wanted: 'upstream.release and downstream.attack',
    concept: 'smr',
    goal: 'holds',
  },
  { name: 'Cuba', text: caseText('cuba-1962'), wanted: 's6', concept: 'nash', goal: 'holds' },
  {
    name: 'Cuba, kept from it',
    text: caseText('cuba-1962'),
    wanted: 'ussr.withdraw',
    concept: 'seq',
    goal: 'prevented',
  },
  {
    name: 'Anchorage, in a reading',
    text: caseText('anchorage-2025'),
    wanted: 'settled',
    concept: 'gmr',
    goal: 'holds',
    choice: { readings: { ukraine: 'refuses' } },
  },
]

/** How many answers are replayed: reading a long file takes its time. */
const replays = (text: string): number => (text.length > 20_000 ? 1 : 12)

describe('changeOfCase', () => {
  it.each(questions)('gives edits of the file that do what they say: $name', (question) => {
    const { text, wanted, concept, goal, choice = {} } = question
    const situation = opened(text, choice)
    const { states } = situation.statesIn(wanted)
    if (!states) throw new Error('no states')
    const answer = changeOfCase(situation, { concept, states, goal, edits: 2 })
    expect(answer.edits).toBeGreaterThan(0)
    expect(answer.ways.length).toBeGreaterThan(0)
    for (const { changes, states: then } of answer.ways.slice(0, 3)) {
      const ids = then.map((state) => situation.stateId(state))
      const longest = Math.max(...changes.map(({ lists }) => lists.length))
      for (let index = 0; index < Math.min(longest, replays(text)); index += 1) {
        const edits = changes.flatMap(({ lists }) => lists[index % lists.length]?.caseEdits ?? [])
        expect(holdingAfter(text, edits, { choice, concept, wanted })).toEqual(ids)
      }
    }
    expect(changeOfCase(situation, { concept, states, goal, edits: (answer.edits ?? 1) - 1 }).edits).not.toBe(
      answer.edits,
    )
  })

  it('speaks in the words of the file, with places from 1, and drops what spoke for a negated statement', () => {
    const situation = opened(dated)
    const { states } = situation.statesIn('wet')
    if (!states) throw new Error('no states')
    const { ways } = changeOfCase(situation, { concept: 'nash', states, goal: 'holds', edits: 1 })
    const lists = ways.flatMap(({ changes }) => changes.flatMap((change) => change.lists))
    const negated = lists.find(({ edits }) => edits[0]?.kind === 'negate')
    expect(negated?.edits).toEqual([{ kind: 'negate', statement: 'not release', from: 2, confidence: 'attested' }])
    expect(negated?.statements).toEqual(['not downstream.attack', 'release'])
    const text = editCase({ file: 'case.yaml', text: dated }, negated?.caseEdits ?? [])
    expect(text).toContain('- {want: release, because: []} # last')
  })

  it('gives a party without wishes its first one', () => {
    const text = `${damText.replace(
      'terms:',
      `  observer:
    name: {en: Observer, zh: 观察者}
    options: {watch: {name: {en: Watch, zh: 观察}}}
terms:`,
    )}`.replace('- want: not release', '- want: release if observer.watch')
    const situation = opened(text)
    const wanted = 'upstream.release and observer.watch'
    const { states } = situation.statesIn(wanted)
    if (!states) throw new Error('no states')
    const answer = changeOfCase(situation, { concept: 'nash', states, goal: 'prevented', edits: 1, parties: [2] })
    const lists = answer.ways.flatMap(({ changes }) => changes.flatMap((change) => change.lists))
    expect(lists.map(({ statements }) => statements)).toEqual([['not observer.watch']])
    for (const { caseEdits } of lists) {
      expect(holdingAfter(text, caseEdits, { choice: {}, concept: 'nash', wanted })).toEqual([])
    }
  })

  it('leaves parties alone that rank by something else, and those that were not named', () => {
    const elmira = opened(caseText('elmira-1991'))
    const { states } = elmira.statesIn('s8')
    if (!states) throw new Error('no states')
    expect(changeOfCase(elmira, { concept: 'nash', states, goal: 'holds', edits: 2 }).untouched).toEqual([0, 1, 2])
    const dam = situationFrom(damText)
    const wet = dam.statesIn('wet').states
    if (!wet) throw new Error('no states')
    const answer = changeOfCase(dam, { concept: 'nash', states: wet, goal: 'holds', edits: 2, parties: [1] })
    expect([answer.edits, answer.untouched, answer.perParty]).toEqual([undefined, [0], [undefined, 0]])
  })
})

describe('nearestState', () => {
  it('is the state whose rises add up to least, with the classes of each ranking', () => {
    const dam = situationFrom(damText)
    const all = dam.statesIn('true').states
    const wet = dam.statesIn('wet').states
    if (!all || !wet) throw new Error('no states')
    expect(nearestState(dam, 'nash', wet)?.parties.map(({ rises }) => rises)).toEqual([1, 0])
    expect(nearestState(dam, 'nash', all)?.parties.reduce((sum, { rises }) => sum + rises, 0)).toBeLessThanOrEqual(1)
  })
})

describe('singleChanges', () => {
  it.each(questions)(
    'gives edits of the file that do what they say: $name',
    ({ text, wanted, concept, goal, choice = {} }) => {
      const situation = opened(text, choice)
      const { found, tried } = singleChanges(situation, { concept, wanted, goal })
      expect(tried).toBeGreaterThanOrEqual(4 * situation.options.length)
      for (const { caseEdits, states } of found.slice(0, replays(text))) {
        expect(holdingAfter(text, caseEdits, { choice, concept, wanted })).toEqual(states)
      }
    },
  )

  it('lists first what fewer parties have to agree to, then what gives up less support', () => {
    const situation = opened(caseText('anchorage-2025'), { readings: { ukraine: 'refuses' } })
    const { found } = singleChanges(situation, { concept: 'nash', wanted: 'not ukraine.sign', goal: 'holds' })
    const order = { assumed: 1, inferred: 2, attested: 3 }
    const keys = found.map(({ parties, confidence }) => parties.length * 10 + (confidence ? order[confidence] : 0))
    expect(keys).toEqual([...keys].sort((a, b) => a - b))
  })
})
