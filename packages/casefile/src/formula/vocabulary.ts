import type { Formula } from '@anchorage/engine'
import type { Expression } from './expression.ts'

/** What formulas may name, and what has been found out about it so far. */
export interface Vocabulary {
  /** Full name `party.option` → index of the option. */
  readonly options: ReadonlyMap<string, number>
  /** One map per party: option name inside the party → index of the option. */
  readonly ownOptions: readonly ReadonlyMap<string, number>[]
  /** Ids of the parties, by index. */
  readonly partyIds: readonly string[]
  /** Terms that could be read; the others are in `brokenTerms`. */
  readonly terms: ReadonlyMap<string, Expression>
  /** Terms with a mistake that is reported where it stands. */
  readonly brokenTerms: ReadonlySet<string>
  /** Filled by `resolveTerms`. */
  readonly resolvedTerms: Map<string, ResolvedTerm | 'failed'>
}

/** A term as a formula of the engine. */
export interface ResolvedTerm {
  readonly formula: Formula
  /** Nodes when every shared part is counted each time, and levels. */
  readonly size: number
  readonly depth: number
}

/** A vocabulary without terms worked out yet. */
export function vocabularyOf(
  parties: readonly { readonly id: string; readonly keys: readonly string[] }[],
  terms: ReadonlyMap<string, Expression> = new Map(),
  brokenTerms: ReadonlySet<string> = new Set(),
): Vocabulary {
  const options = new Map<string, number>()
  const ownOptions = parties.map(({ id, keys }) => {
    const own = new Map<string, number>()
    for (const key of keys) {
      own.set(key, options.size)
      options.set(`${id}.${key}`, options.size)
    }
    return own
  })
  return {
    options,
    ownOptions,
    partyIds: parties.map(({ id }) => id),
    terms,
    brokenTerms,
    resolvedTerms: new Map(),
  }
}
