import { type Case, type Lang, textIn } from '@anchorage/casefile'
import { formulaWordsIn } from './messages/formula.ts'

/** A stretch of a formula as it is shown. */
export interface FormulaPiece {
  readonly kind: 'word' | 'option' | 'term' | 'mark'
  readonly text: string
  readonly party?: number
  readonly title?: string
}

/** The pieces of a formula, or of a part of one, as it is written, with names of options instead of their ids. */
export function formulaPieces(of: Case, text: string, party: number | undefined, lang: Lang): FormulaPiece[] {
  const formula = formulaWordsIn(lang)
  const count = (kind: string | undefined, number: string) =>
    kind === 'at most'
      ? formula.atMost(number)
      : kind === 'at least'
        ? formula.atLeast(number)
        : formula.exactly(number)
  const pieces: FormulaPiece[] = []
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
      pieces.push({ kind: 'option', text: textIn(option.name, lang), party: option.party, title: option.id })
    else if (term !== undefined)
      pieces.push({
        kind: 'term',
        text: term.name === undefined ? token : textIn(term.name, lang),
        title: term.condition.text,
      })
    else pieces.push({ kind: 'mark', text: token })
  }
  return pieces
}

/** A formula in words, as one text: options in quotation marks, those of others than `party` after the name of theirs. */
export function formulaText(of: Case, text: string, party: number | undefined, lang: Lang): string {
  const words = formulaWordsIn(lang)
  let line = ''
  for (const piece of formulaPieces(of, text, party, lang)) {
    const owner = piece.party === undefined || piece.party === party ? undefined : of.parties[piece.party]
    const option = owner === undefined ? words.option(piece.text) : words.ofParty(textIn(owner.name, lang), piece.text)
    const joins = line === '' || line.endsWith('(') || /^[),，]/.test(piece.text)
    line += (joins ? '' : ' ') + (piece.kind === 'option' ? option : piece.text)
  }
  return line
}
