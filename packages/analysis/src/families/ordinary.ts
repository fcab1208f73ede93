import { type Concept, concepts, solve } from '@anchorage/engine'
import { conceptWords } from '../words.ts'
import type { ConceptFamily } from './family.ts'

/** The seven concepts of simple preference. */
export const ordinaryFamily: ConceptFamily = {
  id: 'ordinary',
  concepts,
  describe: (concept, lang) => conceptWords(concept as Concept, lang),
  solve: ({ conflict }, asked) => solve(conflict, { concepts: asked as readonly Concept[] }),
}
