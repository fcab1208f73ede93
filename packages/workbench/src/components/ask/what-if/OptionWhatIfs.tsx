import type { WhatIf } from '@anchorage/analysis'
import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import type { WhatIfs } from './use-what-ifs.ts'

const kinds = ['undo', 'commit', 'rule-out'] as const

/** The options of a case, each of which may be supposed to be taken for good, ruled out, or undone after all. */
export function OptionWhatIfs({ of, whatIfs }: { of: Case; whatIfs: WhatIfs }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.ask.whatIf
  const count = whatIfs.list.filter((each) => 'option' in each).length
  return (
    <details className="what-if-party" open={count > 0 || undefined}>
      <summary>
        {words.options} {count > 0 && <span className="badge">{words.changes(count)}</span>}
      </summary>
      <ul className="what-if-statements">
        {of.options.map((option) => {
          const name = textIn(option.name, lang)
          const isAbout = (each: WhatIf) => 'option' in each && each.option === option.id
          const known = whatIfs.list.find(isAbout)?.kind
          return (
            <li key={option.id}>
              <span className="what-if-statement">
                <span className="formula-option" data-party={option.party % 8}>
                  {name}
                </span>
                {option.change !== 'both' && <span className="badge">{messages.parties.change[option.change]}</span>}
              </span>
              <span className="what-if-tools">
                {kinds
                  .filter((kind) => kind !== 'undo' || option.change !== 'both')
                  .map((kind) => (
                    <button
                      key={kind}
                      type="button"
                      className="supposition"
                      aria-pressed={known === kind}
                      aria-label={words.toggle(words.kinds[kind], name)}
                      onClick={() => whatIfs.suppose(isAbout, known === kind ? undefined : { kind, option: option.id })}
                    >
                      {words.kinds[kind]}
                    </button>
                  ))}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
