import { type Case, parseCase, type Situation, situationOf } from '@anchorage/casefile'
import { carriedThrough, concepts, listStates } from '@anchorage/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze, equilibriaOf } from '../analyze.ts'
import { damText, situations } from '../testing/situations.ts'
import { modelChanges } from './model-changes.ts'
import { differs, diffVersions } from './version-diff.ts'

/** `ANCHORAGE_RUNS` multiplies the number of random models. */
const runs = 100 * Number(process.env.ANCHORAGE_RUNS ?? 1)

function caseFrom(text: string): Case {
  const parsed = parseCase('case.yaml', text)
  if (!parsed.case) throw new Error(JSON.stringify(parsed.diagnostics))
  return parsed.case
}

function situationFrom(text: string): Situation {
  const { situation, diagnostics } = situationOf(caseFrom(text))
  if (!situation) throw new Error(JSON.stringify(diagnostics))
  return situation
}

/** The dam with other text in place of some of it. */
function dam(...replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((text, [before, after]) => {
    expect(text).toContain(before)
    return text.replaceAll(before, after)
  }, damText)
}

const briefly = (before: string, after: string): string[] =>
  modelChanges(caseFrom(before), caseFrom(after)).map(({ part, kind, key, guess, from, to, fields }) =>
    [
      kind,
      part,
      key,
      ...(guess ? [`guess:${guess}`] : []),
      ...(kind === 'moved' ? [`${from}>${to}`] : []),
      ...(kind === 'changed' ? fields.map(({ field }) => field) : []),
    ].join(' '),
  )

describe('modelChanges', () => {
  it('is nothing between a case and itself, and nothing for comments, order of keys and spelling of formulas', () => {
    expect(briefly(damText, damText)).toEqual([])
    expect(briefly(damText, dam(['not attack if upstream.release', '(not attack)  if (upstream.release)']))).toEqual([])
    expect(briefly(damText, `# A remark.\n${damText}`)).toEqual([])
  })

  it('tells what was added, removed, moved, negated and judged otherwise', () => {
    const after = dam(
      [
        '      - want: not downstream.attack\n      - want: not release\n',
        '      - {want: release, confidence: inferred}\n      - want: not downstream.attack\n      - want: quiet\n',
      ],
      ['      attack: {name: {en: Attack, zh: 攻击}}', '      attack: {name: {en: Attack, zh: 攻击}, change: forward}'],
    )
    expect(briefly(damText, after)).toEqual([
      'changed option downstream.attack change',
      'added priority quiet',
      'moved priority upstream.release 2>1',
      'changed priority upstream.release guess:opposite formula confidence',
    ])
  })

  it('moves as few statements as will do', () => {
    const list = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 6 })
    const caseOf = (order: readonly string[]): Case =>
      caseFrom(`anchorage: 1
title: T
parties:
  p:
    name: P
    options: {${order
      .map((key) => `${key}`)
      .sort()
      .map((key) => `${key}: {name: ${key}}`)
      .join(', ')}}
    priorities: [${order.map((key) => `{want: ${key}}`).join(', ')}]
`)
    fc.assert(
      fc.property(list, (order) => {
        const sorted = [...order].sort()
        const changes = modelChanges(caseOf(sorted), caseOf(order))
        expect(changes.every(({ kind }) => kind === 'moved')).toBe(true)
        expect(changes).toHaveLength(order.length - longestRising(order))
      }),
      { numRuns: runs },
    )
  })

  it('guesses renames from names and content, and then sees no difference in what refers to them', () => {
    const option = dam(['release', 'let-through'], ['zh: 放水', 'zh: 放行'])
    expect(briefly(damText, option)).toEqual([
      'renamed option upstream.let-through guess:name',
      'changed option upstream.let-through name',
    ])
    expect(briefly(damText, dam(['  upstream:', '  uphill:'], ['upstream.', 'uphill.']))).toEqual([
      'renamed party uphill guess:name',
    ])
    expect(briefly(damText, dam(['  quiet:', '  calm:']))).toEqual(['renamed term calm guess:content'])
    const other = dam(['  quiet: not downstream.attack', '  calm: downstream.attack'])
    expect(briefly(damText, other)).toEqual(['removed term quiet', 'added term calm'])
  })

  it('takes one constraint in the place of another for the same, and two for others', () => {
    const one = `${damText}constraints:\n  - {never: downstream.attack and upstream.release}\n`
    expect(briefly(one, one.replace('never', 'require'))).toEqual([
      'changed constraint require: downstream.attack and upstream.release guess:place formula',
    ])
    const two = `${one.replace('never', 'require')}  - {never: not downstream.attack and upstream.release}\n`
    expect(briefly(one, two).map((change) => change.split(' ', 1)[0])).toEqual(['removed', 'added', 'added'])
  })
})

function longestRising(list: readonly string[]): number {
  if (list.length === 0) return 0
  let longest = 0
  for (let subset = 0; subset < 2 ** list.length; subset += 1) {
    const kept = list.filter((_, index) => (subset >> index) & 1)
    if (kept.every((each, index) => index === 0 || (kept[index - 1] ?? '') < each)) {
      longest = Math.max(longest, kept.length)
    }
  }
  return longest
}

describe('diffVersions', () => {
  it('finds no difference between a model and itself', () => {
    fc.assert(
      fc.property(situations(), (situation) => {
        expect(differs(carriedThrough(diffVersions(situation, situation, { concepts })))).toBe(false)
      }),
      { numRuns: runs },
    )
  })

  it('keeps, loses and gains exactly the equilibria that both, the earlier and the later version have', () => {
    const pair = situations().chain((before) => {
      const { stateCount, partyCount } = before.conflict.space
      const list = fc.array(fc.nat(4), { minLength: stateCount, maxLength: stateCount })
      return fc.array(list, { minLength: partyCount, maxLength: partyCount }).map((ranks) => ({
        before,
        after: { ...before, conflict: { ...before.conflict, ranks: ranks.map((each) => Uint32Array.from(each)) } },
      }))
    })
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        const found = carriedThrough(diffVersions(before, after, { concepts }))
        const [old, next] = [analyze(before), analyze(after)]
        for (const change of found.concepts) {
          const was = listStates(equilibriaOf(old, change.concept))
          const is = listStates(equilibriaOf(next, change.concept))
          expect(change.kept).toBe(was.filter((state) => is.includes(state)).length)
          const states = (groups: typeof change.lost): number[] =>
            [...new Set(groups.flatMap((group) => listStates(group.states)))].sort((a, b) => a - b)
          expect(states(change.lost)).toEqual(was.filter((state) => !is.includes(state)))
          expect(states(change.gained)).toEqual(is.filter((state) => !was.includes(state)))
          for (const { leaving, elsewhere } of change.lost) {
            expect([elsewhere, leaving.length > 0]).toEqual(['feasible', true])
          }
        }
        for (const { party, pairs, rankedOtherwise } of found.parties ?? []) {
          const [a, b] = [before.conflict.ranks[party[0]] ?? [], after.conflict.ranks[party[1]] ?? []]
          const count = a.length
          let different = 0
          for (let first = 0; first < count; first += 1) {
            for (let second = first + 1; second < count; second += 1) {
              const sign = (rank: ArrayLike<number>): number => Math.sign((rank[first] ?? 0) - (rank[second] ?? 0))
              if (sign(a) !== sign(b)) different += 1
            }
          }
          expect([rankedOtherwise, pairs]).toEqual([different, (count * (count - 1)) / 2])
        }
      }),
      { numRuns: runs },
    )
  })

  it('says where an equilibrium went: not feasible any more, or left', () => {
    const before = situationFrom(damText)
    const [change] = carriedThrough(
      diffVersions(before, situationFrom(`${damText}constraints:\n  - never: upstream.release\n`), {
        concepts: ['seq'],
      }),
    ).concepts
    expect(change?.lost.map(({ elsewhere, leaving }) => [elsewhere, leaving])).toEqual([['infeasible', []]])
  })

  it('compares over the options that both have where one has more', () => {
    const more = dam([
      '      attack: {name: {en: Attack, zh: 攻击}}',
      '      attack: {name: {en: Attack, zh: 攻击}}\n      complain: {name: Complain}',
    ])
    const found = carriedThrough(
      diffVersions(situationFrom(damText), situationFrom(more), { concepts: ['nash', 'seq'] }),
    )
    expect([found.shared.onlyBefore, found.shared.onlyAfter, found.shared.isWhole]).toEqual([
      [],
      ['downstream.complain'],
      false,
    ])
    // Complaining is all the same to everybody: what held still holds, with and without it.
    expect(found.concepts.map(({ lostCount, gainedCount }) => [lostCount, gainedCount])).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(found.parties).toBeUndefined()
  })
})
