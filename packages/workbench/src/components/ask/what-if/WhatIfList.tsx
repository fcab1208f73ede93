import { formulaText, readWhatIf, type WhatIf } from '@anchorage/analysis'
import { type Case, type Lang, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import type { Messages } from '../../../messages/messages.ts'
import { useFocusBack } from '../../use-focus-back.ts'
import { constraintText } from '../rule-words.ts'
import type { WhatIfs } from './use-what-ifs.ts'

/** What is supposed to be otherwise, in words, each with a way to take it back; what fits nothing in the case is marked. */
export function WhatIfList(props: { of: Case; whatIfs: WhatIfs; unfit: readonly string[] }) {
  const { of, whatIfs, unfit } = props
  const lang = useLang()
  const messages = useMessages()
  const words = messages.ask.whatIf
  const here = useFocusBack<HTMLDivElement>('here')
  if (whatIfs.written.length === 0) {
    return (
      <div ref={here} tabIndex={-1}>
        <p className="faint">{words.none}</p>
      </div>
    )
  }
  return (
    <div ref={here} tabIndex={-1} className="what-if-list">
      <h3>{words.listTitle}</h3>
      <ul>
        {whatIfs.written.map((written) => {
          const whatIf = readWhatIf(written)
          const said = whatIf === undefined ? written : whatIfWords(of, whatIf, messages, lang)
          return (
            <li key={written}>
              <span>{said}</span>
              {unfit.includes(written) && <span className="badge warn">{words.unfit}</span>}{' '}
              <button
                type="button"
                className="link"
                aria-label={words.takeBackWhat(said)}
                onClick={() => whatIfs.remove(written)}
              >
                {words.takeBack}
              </button>
            </li>
          )
        })}
      </ul>
      <button type="button" className="button" onClick={whatIfs.clear}>
        {words.clear}
      </button>
    </div>
  )
}

function whatIfWords(of: Case, whatIf: WhatIf, messages: Messages, lang: Lang): string {
  const words = messages.ask.whatIf
  const optionName = (id: string) => textIn(of.options.find((each) => each.id === id)?.name ?? id, lang)
  switch (whatIf.kind) {
    case 'flip':
    case 'drop':
    case 'move': {
      const owner = of.parties.find(({ id }) => id === whatIf.party)
      const party = textIn(owner?.name ?? whatIf.party, lang)
      const statement = formulaText(of, whatIf.statement, owner?.index, lang)
      return whatIf.kind === 'move'
        ? words.said.move(party, statement, whatIf.to)
        : words.said[whatIf.kind](party, statement)
    }
    case 'without':
      return words.said.without(constraintText(of, whatIf.constraint, messages, lang))
    case 'open':
      return words.said.open(formulaText(of, whatIf.window, undefined, lang))
    default: {
      const owner = of.options.find(({ id }) => id === whatIf.option)?.party
      const party = owner === undefined ? '' : textIn(of.parties[owner]?.name ?? '', lang)
      return words.said[whatIf.kind](party, optionName(whatIf.option))
    }
  }
}
