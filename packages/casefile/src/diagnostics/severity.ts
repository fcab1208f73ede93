import type { DiagnosticCode } from './codes.ts'

/** Codes that do not stop the analysis: the model is readable, but probably not what was meant. */
const warnings: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'no-preference',
  'attitudes-all-neutral',
  'formula-never-holds',
  'formula-always-holds',
  'priority-without-effect',
  'option-unmentioned',
  'option-decides-nothing',
  'constraint-removes-nothing',
  'constraint-traps-option',
  'without-evidence',
  'attested-without-statement',
  'interest-uncarried',
  'outcome-unsupported',
  'outcome-known-before',
  'correction-unfit',
  'duplicate-name',
  'same-state-twice',
  'named-state-infeasible',
  'ranking-infeasible',
  'tuning-infeasible',
  'tuning-without-effect',
  'status-quo-open',
  'reachable-without-status-quo',
  'perception-hides-own',
  'perception-status-quo',
])

/** Codes that are only worth knowing. */
const infos: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(['anchor-unchecked', 'checks-skipped'])

/** How bad a code is. */
export function severityOf(code: DiagnosticCode): 'error' | 'warning' | 'info' {
  return warnings.has(code) ? 'warning' : infos.has(code) ? 'info' : 'error'
}
