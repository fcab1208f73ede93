import type { Edit, Situation } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { caseText, holdingAfter, opened } from '../testing/changed-case.ts'
import { damText } from '../testing/situations.ts'
import { type Agreements, agreementsThatDo } from './agreements.ts'
import { type ChangePairs, type ChangePairsQuestion, changePairs } from './change-pairs.ts'
import { ruleChangesOf } from './rule-edits.ts'
import { singleChanges } from './single-changes.ts'

/** A dam whose downstream party has a weapon too, and a constraint and a window that can be dropped. */
const text = `${damText.replace('      attack: {name: {en: Attack, zh: 攻击}}\n', '      attack: {name: {en: Attack, zh: 攻击}}\n      arm: {name: {en: Arm, zh: 武装}, change: forward}\n')}asOf: 2025-01-01
constraints:
  - {require: downstream.arm if downstream.attack}
  - {never: upstream.release and downstream.arm}
windows:
  - {formula: upstream.release, unavailable: {from: 2025-01-01, until: 2025-01-31}}
`

function done<A>(work: Generator<number, A>): A {
  let last = 0
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    expect(step.value).toBeGreaterThanOrEqual(last)
    expect(step.value).toBeLessThanOrEqual(1)
    last = step.value
  }
}

const pairsOf = (situation: Situation, question: ChangePairsQuestion): ChangePairs =>
  done(changePairs(situation, question))
const agreementsOf = (situation: Situation, question: ChangePairsQuestion): Agreements =>
  done(agreementsThatDo(situation, question))

const questions: readonly ChangePairsQuestion[] = [
  { concept: 'nash', wanted: 'upstream.release and downstream.arm', goal: 'holds' },
  { concept: 'smr', wanted: 'upstream.release and downstream.attack', goal: 'holds' },
  { concept: 'seq', wanted: 'not upstream.release', goal: 'prevented' },
]

describe('changePairs', () => {
  it.each(questions)('gives edits of the file that do what they say: $wanted ($concept)', (question) => {
    const situation = opened(text)
    const { found, tried, isCut } = pairsOf(situation, question)
    const rules = ruleChangesOf(situation.case!)
    expect([tried.mixed, isCut]).toEqual([rules.length, false])
    const after = { choice: {}, concept: question.concept, wanted: question.wanted }
    for (const { caseEdits, priorities, states } of found) {
      const edits = [...caseEdits, ...(priorities?.lists[0]?.caseEdits ?? [])]
      expect(holdingAfter(text, edits, after)).toEqual(states)
      expect(states.length > 0).toBe(question.goal === 'holds')
    }
  })

  it.each(questions)('finds every pair of rules that does: $wanted ($concept)', (question) => {
    const situation = opened(text)
    const { found } = pairsOf(situation, question)
    const after = { choice: {}, concept: question.concept, wanted: question.wanted }
    const holds = (edits: readonly Edit[]): boolean | undefined => {
      try {
        return holdingAfter(text, edits, after).length > 0
      } catch {
        return undefined
      }
    }
    // Literally: write each pair into the file, constraints to drop from the last to the first, and open it.
    const wanted = new Set<string>()
    const rules = ruleChangesOf(situation.case!)
    for (const [index, first] of rules.entries()) {
      for (const second of rules.slice(index + 1)) {
        if ('option' in first && 'option' in second && first.option === second.option) continue
        const edits = [first, second].flatMap((rule): Edit[] => literalEdits(situation, rule))
        const order = ({ kind, path }: Edit): number =>
          kind === 'delete' ? 10 - Number(path.at(-1)) : kind === 'insert' ? 20 : 0
        const result = holds(edits.sort((a, b) => order(a) - order(b)))
        if (result !== undefined && result === (question.goal === 'holds')) wanted.add(JSON.stringify([first, second]))
      }
    }
    const pairs = found.filter(({ priorities }) => !priorities).map(({ rules: both }) => JSON.stringify(both))
    expect(new Set(pairs)).toEqual(wanted)
  })

  it('says when the limit has ended the search', () => {
    const { tried, isCut } = pairsOf(opened(text), { ...questions[0]!, limit: 5 })
    expect([tried.rules, tried.mixed, isCut]).toEqual([5, 0, true])
  })

  it('lists first what fewer parties have to agree to', () => {
    const situation = opened(caseText('anchorage-2025'))
    const question = { concept: 'nash', wanted: 'deal-without-guarantees', goal: 'holds' } as const
    expect(singleChanges(situation, question).found).toEqual([])
    const { found } = pairsOf(situation, question)
    const counts = found.map(({ parties }) => parties.length)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(found[0]?.rules.map(({ kind }) => kind)).toEqual(['commit', 'commit'])
  })
})

/** A change of rules as somebody would write it into the file. */
function literalEdits(situation: Situation, rule: ReturnType<typeof ruleChangesOf>[number]): Edit[] {
  const id = 'option' in rule ? situation.options[rule.option]!.id : ''
  const [party = '', key = ''] = id.split('.')
  switch (rule.kind) {
    case 'commit':
    case 'rule-out':
      // A term never rules anything out; a window without an end does, like a constraint, and keeps the constraints' places.
      return [
        {
          kind: 'insert',
          path: ['windows', 0],
          value: { formula: rule.kind === 'commit' ? `not ${id}` : id, unavailable: { from: '2000-01-01' } },
        },
      ]
    case 'reversibility':
      return [{ kind: 'set', path: ['parties', party, 'options', key, 'change'], value: rule.change }]
    case 'drop-constraint':
      return [{ kind: 'delete', path: ['constraints', rule.constraint] }]
    case 'drop-window':
      return [{ kind: 'set', path: ['windows', rule.window, 'formula'], value: 'false' }]
  }
}

describe('agreementsThatDo', () => {
  it.each(questions)('gives edits of the file that do what they say, and no others: $wanted ($concept)', (question) => {
    const situation = opened(text)
    const { found, tried } = agreementsOf(situation, question)
    // One option upstream, two downstream.
    expect(tried).toBe(2 * 4)
    const after = { choice: {}, concept: question.concept, wanted: question.wanted }
    for (const { caseEdits, states } of found) expect(holdingAfter(text, caseEdits, after)).toEqual(states)
    const doing = ['attack', 'arm'].flatMap((key) =>
      [
        `upstream.release requires downstream.${key}`,
        `downstream.${key} requires upstream.release`,
        `not (upstream.release and downstream.${key})`,
        `upstream.release or downstream.${key}`,
      ].filter((require) => {
        try {
          const edits: Edit[] = [{ kind: 'set', path: ['constraints', 2], value: { require } }]
          return holdingAfter(text, edits, after).length > 0 === (question.goal === 'holds')
        } catch {
          return false
        }
      }),
    )
    const said = found.flatMap(({ caseEdits }) =>
      caseEdits.flatMap((edit) => ('value' in edit ? (edit.value as { require: string }).require : [])),
    )
    expect(new Set(said)).toEqual(new Set(doing))
  })

  it('finds the agreement that makes the withdrawal from Cuba hold', () => {
    const { found } = agreementsOf(opened(caseText('cuba-1962')), { concept: 'nash', wanted: 's6', goal: 'holds' })
    expect(found.map(({ agreement, endsStatusQuo }) => [agreement.kind, endsStatusQuo ?? false])).toEqual([
      ['requires', false],
      ['one-of', true],
    ])
  })
})
