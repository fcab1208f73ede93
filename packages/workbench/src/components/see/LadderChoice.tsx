import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import { useSeeLook } from './use-see-look.ts'

/** With more parties than this the choice stands folded. */
const mostOpen = 9

/** Whose ladders stand on the page. */
export function LadderChoice({ of, without }: { of: Case; without: readonly string[] }) {
  const lang = useLang()
  const messages = useMessages()
  const [, change] = useSeeLook()
  const { parties } = of
  const buttons = (
    // biome-ignore lint/a11y/useSemanticElements: these are switches of one row, not a form
    <span className="segments" role="group" aria-label={messages.list.parties}>
      {parties.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          title={textIn(name, lang)}
          aria-pressed={!without.includes(id)}
          onClick={() => {
            const next = without.includes(id) ? without.filter((one) => one !== id) : [...without, id]
            change({ without: next.length === 0 ? undefined : next })
          }}
        >
          {textIn(name, lang)}
        </button>
      ))}
    </span>
  )
  if (parties.length <= mostOpen) return <div className="see-tools">{buttons}</div>
  const shown = parties.filter(({ id }) => !without.includes(id)).length
  const all = parties.map(({ id }) => id)
  return (
    <details className="grouping">
      <summary>{messages.see.ladder.chosen(shown, parties.length)}</summary>
      <div className="grouping-inner see-tools">
        <div className="grouping-buttons">
          <button type="button" className="link" onClick={() => change({ without: undefined })}>
            {messages.see.ladder.all}
          </button>
          <button type="button" className="link" onClick={() => change({ without: all })}>
            {messages.see.ladder.none}
          </button>
        </div>
        {buttons}
      </div>
    </details>
  )
}
