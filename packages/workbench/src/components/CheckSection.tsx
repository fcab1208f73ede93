import { useMessages, useSelect } from '../app-context.ts'
import type { DiagnosticView } from '../model/protocol.ts'
import type { LoadedCase } from '../state/app-state.ts'
import { DiagnosticList } from './DiagnosticList.tsx'
import { Waiting } from './Notices.tsx'

/** What the check of the case finds, sources included. */
export function CheckSection({ loaded }: { loaded: LoadedCase }) {
  const messages = useMessages()
  const checked = useSelect((state) => state.checked)
  const words = messages.problems
  const all = distinct([...loaded.opened.diagnostics, ...(checked?.value ?? [])])
  const count = (severity: DiagnosticView['severity']) =>
    all.filter((diagnostic) => diagnostic.severity === severity).length
  return (
    <section id="problems" tabIndex={-1} aria-labelledby="problems-title">
      <h2 id="problems-title">{words.title}</h2>
      {checked?.status !== 'ready' && <Waiting />}
      {checked?.status === 'ready' && all.length === 0 && <p>{words.clean}</p>}
      {all.length > 0 && (
        <details>
          <summary>{words.counts(count('error'), count('warning'), count('info'))}</summary>
          <DiagnosticList diagnostics={all} text={loaded.openedText} />
        </details>
      )}
    </section>
  )
}

/** Checks may find the same thing twice. */
function distinct(diagnostics: readonly DiagnosticView[]): DiagnosticView[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ code, file, start, words }) => {
    const key = `${code} ${file} ${start} ${words.en.message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
