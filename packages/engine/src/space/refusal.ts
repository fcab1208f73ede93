/** Why a model is not opened. `needed` counts states or arcs; with `atLeast` it is a lower bound. */
export type Refusal =
  | { readonly reason: 'no-feasible-state' }
  | { readonly reason: 'too-many-states'; readonly limit: number; readonly needed: number; readonly atLeast: boolean }
  | { readonly reason: 'too-many-arcs'; readonly limit: number; readonly needed: number }
