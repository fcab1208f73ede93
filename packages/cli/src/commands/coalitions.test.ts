import { displayWidth } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { anchorage, anchorageCase, elmira, write } from '../testing/command-line.ts'

describe('anchorage coalitions', () => {
  it('leads with equilibrium jumps, in 80 columns, in both languages', async () => {
    for (const lang of ['en', 'zh'] as const) {
      for (const path of [elmira, anchorageCase]) {
        for (const more of [[], ['--pareto', '--concept', 'gmr', '--as-of', '2025-09-01']]) {
          const { code, out, notes } = await anchorage(['coalitions', path, ...more], lang)
          expect([code, notes]).toEqual([0, ''])
          expect(out).not.toMatch(/undefined|NaN|\[object/)
          for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        }
      }
    }
    const { out } = await anchorage(['coalitions', elmira])
    expect(out.replaceAll(/\s+/g, ' ')).toContain('from “Deadlock: delay, local government insists” to “Settlement')
    expect(out).toMatch(/moe, uniroyal +6 +6 +6 +6 +1\n/)
    expect(out).toMatch(/\(every coalition\)/)
  })

  it('gives the jump of Elmira and the stable states as JSON', async () => {
    const { out } = await anchorage(['coalitions', elmira, '--format', 'json', '--concept', 'nash'])
    const answer = JSON.parse(out)
    const jump = {
      coalition: ['moe', 'uniroyal'],
      from: 'uniroyal.delay+local.insist',
      to: 'moe.modify+uniroyal.accept+local.insist',
    }
    expect(answer.jumps).toEqual([jump])
    expect(answer.coalitions).toHaveLength(4)
    expect(answer.coalitions[0].leaves).toEqual([{ from: jump.from, to: [jump.to] }])
    expect(answer.coalitions[1].counts).toEqual({ cnash: 7, cgmr: 9, csmr: 9, cseq: 8 })
    expect(answer.everyCoalition.cnash).not.toContain(jump.from)
    // The deadlock is left by the ministry and the company, and by nobody with the local government.
    expect(answer.everyCoalitionWith.moe.cnash).not.toContain(jump.from)
    expect(answer.everyCoalitionWith.local.cnash).toContain(jump.from)
    expect(answer.improvement).toBe('strict')
  })

  it('looks at the coalitions named, in any order and by any name, single parties too', async () => {
    const line = ['coalitions', anchorageCase, '-f', 'json', '--coalition', 'Russia,us', '--coalition', 'europe']
    const answer = JSON.parse((await anchorage(line)).out)
    expect(answer.coalitions.map((entry: { coalition: string[] }) => entry.coalition)).toEqual([
      ['us', 'russia'],
      ['europe'],
    ])
    expect(answer.everyCoalition).toBeUndefined()
    expect(answer.everyCoalitionWith).toBeUndefined()
    expect(answer.jumps).toHaveLength(3)
  })

  it('says why a state is stable for coalitions, or why it is not', async () => {
    const { out } = await anchorage(['coalitions', elmira, '--state', 's5', '--coalition', 'moe,uniroyal'])
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Under CGMR, CSMR, CSEQ: • Ontario Ministry of the Environment (MoE) and Uniroyal leave for “Settlement',
    )
    const line = ['coalitions', elmira, '-f', 'json', '--state', 's8']
    const answer = JSON.parse((await anchorage(line)).out)
    expect(answer.state.label).toMatch(/^Settlement/)
    const kinds = (index: number): string[] =>
      answer.coalitions[index].reasons.map(({ kind }: { kind: string }) => kind)
    expect(answer.coalitions.map((entry: { coalition: string[] }) => entry.coalition.join())).toEqual([
      'moe,uniroyal',
      'moe,local',
      'uniroyal,local',
      'moe,uniroyal,local',
    ])
    expect(kinds(0)).toEqual(['no-improvement', 'no-improvement', 'no-improvement', 'no-improvement'])
    for (const lang of ['en', 'zh'] as const) {
      for (const state of ['s1', 's2', 's4', 's9']) {
        const told = await anchorage(['coalitions', elmira, '--state', state, '--pareto'], lang)
        expect(told.code).toBe(0)
        for (const each of told.out.split('\n')) expect(displayWidth(each), each).toBeLessThanOrEqual(80)
      }
    }
    const several = await anchorage(['coalitions', elmira, '--state', 'local.insist or moe.modify'])
    expect([several.code, several.notes]).toEqual([1, expect.stringContaining('means 6 states')])
  })

  it('says where a concept has no answer', async () => {
    const told = await anchorage(['coalitions', elmira, '--concept', 'sim'])
    expect([told.code, told.out]).toEqual([0, expect.stringContaining('SIM has no answer here')])
    const { out } = await anchorage(['coalitions', elmira, '--concept', 'sim', '-f', 'json'])
    expect(JSON.parse(out).equilibria).toBeNull()
  })

  it('ends with 1 for an unknown party, an empty coalition, and a party named twice', async () => {
    for (const [given, word] of [
      ['moe,mars', 'moe, uniroyal, local'],
      ['', 'moe, uniroyal, local'],
      ['moe,', 'moe, uniroyal, local'],
      ['moe,moe', 'twice'],
    ] as const) {
      const { code, out, notes } = await anchorage(['coalitions', elmira, '--coalition', given])
      expect([given, code, out]).toEqual([given, 1, ''])
      expect(notes).toContain(word)
    }
    expect((await anchorage(['coalitions', elmira, '--concept', 'nsh'])).code).toBe(2)
    expect((await anchorage(['coalitions', elmira, '--format', 'csv'])).code).toBe(2)
  })

  it('asks for names where there are more than eight parties, unless the case lists coalitions', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const text = `anchorage: 1\ntitle: Nine\nparties:\n${names.map((name) => party(name, 1)).join('')}`
    const many = write('nine.yaml', text)
    const told = await anchorage(['coalitions', many])
    expect([told.code, told.notes]).toEqual([1, expect.stringContaining('511')])
    expect((await anchorage(['coalitions', many, '--coalition', 'a,g'])).code).toBe(0)
    const listing = write('listing.yaml', `${text}coalitions: [{members: [b, c], name: Those two}]\n`)
    const { code, out } = await anchorage(['coalitions', listing, '--format', 'json'])
    expect([code, JSON.parse(out).coalitions]).toMatchObject([
      0,
      [{ coalition: ['b', 'c'], interest: { name: 'Those two', confidence: 'assumed' } }],
    ])
  })

  it('lists the coalitions of the case first, and says what it says of them', async () => {
    const text = `anchorage: 1\ntitle: Three\nparties:\n${['a', 'b', 'c'].map((name) => party(name, 1)).join('')}`
    const listing = write('three.yaml', `${text}coalitions: [{members: [c, b]}, {members: [a], note: Alone}]\n`)
    const answer = JSON.parse((await anchorage(['coalitions', listing, '--format', 'json'])).out)
    expect(answer.coalitions.map((entry: { coalition: string[] }) => entry.coalition)).toEqual([
      ['a'],
      ['b', 'c'],
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'b', 'c'],
    ])
    expect((await anchorage(['coalitions', listing])).out).toContain('• a: Alone')
  })

  it('says how long it may take, and refuses what would take too long', async () => {
    const large = (count: number): string =>
      write(`large-${count}.yaml`, `anchorage: 1\ntitle: L\nparties:\n${party('a', count)}${party('b', count)}`)
    const refused = await anchorage(['coalitions', large(9)])
    expect([refused.code, refused.out, refused.notes]).toEqual([1, '', expect.stringContaining('262,144')])
    const asked = await anchorage(['coalitions', large(6), '--coalition', 'a,b'])
    expect([asked.code, asked.notes]).toEqual([0, ''])
  })
})

function party(name: string, optionCount: number): string {
  const options = Array.from({ length: optionCount }, (_, index) => `o${index}: {name: O${index}}`).join(', ')
  return `  ${name}:\n    name: ${name}\n    options: {${options}}\n    priorities:\n      - want: ${name}.o0\n`
}
