import { moveTargets } from '@anchorage/engine'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../check/check-case.ts'
import { situationOf } from '../compile/situation-of.ts'
import { parseCase } from './parse-case.ts'

/** A case in which the US has some power over Russia. */
function text(powers: string, rest = ''): string {
  return `anchorage: 1
title: T
parties:
  us:
    name: US
    options: {press: {name: Press}}
    powers: ${powers}
    priorities: [{want: russia.sign}, {want: not press}]
  russia:
    name: Russia
    options: {sign: {name: Sign}, leave: {name: Leave, change: forward}}
    priorities: [{want: not us.press}, {want: not sign}, {want: not leave}]
${rest}`
}

/** Codes with the text they point at. */
function found(powers: string): string[] {
  const whole = text(powers)
  const { diagnostics } = parseCase('case.yaml', whole)
  return diagnostics.map(({ code, range }) => `${code}: ${whole.slice(range.start, range.end)}`)
}

describe('powers', () => {
  test('let a party change options of another in the direction given, and not the other way round', () => {
    const { case: c } = parseCase('case.yaml', text('[{option: russia.sign, change: take, note: By force}]'))
    const { situation } = situationOf(c!)
    const { space } = situation!.conflict
    const reached = (from: string) =>
      moveTargets(space, 0, situation!.findState(from)!).map((state) => situation!.stateId(state))
    expect(reached('none')).toEqual(['us.press', 'russia.sign', 'us.press+russia.sign'])
    expect(reached('us.press+russia.sign')).toEqual(['russia.sign'])
    expect(c!.parties[0]!.powers).toMatchObject([{ option: 1, change: 'forward', note: 'By force' }])
  })

  test('are over known options of others, each once, in a direction that is possible', () => {
    expect(found('[{option: russia.sign}, {option: russia.leave, change: both}]')).toEqual([])
    expect(found('[{option: russia.signs}]')).toEqual(['unknown-option: russia.signs'])
    expect(found('[{option: us.press}]')).toEqual(['power-over-itself: us.press'])
    expect(found('[{option: russia.sign, change: take}, {option: russia.sign, change: drop}]')).toEqual([
      'power-twice: russia.sign',
    ])
    expect(found('[{option: russia.leave, change: drop}]')).toEqual(['power-impossible: drop'])
    expect(found('[{option: russia.sign, change: forward}]')).toEqual(['not-one-of: forward'])
    expect(found('[{change: take}]')).toEqual(['missing-key: change'])
  })

  test('count as judgements, and as ways out where constraints trap an option', () => {
    const codes = (powers: string, rest: string) => {
      const { case: c, diagnostics } = parseCase('case.yaml', text(powers, rest))
      expect(diagnostics).toEqual([])
      return checkCase(c!).map(({ code }) => code)
    }
    const evidence = 'evidence: {e: {kind: report}}\n'
    const power = '[{option: russia.sign, confidence: inferred}]'
    expect(codes(power, evidence).filter((code) => code === 'without-evidence')).toHaveLength(
      codes('[]', evidence).filter((code) => code === 'without-evidence').length + 1,
    )
    const trap = 'constraints: [{require: us.press if russia.sign}]\n'
    expect(codes('[]', trap)).toContain('constraint-traps-option')
    expect(codes('[{option: russia.sign, change: drop}]', trap)).not.toContain('constraint-traps-option')
  })
})
