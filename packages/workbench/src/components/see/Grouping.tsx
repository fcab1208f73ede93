import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import type { MapOptions } from './MapTools.tsx'

interface GroupingProps {
  readonly of: Case
  readonly options: MapOptions
  /** The options grouped by at present. */
  readonly groupBy: readonly number[]
  onChange(change: Partial<MapOptions>): void
}

/** By which options states stand together. */
export function Grouping({ of, options, groupBy, onChange }: GroupingProps) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.see.map
  const toggle = (option: number) => {
    const next = groupBy.includes(option) ? groupBy.filter((other) => other !== option) : [...groupBy, option]
    onChange({ groupBy: next.sort((a, b) => a - b), opened: [] })
  }
  return (
    <details className="grouping">
      <summary>{words.groupedBy(groupBy.length)}</summary>
      <div className="grouping-inner">
        <p>{words.group}</p>
        <p className="grouping-buttons">
          <button
            type="button"
            className="link"
            aria-pressed={groupBy.length === 0}
            onClick={() => onChange({ groupBy: [], opened: [] })}
          >
            {words.groupNone}
          </button>
          <button
            type="button"
            className="link"
            aria-pressed={options.groupBy === 'auto'}
            onClick={() => onChange({ groupBy: 'auto', opened: [] })}
          >
            {words.groupAuto}
          </button>
          {options.opened.length > 0 && (
            <button type="button" className="link" onClick={() => onChange({ opened: [] })}>
              {words.closeAll}
            </button>
          )}
        </p>
        {of.parties.map((party) => (
          <fieldset key={party.id} data-party={party.index % 8}>
            <legend className="party">{textIn(party.name, lang)}</legend>
            {party.options.map((option) => (
              <label key={option.id}>
                <input type="checkbox" checked={groupBy.includes(option.index)} onChange={() => toggle(option.index)} />{' '}
                {textIn(option.name, lang)}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}
