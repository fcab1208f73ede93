import type { Range } from '../range.ts'
import type { DiagnosticCode, DiagnosticParameters } from './codes.ts'
import { severityOf } from './severity.ts'

/** How bad it is: errors stop the analysis, warnings are probably mistakes, infos are worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** Something to say about a file, as data: text is made of it in the language of the reader. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly file: string
  readonly range: Range
  readonly parameters: Readonly<Record<string, string | number | readonly string[]>>
}

/** A problem inside a piece of text that does not know in which file it stands; the range is in that piece. */
export interface Problem {
  readonly code: DiagnosticCode
  readonly range: Range
  readonly parameters: Readonly<Record<string, string | number | readonly string[]>>
}

/** A problem; the compiler sees to it that the parameters fit the code. */
export function problem<C extends DiagnosticCode>(
  code: C,
  range: Range,
  parameters: DiagnosticParameters[C] & Problem['parameters'],
): Problem {
  return { code, range: { start: range.start, end: range.end }, parameters }
}

/** The problem as a diagnostic of a file. */
export function inFile(file: string, { code, range, parameters }: Problem): Diagnostic {
  return { code, severity: severityOf(code), file, range, parameters }
}

/** Diagnostics in the order of the file, errors first where they stand at the same place, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  const distinct = diagnostics.filter((diagnostic) => {
    const key = JSON.stringify([diagnostic.code, diagnostic.range, diagnostic.parameters])
    return seen.has(key) ? false : seen.add(key)
  })
  return distinct.sort(
    (a, b) =>
      a.range.start - b.range.start ||
      weight[a.severity] - weight[b.severity] ||
      a.range.end - b.range.end ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  )
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
