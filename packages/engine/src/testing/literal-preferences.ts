import type { PairPreference } from '../preferences/pair-preference.ts'
import type { UnknownExtension } from '../relations/unknown-rules.ts'
import { moveTargets, type StateSpace } from '../space/space.ts'
import { jointMoves } from '../stability/oracle.ts'

/*
 * Strength and unknown preference, read aloud: sets of states, one state, improvement and answer at a time. For tests
 * only.
 */

/** The four concepts of preference beyond ranks. */
export type PairConcept = 'nash' | 'gmr' | 'smr' | 'seq'

/** How a party compares q with s. */
type Relation = '>>' | '>' | '=' | '<' | '<<' | 'U'

function relation(preference: PairPreference, s: number, q: number): Relation {
  if (preference.isUnknown(s, q)) return 'U'
  const { ranks } = preference
  if (ranks[q] === ranks[s]) return '='
  const isMuch = preference.degree(s, q) > 1
  return ranks[q] > ranks[s] ? (isMuch ? '>>' : '>') : isMuch ? '<<' : '<'
}

/** The states from `among` that stand to s in one of the relations. */
function those(preference: PairPreference, s: number, among: readonly number[], relations: readonly Relation[]) {
  return among.filter((q) => relations.includes(relation(preference, s, q)))
}

/**
 * Whether s is stable for party i in the sense of an extension (Li, Hipel, Kilgour & Fang 2004), or strongly so (Xu,
 * Hipel, Kilgour & Chen 2010).
 */
export function isUnknownStable(
  space: StateSpace,
  preferences: readonly PairPreference[],
  about: { readonly concept: PairConcept; readonly extension: UnknownExtension; readonly strong?: true },
  s: number,
  i: number,
): boolean {
  const { concept, extension, strong } = about
  const own = preferences[i]
  const tempting = those(
    own,
    s,
    moveTargets(space, i, s),
    {
      a: ['>', '>>', 'U'],
      b: ['>', '>>'],
      c: ['>', '>>', 'U'],
      d: ['>', '>>'],
    }[extension] as Relation[],
  )
  const known: Relation[] = strong ? ['<<'] : ['=', '<', '<<']
  const deterring: Relation[] = extension === 'c' || extension === 'd' ? [...known, 'U'] : known
  if (concept === 'nash') return tempting.length === 0
  return tempting.every((s1) => {
    const answers = jointMoves(space, i, s1, (j, from, to) => {
      return concept !== 'seq' || ['>', '>>', 'U'].includes(relation(preferences[j], from, to))
    })
    return those(own, s, answers, deterring).some((s2) => {
      const out = moveTargets(space, i, s2)
      return concept !== 'smr' || those(own, s, out, deterring).length === out.length
    })
  })
}

/**
 * The level at which s is stable for party i (Xu, Hipel & Kilgour 2009, as we read it): the least, over the
 * improvements, of the most that an answer makes worse; `top` if there is no improvement; undefined if s is not stable.
 */
export function stabilityLevel(
  space: StateSpace,
  preferences: readonly PairPreference[],
  about: { readonly concept: 'gmr' | 'smr' | 'seq'; readonly top: number },
  s: number,
  i: number,
): number | undefined {
  const { ranks, degree } = preferences[i]
  const better = (j: number, from: number, to: number): boolean => preferences[j].ranks[to] > preferences[j].ranks[from]
  const worseBy = (q: number): number => (ranks[q] > ranks[s] ? -1 : degree(s, q))
  const levels = moveTargets(space, i, s)
    .filter((s1) => better(i, s, s1))
    .map((s1) => {
      const answers = jointMoves(space, i, s1, (j, from, to) => about.concept !== 'seq' || better(j, from, to))
      const worst = answers.map((s2) =>
        Math.min(worseBy(s2), ...(about.concept === 'smr' ? moveTargets(space, i, s2).map(worseBy) : [])),
      )
      return Math.max(-1, ...worst)
    })
  const level = Math.min(about.top, ...levels)
  return level < 0 ? undefined : level
}
