import { readFileSync } from 'node:fs'
import { parseCase, textIn } from '@anchorage/casefile'
import { expect, it } from 'vitest'
import { piecesOf } from './formula-pieces.ts'
import { messagesIn } from './messages/messages.ts'

const text = readFileSync(new URL('../../../cases/anchorage-2025/case.yaml', import.meta.url), 'utf8')
const found = parseCase('case.yaml', text).case!
const words = (formula: string, party?: number) =>
  piecesOf(found, formula, party, messagesIn('en'), (name) => textIn(name, 'en')).map((piece) => piece.text)

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
    const pieces = piecesOf(found, condition.text, condition.party, messagesIn('zh'), (name) => textIn(name, 'zh'))
    for (const piece of pieces) if (piece.kind === 'mark') expect(piece.text).toMatch(/^[(),]+$/)
  }
})
