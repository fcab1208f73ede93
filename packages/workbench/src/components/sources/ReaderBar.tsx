import { useMessages } from '../../app-context.ts'

/** The bar above a text: from statement to statement, what the marks mean, how it was read, the keys. */
export function ReaderBar(props: {
  count: number
  /** Index of the statement at the chosen place; −1 for none. */
  at: number
  showsLayout: boolean
  onLayout: (shows: boolean) => void
  onStep: (by: 1 | -1) => void
}) {
  const { count, at, showsLayout, onLayout, onStep } = props
  const words = useMessages().reading.text
  return (
    <div className="reader-bar">
      <span className="stepper">
        <button type="button" aria-label={words.previous} disabled={count === 0} onClick={() => onStep(-1)}>
          ‹
        </button>
        <span>{words.of(at + 1, count)}</span>
        <button type="button" aria-label={words.next} disabled={count === 0} onClick={() => onStep(1)}>
          ›
        </button>
      </span>
      <span className="legend small">
        {(['said', 'doubtful', 'used'] as const).map((name) => (
          <span key={name} className={`legend-${name}`}>
            {words.legend[name]}
          </span>
        ))}
      </span>
      <label className="small">
        <input type="checkbox" checked={showsLayout} onChange={(event) => onLayout(event.target.checked)} />{' '}
        {words.layout}
      </label>
      <details className="small keys-help">
        <summary>{words.keysTitle}</summary>
        <p id="reader-keys">{words.keys}</p>
      </details>
    </div>
  )
}
