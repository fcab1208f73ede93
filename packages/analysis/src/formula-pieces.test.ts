import { readFileSync } from 'node:fs'
import { parseCase } from '@anchorage/casefile'
import { expect, it } from 'vitest'
import { formulaPieces, formulaText } from './formula-pieces.ts'

const text = readFileSync(new URL('../../../cases/anchorage-2025/case.yaml', import.meta.url), 'utf8')
const found = parseCase('case.yaml', text).case!
const words = (formula: string, party?: number) => formulaPieces(found, formula, party, 'en').map((piece) => piece.text)

it('puts the names of options for their ids, bare ones inside the party too', () => {
  const russia = found.parties.findIndex(({ id }) => id === 'russia')
  expect(words('not ceasefire if not settled', russia)).toEqual(['not', 'Cease fire', 'if', 'not', expect.any(String)])
  expect(words('us.guarantee')).toEqual(['Give Ukraine security guarantees'])
})

it('reads counts and keeps parentheses', () => {
  expect(words('at most 1 of (us.guarantee, russia.sign)')).toEqual([
    'at most 1 of',
    '(',
    'Give Ukraine security guarantees',
    ',',
    'Sign a binding settlement',
    ')',
  ])
})

it('shows every priority, constraint and window of the case without an id left over', () => {
  const conditions = [
    ...found.parties.flatMap((party) =>
      party.preference.kind === 'priorities'
        ? party.preference.priorities.map((priority) => ({ text: priority.want.text, party: party.index }))
        : [],
    ),
    ...found.windows.map((window) => ({ text: window.condition.text, party: undefined })),
  ]
  for (const condition of conditions) {
    const pieces = formulaPieces(found, condition.text, condition.party, 'zh')
    for (const piece of pieces) if (piece.kind === 'mark') expect(piece.text).toMatch(/^[(),]+$/)
  }
})

it('says a formula as a text, with the party where an option is somebody else’s', () => {
  const russia = found.parties.findIndex(({ id }) => id === 'russia')
  expect(formulaText(found, 'not ceasefire and us.guarantee', russia, 'en')).toBe(
    'not “Cease fire” and United States “Give Ukraine security guarantees”',
  )
  expect(formulaText(found, 'at most 1 of (us.guarantee, russia.sign)', undefined, 'en')).toBe(
    'at most 1 of (United States “Give Ukraine security guarantees”, Russia “Sign a binding settlement”)',
  )
})
