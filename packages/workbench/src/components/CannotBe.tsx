import { type Case, type Interval, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../app-context.ts'
import type { Messages } from '../messages/messages.ts'
import { FormulaText } from './FormulaText.tsx'
import { Support } from './Support.tsx'

function intervalWords(interval: Interval, messages: Messages): string {
  const { until } = interval
  const end =
    until === undefined
      ? messages.windows.open
      : until.earliest === until.latest
        ? until.latest
        : messages.windows.uncertain(until.earliest, until.latest)
  return messages.windows.line(interval.from ?? messages.windows.open, end)
}

/** What is impossible, and what is off the table for a time. */
export function CannotBe({ of }: { of: Case }) {
  const lang = useLang()
  const messages = useMessages()
  const hasEvidence = of.evidence.length > 0
  return (
    <>
      {of.constraints.length > 0 && (
        <section>
          <h3>{messages.constraints.title}</h3>
          <ul className="relations">
            {of.constraints.map((constraint) => (
              <li key={constraint.range.start}>
                <span className="badge">{messages.constraints.kinds[constraint.kind]}</span>{' '}
                <ConstraintText of={of} constraint={constraint} />{' '}
                {hasEvidence && (
                  <Support
                    degree={constraint.confidence}
                    because={constraint.because}
                    what={messages.constraints.title}
                  />
                )}
                {constraint.note !== undefined && <span className="note">{textIn(constraint.note, lang)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {of.windows.length > 0 && (
        <section>
          <h3>{messages.windows.title}</h3>
          <ul className="relations">
            {of.windows.map((window) => (
              <li key={window.range.start}>
                <FormulaText of={of} text={window.condition.text} />{' '}
                <strong className="dates">{intervalWords(window.unavailable, messages)}</strong>{' '}
                {hasEvidence && (
                  <Support degree={window.confidence} because={window.because} what={window.condition.text} />
                )}
                {window.note !== undefined && <span className="note">{textIn(window.note, lang)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function ConstraintText({ of, constraint }: { of: Case; constraint: Case['constraints'][number] }) {
  const messages = useMessages()
  if (constraint.kind !== 'forbid') return <FormulaText of={of} text={constraint.condition.text} />
  return (
    <>
      <FormulaText of={of} text={constraint.from.text} /> {messages.constraints.forbid}{' '}
      <FormulaText of={of} text={constraint.to.text} />
    </>
  )
}
