/** The parts of a brief that are worked out from the case, by the names that a text has for them, in the usual order. */
export const briefParts = [
  'opening',
  'background',
  'answer',
  'outcomes',
  'picture',
  'why',
  'concepts',
  'robustness',
  'parties',
  'constraints',
  'outlooks',
  'events',
  'method',
  'sources',
] as const

/** A part of a brief that is worked out. */
export type BriefPart = (typeof briefParts)[number]
