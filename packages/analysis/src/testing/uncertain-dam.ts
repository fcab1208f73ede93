/** A statement of the case below and what of it is written beside it. */
export interface WrittenStatement {
  readonly want: string
  readonly marks?: string
}

/** A small case in which little is certain: statements of two parties, constraints, and an option that cannot be undone. */
export interface UncertainDam {
  readonly upstream: readonly WrittenStatement[]
  readonly downstream: readonly WrittenStatement[]
  readonly constraints: readonly WrittenStatement[]
  readonly release: string
  /** What is moved by hand in the ranking of `upstream`, as the value of `tuned:`. */
  readonly tuned?: string
}

/** As it stands in the file. */
export const uncertainDam: UncertainDam = {
  upstream: [
    { want: 'not downstream.attack', marks: 'confidence: attested' },
    { want: 'not release', marks: 'confidence: inferred' },
    { want: 'store', marks: 'varies: {drop: 0.2, move: 0.3, flip: 0.1}' },
  ],
  downstream: [
    { want: 'upstream.release', marks: 'confidence: assumed' },
    { want: 'attack iff not upstream.release', marks: 'confidence: attested' },
  ],
  constraints: [
    { want: 'never: upstream.release and upstream.store', marks: 'varies: {drop: 0.5}' },
    { want: 'never: downstream.attack and upstream.store', marks: 'confidence: attested' },
  ],
  release: 'change: forward, confidence: inferred',
}

/** The case as text. */
export function damFile({ upstream, downstream, constraints, release, tuned }: UncertainDam): string {
  const list = (statements: readonly WrittenStatement[]): string =>
    statements.map(({ want, marks }) => `      - {want: ${want}${marks ? `, ${marks}` : ''}}`).join('\n')
  return `anchorage: 1
title: The dam
parties:
  upstream:
    name: Upstream
    options:
      release: {name: Release water${release ? `, ${release}` : ''}}
      store: {name: Store water}
    priorities:
${list(upstream)}${tuned ? `\n    tuned: ${tuned}` : ''}
  downstream:
    name: Downstream
    options:
      attack: {name: Attack}
    priorities:
${list(downstream)}
constraints:
${constraints.map(({ want, marks }) => `  - {${want}${marks ? `, ${marks}` : ''}}`).join('\n')}
states:
  dry: {taken: []}
statusQuo: dry
`
}
