import { formulaPieces } from '@anchorage/analysis'
import { type Case, textIn } from '@anchorage/casefile'
import { useLang } from '../app-context.ts'

/** A formula in words: options by their names in the colours of their parties, terms with what they stand for. */
export function FormulaText({ of, text, party }: { of: Case; text: string; party?: number }) {
  const lang = useLang()
  const pieces = formulaPieces(of, text, party, lang)
  return (
    <span className="formula" title={text}>
      {pieces.map((piece, index) => {
        const key = `${index} ${piece.text}`
        const space = index > 0 && !/^[),，]/.test(piece.text) && pieces[index - 1]?.text !== '(' ? ' ' : ''
        if (piece.kind === 'option') {
          const owner = of.parties[piece.party ?? 0]
          return (
            <span key={key}>
              {space}
              <span className="formula-option" data-party={(piece.party ?? 0) % 8} title={piece.title}>
                {piece.party !== party && owner !== undefined && <small>{textIn(owner.name, lang)} · </small>}
                {piece.text}
              </span>
            </span>
          )
        }
        if (piece.kind === 'term') {
          return (
            <span key={key}>
              {space}
              <span className="formula-term" title={piece.title}>
                {piece.text}
              </span>
            </span>
          )
        }
        return (
          <span key={key} className={piece.kind === 'word' ? 'formula-word' : undefined}>
            {space}
            {piece.text}
          </span>
        )
      })}
    </span>
  )
}
