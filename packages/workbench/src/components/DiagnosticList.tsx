import { useLang, useMessages } from '../app-context.ts'
import type { DiagnosticView } from '../model/protocol.ts'

/** Diagnostics with their places, errors first, and the line of the file they speak of; `onGo` leads to the place. */
export function DiagnosticList(props: {
  diagnostics: readonly DiagnosticView[]
  text?: string
  onGo?: ((diagnostic: DiagnosticView) => void) | undefined
}) {
  const { diagnostics, text, onGo } = props
  const lang = useLang()
  const messages = useMessages()
  const order = { error: 0, warning: 1, info: 2 }
  const sorted = [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity] || a.start - b.start)
  return (
    <ol className="diagnostics">
      {sorted.map((diagnostic) => {
        const { message, hint } = diagnostic.words[lang]
        const isInCase = text !== undefined && diagnostic.file.endsWith('case.yaml')
        return (
          <li key={`${diagnostic.code} ${diagnostic.start} ${message}`} className={diagnostic.severity}>
            <p>
              <span className={`severity ${diagnostic.severity}`}>
                {messages.problems.severity[diagnostic.severity]}
              </span>
              {onGo !== undefined && isInCase ? (
                <button type="button" className="link" onClick={() => onGo(diagnostic)}>
                  {messages.problems.place(diagnostic.line, diagnostic.column)}
                </button>
              ) : (
                <>
                  <code>
                    {diagnostic.file}:{diagnostic.line}:{diagnostic.column}
                  </code>
                  <span className="away"> {messages.problems.place(diagnostic.line, diagnostic.column)}</span>
                </>
              )}
            </p>
            <p>{message}</p>
            {hint !== undefined && <p className="faint">{hint}</p>}
            {isInCase && <SourceLine text={text} start={diagnostic.start} end={diagnostic.end} />}
          </li>
        )
      })}
    </ol>
  )
}

/** The line of the file with the place marked. */
function SourceLine({ text, start, end }: { text: string; start: number; end: number }) {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', start)
  const to = next < 0 ? text.length : next
  const last = Math.max(start, Math.min(end, to))
  return (
    <pre>
      {text.slice(from, start)}
      <mark>{text.slice(start, last) || ' '}</mark>
      {text.slice(last, to)}
    </pre>
  )
}
