import { type Analysis, analyze } from '@anchorage/analysis'
import {
  type Case,
  type CaseDocument,
  type Choice,
  type Diagnostic,
  describeDiagnostic,
  parseCase,
  positionAt,
  type Situation,
  situationOf,
} from '@anchorage/casefile'
import { type DiagnosticView, offeredConcepts } from './protocol.ts'

/** A case that was read, and its analyses so far. */
export interface Opened {
  readonly text: string
  /** The text as it was read. */
  readonly document: CaseDocument
  readonly case?: Case
  readonly diagnostics: readonly Diagnostic[]
  readonly analyses: Map<string, Analysed>
}

/** A situation and its analysis, or why there is none. */
export interface Analysed {
  readonly situation?: Situation
  /** Made when it is first asked for: the list of cases needs none. */
  readonly analysis: Analysis | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a case text; `before` is an earlier one of the same case, of which what has not changed need not be read again. */
export function readCase(slug: string, text: string, before?: Opened): Opened {
  return openedOf(parseCase(`${slug}/case.yaml`, text, { before: before?.document }))
}

/** A case of a text that has been read. */
export function openedOf({ document, case: found, diagnostics }: ReturnType<typeof parseCase>): Opened {
  return {
    text: document.text,
    document,
    diagnostics,
    analyses: new Map(),
    ...(found === undefined ? {} : { case: found }),
  }
}

/** The analysis of a case under a choice of date and readings; made once. */
export function analysed(opened: Opened, choice: Choice): Analysed {
  const key = JSON.stringify([choice.asOf, choice.end, Object.entries(choice.readings ?? {}).sort()])
  const known = opened.analyses.get(key)
  if (known) return known
  const made = analyse(opened, choice)
  opened.analyses.set(key, made)
  return made
}

function analyse(opened: Opened, choice: Choice): Analysed {
  if (opened.case === undefined) return { diagnostics: opened.diagnostics, analysis: undefined }
  const { situation, diagnostics } = situationOf(opened.case, choice)
  if (situation === undefined) return { diagnostics, analysis: undefined }
  let made: Analysis | undefined
  return {
    situation,
    diagnostics,
    get analysis() {
      made ??= analyze(situation, { concepts: offeredConcepts })
      return made
    },
  }
}

/** The diagnostics with places and words. */
export function viewDiagnostics(opened: Opened, diagnostics: readonly Diagnostic[]): DiagnosticView[] {
  return diagnostics.map((diagnostic) => {
    const { line, column } = positionAt(opened.text, diagnostic.range.start)
    return {
      code: diagnostic.code,
      severity: diagnostic.severity,
      file: diagnostic.file,
      line,
      column,
      start: diagnostic.range.start,
      end: diagnostic.range.end,
      words: { en: describeDiagnostic(diagnostic, 'en'), zh: describeDiagnostic(diagnostic, 'zh') },
    }
  })
}
