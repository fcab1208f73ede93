import type { Case, Text } from '@anchorage/casefile'
import type { Messages } from './messages/messages.ts'

/** A stretch of a formula as it is shown. */
export interface Piece {
  readonly kind: 'word' | 'option' | 'term' | 'mark'
  readonly text: string
  readonly party?: number
  readonly title?: string
}

/** The pieces of a formula as it is written, with names of options instead of their ids. */
export function piecesOf(
  of: Case,
  text: string,
  party: number | undefined,
  messages: Messages,
  inLang: (text: Text) => string,
): Piece[] {
  const { formula } = messages
  const count = (kind: string | undefined, number: string) =>
    kind === 'at most'
      ? formula.atMost(number)
      : kind === 'at least'
        ? formula.atLeast(number)
        : formula.exactly(number)
  const pieces: Piece[] = []
  const pattern = /(at most|at least|exactly)\s+(\d+)\s+of|[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)?|[^\sa-z]+/gi
  for (const [token, counted, number = ''] of text.matchAll(pattern)) {
    const word = formula.words[token]
    const option =
      of.options.find(({ id }) => id === token) ??
      of.options.find(({ key, party: owner }) => key === token && owner === party)
    const term = of.terms.find(({ id }) => id === token)
    if (counted !== undefined) pieces.push({ kind: 'word', text: count(counted.toLowerCase(), number) })
    else if (word !== undefined) pieces.push({ kind: 'word', text: word })
    else if (option !== undefined)
      pieces.push({ kind: 'option', text: inLang(option.name), party: option.party, title: option.id })
    else if (term !== undefined)
      pieces.push({
        kind: 'term',
        text: term.name === undefined ? token : inLang(term.name),
        title: term.condition.text,
      })
    else pieces.push({ kind: 'mark', text: token })
  }
  return pieces
}
