import { type OptionPattern, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import { PartyName } from '../PartyName.tsx'
import type { OfCase } from './model-context.ts'

const next = { two: { Y: 'N', N: 'Y', '-': 'Y' }, three: { Y: 'N', N: '-', '-': 'Y' } } as const

/** Every option as a button: taken or not, and with three values also either. */
export function OptionToggles(
  props: OfCase & {
    label: string
    pattern: OptionPattern
    values: 'two' | 'three'
    change: (pattern: OptionPattern) => void
  },
) {
  const { of, label, pattern, values, change } = props
  const lang = useLang()
  const long = useMessages().outcomes.valuesLong
  return (
    <fieldset className="toggles" aria-label={label}>
      {of.parties
        .filter((party) => party.options.length > 0)
        .map((party) => (
          <div key={party.id} data-party={party.index % 8}>
            <PartyName of={of} party={party.index} />
            {party.options.map(({ id, name, index }) => {
              const value = pattern[index] ?? '-'
              return (
                <button
                  key={id}
                  type="button"
                  className={`toggle ${value === '-' ? 'either' : value}`}
                  title={long[value]}
                  aria-pressed={value === 'Y'}
                  onClick={() => change(pattern.with(index, next[values][value]))}
                >
                  <span className="value">{value === '-' ? '–' : value}</span> {textIn(name, lang)}
                </button>
              )
            })}
          </div>
        ))}
    </fieldset>
  )
}
