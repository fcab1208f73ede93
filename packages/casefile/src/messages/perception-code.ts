/** The codes of what is wrong in how parties see the conflict. */
export type PerceptionCode =
  | 'perceives-itself'
  | 'perception-hides-everything'
  | 'perception-hides-own'
  | 'perception-impossible'
  | 'perception-parts-merge'
  | 'perception-status-quo'
