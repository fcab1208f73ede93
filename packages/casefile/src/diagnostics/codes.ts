/**
 * Every code a diagnostic can have, with the parameters its message is made of.
 *
 * `suggestions` are known names near to the unknown one, nearest first. `at` is a place in the file in words, like
 * `parties.us.options`; empty at the top.
 */
export interface DiagnosticParameters {
  // The file as YAML.
  'file-too-large': { readonly length: number; readonly limit: number }
  'file-empty': Nothing
  'yaml-syntax': { readonly problem: string; readonly detail: string }
  'several-documents': Nothing
  'duplicate-key': { readonly key: string }
  'key-not-text': Nothing
  'unknown-alias': { readonly alias: string }
  'too-many-aliases': { readonly limit: number }
  'tag-not-allowed': { readonly tag: string }
  'merge-key-not-allowed': Nothing
  'nested-too-deep': { readonly limit: number }
  // The shape of the file.
  'version-missing': { readonly supported: number }
  'version-unknown': { readonly found: string; readonly supported: number }
  'unknown-key': {
    readonly key: string
    readonly at: string
    readonly known: readonly string[]
    readonly suggestions: readonly string[]
  }
  'missing-key': { readonly key: string; readonly at: string }
  'wrong-type': { readonly expected: readonly string[]; readonly found: string; readonly at: string }
  'not-one-of': {
    readonly found: string
    readonly allowed: readonly string[]
    readonly suggestions: readonly string[]
    readonly at: string
  }
  'keys-exclude': { readonly keys: readonly string[]; readonly at: string }
  'one-of-keys': { readonly keys: readonly string[]; readonly at: string }
  'bad-value': { readonly expected: string; readonly at: string }
  'empty-value': { readonly at: string }
  'bad-identifier': { readonly found: string; readonly suggestions: readonly string[] }
  'reserved-word': { readonly word: string }
  'bad-date': { readonly found: string }
  'dates-reversed': { readonly first: string; readonly second: string }
  'bad-weight': { readonly found: number; readonly limit: number; readonly decimals: number }
  'bad-share': { readonly found: number; readonly above: 'yes' | 'no' }
  'degree-of-itself': { readonly state: string }
  'degree-repeats': { readonly states: readonly string[] }
  'bad-sha256': { readonly found: string }
  'path-outside': { readonly file: string }
  'as-of-missing': Nothing
  // Formulas, claims, references.
  'formula-empty': Nothing
  'formula-too-long': { readonly length: number; readonly limit: number }
  'formula-too-deep': { readonly limit: number }
  'formula-too-large': { readonly limit: number }
  'unexpected-character': { readonly character: string; readonly instead: string }
  'unexpected-word': { readonly found: string; readonly expected: readonly string[] }
  'unclosed-parenthesis': Nothing
  'formula-cut': Nothing
  'chained-conditional': { readonly first: string; readonly second: string }
  'circular-term': { readonly cycle: readonly string[] }
  'ambiguous-name': { readonly name: string; readonly readings: readonly string[] }
  'unknown-name': { readonly name: string; readonly suggestions: readonly string[] }
  'unknown-option': { readonly name: string; readonly party: string; readonly suggestions: readonly string[] }
  'unknown-party': Unknown
  'unknown-evidence': Unknown
  'unknown-source': Unknown
  'unknown-speaker': Unknown
  'unknown-state': Unknown
  'unknown-concept': Unknown
  'unknown-reading': { readonly name: string; readonly party: string; readonly suggestions: readonly string[] }
  'unknown-priority': { readonly number: number; readonly count: number; readonly party: string }
  'duplicate-id': { readonly id: string }
  'same-party-twice': { readonly party: string }
  'power-over-itself': { readonly party: string; readonly option: string }
  'power-twice': { readonly party: string; readonly option: string }
  'power-impossible': { readonly option: string; readonly wanted: 'take' | 'drop'; readonly change: string }
  // How parties see the conflict.
  'perceives-itself': { readonly party: string; readonly key: string }
  'perception-hides-everything': { readonly party: string }
  'perception-hides-own': { readonly party: string }
  'perception-impossible': { readonly party: string; readonly date: string }
  'perception-parts-merge': { readonly party: string; readonly state: string }
  'perception-status-quo': { readonly party: string; readonly date: string }
  'member-twice': { readonly party: string }
  'same-coalition-twice': { readonly parties: readonly string[] }
  // What `check` finds.
  'checks-skipped': { readonly states: number; readonly limit: number }
  'no-preference': { readonly party: string }
  'attitudes-all-neutral': { readonly party: string }
  'formula-never-holds': { readonly formula: string }
  'formula-always-holds': { readonly formula: string }
  'priority-without-effect': { readonly party: string; readonly number: number; readonly formula: string }
  'option-unmentioned': { readonly option: string }
  'option-decides-nothing': { readonly option: string }
  'constraint-removes-nothing': { readonly formula: string }
  'constraint-removes-everything': { readonly formula: string }
  'constraint-traps-option': {
    readonly option: string
    readonly party: string
    readonly constraints: readonly string[]
    /** States in which it cannot be dropped, of those in which it is taken. */
    readonly stuck: number
    readonly taken: number
  }
  'no-feasible-state': { readonly conflicting: readonly string[]; readonly date: string }
  'without-evidence': { readonly element: string; readonly label: string }
  'attested-without-statement': { readonly element: string; readonly label: string; readonly party: string }
  'interest-uncarried': { readonly party: string; readonly text: string }
  'outcome-unsupported': { readonly outlook: string }
  'outcome-known-before': { readonly outlook: string; readonly known: string; readonly asOf: string }
  'duplicate-name': { readonly name: string; readonly first: string }
  'named-state-infeasible': { readonly state: string; readonly by: readonly string[]; readonly date: string }
  'same-state-twice': { readonly state: string; readonly first: string }
  'status-quo-infeasible': {
    readonly state: string
    readonly kind: 'constraint' | 'window'
    readonly by: readonly string[]
    readonly date: string
  }
  'status-quo-open': { readonly date: string }
  'reachable-without-status-quo': Nothing
  'merged-members-differ': {
    readonly party: string
    readonly first: string
    readonly second: string
    readonly priority: string
  }
  'ranking-misses': { readonly party: string; readonly states: readonly string[]; readonly count: number }
  'ranking-repeats': { readonly party: string; readonly states: readonly string[] }
  'tuning-of-itself': { readonly state: string }
  'tuning-infeasible': { readonly party: string; readonly number: number; readonly state: string }
  'tuning-without-effect': { readonly party: string; readonly number: number; readonly state: string }
  'ranking-infeasible': { readonly party: string; readonly state: string }
  'bad-strength': { readonly found: string; readonly limit: number }
  'strength-out-of-order': {
    readonly party: string
    readonly number: number
    readonly strength: number
    readonly above: number
    readonly aboveStrength: number
  }
  'strength-mark-misplaced': { readonly mark: string }
  'varies-too-likely': { readonly sum: number }
  'varies-without-effect': { readonly why: 'merge' | 'reversible' }
  'unknown-pair-alone': { readonly states: readonly string[] }
  'unknown-contradicts': {
    readonly party: string
    readonly first: string
    readonly second: string
    readonly between: string
    readonly order: 'higher' | 'level'
  }
  'too-many-states': { readonly limit: number; readonly needed: number; readonly exact: 'yes' | 'no' }
  'too-many-arcs': { readonly limit: number; readonly needed: number }
  // Sources.
  'source-missing': { readonly source: string; readonly file: string }
  'source-changed': { readonly file: string; readonly recorded: string; readonly actual: string }
  'source-not-utf8': { readonly file: string; readonly offset: number }
  'anchor-not-found': {
    readonly source: string
    readonly quote: string
    /** What the source has that is nearly these words, and its line, from 1. */
    readonly near?: string
    readonly line?: number
  }
  'anchor-ambiguous': { readonly source: string; readonly quote: string; readonly count: number }
  'correction-unfit': { readonly source: string; readonly quote: string }
  'anchor-unchecked': { readonly source: string }
  // Tables.
  'json-syntax': { readonly detail: string }
  'table-not-one-model': Nothing
  'table-preferences-missing': { readonly party: string }
  'table-preferences-incomplete': { readonly party: string }
  'table-unknown-state': { readonly state: string; readonly at: string }
  'table-unknown-party': { readonly party: string; readonly suggestions: readonly string[] }
  'table-option-form': { readonly state: string; readonly form: string; readonly count: number }
}

/** The closed set of codes. */
export type DiagnosticCode = keyof DiagnosticParameters

type Nothing = Readonly<Record<never, never>>
interface Unknown {
  readonly name: string
  readonly suggestions: readonly string[]
}
