import { constraintWords, type WhatIf } from '@anchorage/analysis'
import type { Case } from '@anchorage/casefile'
import { useMessages } from '../../../app-context.ts'
import { FormulaText } from '../../FormulaText.tsx'
import type { WhatIfs } from './use-what-ifs.ts'

/** The constraints and windows of a case, each of which may be supposed not to hold. */
export function RuleWhatIfs({ of, whatIfs }: { of: Case; whatIfs: WhatIfs }) {
  const messages = useMessages()
  const words = messages.ask.whatIf
  const { constraints, windows } = of
  if (constraints.length + windows.length === 0) return undefined
  const count = whatIfs.list.filter(({ kind }) => kind === 'without' || kind === 'open').length
  const toggle = (whatIf: WhatIf, isAbout: (each: WhatIf) => boolean, name: string, label: string) => {
    const isOn = whatIfs.list.some(isAbout)
    return (
      <button
        type="button"
        className="supposition"
        aria-pressed={isOn}
        aria-label={words.toggle(label, name)}
        onClick={() => whatIfs.suppose(isAbout, isOn ? undefined : whatIf)}
      >
        {label}
      </button>
    )
  }
  return (
    <details className="what-if-party" open={count > 0 || undefined}>
      <summary>
        {words.rules} {count > 0 && <span className="badge">{words.changes(count)}</span>}
      </summary>
      <ul className="what-if-statements">
        {constraints.map((each) => {
          const constraint = constraintWords(each)
          return (
            <li key={each.index}>
              <span className="what-if-statement">
                <strong>{messages.constraints.kinds[each.kind]}</strong>{' '}
                {each.kind === 'forbid' ? (
                  <>
                    <FormulaText of={of} text={each.from.text} /> {messages.constraints.forbid}{' '}
                    <FormulaText of={of} text={each.to.text} />
                  </>
                ) : (
                  <FormulaText of={of} text={each.condition.text} />
                )}
              </span>
              {toggle(
                { kind: 'without', constraint },
                (known) => known.kind === 'without' && known.constraint === constraint,
                constraint,
                words.kinds.without,
              )}
            </li>
          )
        })}
        {windows.map(({ condition, path }) => (
          <li key={path.join()}>
            <span className="what-if-statement">
              <strong>{messages.windows.title}</strong> <FormulaText of={of} text={condition.text} />
            </span>
            {toggle(
              { kind: 'open', window: condition.canonical },
              (known) => known.kind === 'open' && known.window === condition.canonical,
              condition.text,
              words.kinds.open,
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
