import type { Situation } from '@anchorage/casefile'
import type { NotApplicable, Verdicts } from '@anchorage/engine'
import { attitudeFamily } from './attitudes.ts'
import type { ConceptFamily, ConceptSettings, Graded } from './family.ts'
import { fuzzyFamily } from './fuzzy.ts'
import { ordinaryFamily } from './ordinary.ts'
import { probabilisticFamily } from './probabilistic.ts'
import { strengthFamily } from './strength.ts'
import { hybridFamily, unknownFamily } from './unknown.ts'

/** Every family of concepts, in the order in which they are shown. */
export const conceptFamilies: readonly ConceptFamily[] = [
  ordinaryFamily,
  strengthFamily,
  unknownFamily,
  hybridFamily,
  fuzzyFamily,
  probabilisticFamily,
  attitudeFamily,
]

/** The answer to one concept. */
export interface ConceptAnswer {
  readonly family: ConceptFamily
  readonly concept: string
  readonly answer: Verdicts | Graded | NotApplicable
}

/** The concepts that names mean: a concept, a family for all of its concepts, or `all`. The first that means nothing, if any. */
export function conceptsNamed(
  names: readonly string[],
): { readonly concepts: readonly string[] } | { unknown: string } {
  const wanted = new Set<string>()
  for (const name of names) {
    const found = conceptFamilies.flatMap(({ id, concepts }) =>
      name === 'all' || name === id ? concepts : concepts.filter((concept) => concept === name),
    )
    if (found.length === 0) return { unknown: name }
    for (const concept of found) wanted.add(concept)
  }
  return { concepts: conceptFamilies.flatMap(({ concepts }) => concepts).filter((concept) => wanted.has(concept)) }
}

/** What is wrong with a setting: a name that no concept reads, no number from 0 to 1, or no party of that name. */
export type SettingIssue = 'unknown-setting' | 'bad-setting' | 'unknown-party'

/** Checks settings by name for a situation with these parties; the first that is wrong, if any. */
export function settingIssue(
  settings: ConceptSettings,
  parties: readonly string[],
): { readonly name: string; readonly issue: SettingIssue } | undefined {
  for (const [name, value] of Object.entries(settings)) {
    const [base = '', ...rest] = name.split('.')
    const known = conceptFamilies.flatMap((family) => family.settings?.[base] ?? [])[0]
    if (known === undefined || (rest.length > 0 && !known.perParty)) return { name, issue: 'unknown-setting' }
    if (rest.length > 0 && !parties.includes(rest.join('.'))) return { name, issue: 'unknown-party' }
    const isExact = Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-3
    if (!(value >= 0 && value <= 1) || !isExact || (base === 'threshold' && value === 0)) {
      return { name, issue: 'bad-setting' }
    }
  }
  return undefined
}

/** Solves a situation under concepts of any family, each family at once; in the order in which concepts are shown. */
export function answerConcepts(
  situation: Situation,
  concepts: readonly string[],
  settings: ConceptSettings = {},
): ConceptAnswer[] {
  return conceptFamilies.flatMap((family) => {
    const asked = family.concepts
      .filter((concept) => concepts.includes(concept))
      .flatMap((concept) => family.expand?.(situation, concept) ?? [concept])
    if (asked.length === 0) return []
    const answers = family.solve(situation, asked, settings)
    return asked.flatMap((concept) => {
      const answer = answers[concept]
      return answer ? [{ family, concept, answer }] : []
    })
  })
}

/** The family and the concepts of it that a name means in a situation: one, or several where it stands for levels. */
export function explainable(
  situation: Situation,
  name: string,
): { readonly family: ConceptFamily; readonly concepts: readonly string[] } | undefined {
  for (const family of conceptFamilies) {
    for (const concept of family.concepts) {
      const meant = family.expand?.(situation, concept) ?? [concept]
      if (concept === name) return { family, concepts: meant }
      if (meant.includes(name)) return { family, concepts: [name] }
    }
  }
  return undefined
}
