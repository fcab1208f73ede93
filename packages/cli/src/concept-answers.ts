import {
  askedJson,
  type ConceptAnswer,
  type ConceptDescription,
  isGraded,
  notApplicableWords,
  stateWords,
} from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { countStates, isVerdicts, listStates, type StateSet, sameStates, union } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'

/** States spelled out in one place; the rest is counted. */
const statesShown = 12

/** What holds under each of the concepts asked for, as a report. */
export function conceptReport(situation: Situation, answers: readonly ConceptAnswer[], lang: Lang): Block[] {
  const { manyConcepts } = messagesIn(lang)
  const described = answers.map((each) => ({ ...each, words: each.family.describe(each.concept, lang) }))
  const rows = described.map(({ answer, words }): TableRow => {
    if (!isVerdicts(answer)) return { kind: 'cells', cells: [words.name, manyConcepts.notApplicable] }
    return { kind: 'cells', cells: [words.name, ...[answer.equilibria, ...answer.stable].map(countWords)] }
  })
  const head = [
    manyConcepts.concept,
    manyConcepts.equilibria,
    ...situation.parties.map(({ name }) => textIn(name, lang)),
  ]
  const families = [...new Set(described.map(({ family }) => family))]
  const meanings = families.flatMap((family) => {
    const own = described.filter((each) => each.family === family)
    return family.about ? [...family.about(situation, lang), ...inapplicable(own, lang)] : own.map(meaning(lang))
  })
  const labels = new Map<string, string[]>()
  for (const { words } of described) {
    if (words.label !== undefined) labels.set(words.label, [...(labels.get(words.label) ?? []), words.name])
  }
  const readings = [...labels].map(([label, names]) =>
    manyConcepts.labelled(names.join(manyConcepts.nameSeparator), label),
  )
  return [
    ...opening(situation, lang),
    { kind: 'heading', text: manyConcepts.title },
    { kind: 'paragraph', text: manyConcepts.about },
    { kind: 'table', head, rows },
    { kind: 'heading', text: manyConcepts.which },
    { kind: 'list', items: equilibriaLines(situation, described, lang) },
    ...marginBlocks(situation, described, lang),
    { kind: 'heading', text: manyConcepts.meaning },
    { kind: 'list', items: meanings },
    ...readings.map((text): Block => ({ kind: 'paragraph', text })),
  ]
}

type Described = ConceptAnswer & { readonly words: ConceptDescription }

/** What a concept asks, which reading of it this is, and why it has no answer, if it has none. */
function meaning(lang: Lang): (described: Described) => string {
  const { manyConcepts } = messagesIn(lang)
  return ({ answer, words }) => {
    const means = manyConcepts.means(words.name, words.about)
    const labelled = words.label === undefined ? means : manyConcepts.labelled(means, words.label)
    return isVerdicts(answer) ? labelled : manyConcepts.because(labelled, notApplicableWords(answer.reason, lang))
  }
}

/** A line for each reason for which concepts of a family have no answer. */
function inapplicable(described: readonly Described[], lang: Lang): string[] {
  const { manyConcepts } = messagesIn(lang)
  const reasons = new Set(described.flatMap(({ answer }) => (isVerdicts(answer) ? [] : [answer.reason])))
  return [...reasons].map((reason) => {
    const names = described.flatMap(({ answer, words }) =>
      !isVerdicts(answer) && answer.reason === reason ? [words.name] : [],
    )
    return manyConcepts.without(names.join(manyConcepts.nameSeparator), notApplicableWords(reason, lang))
  })
}

/** A line for each set of equilibria: the concepts that have it, and its states. */
function equilibriaLines(situation: Situation, answers: readonly Described[], lang: Lang): string[] {
  const { manyConcepts } = messagesIn(lang)
  const groups: { names: string[]; states: StateSet }[] = []
  for (const { answer, words } of answers) {
    if (!isVerdicts(answer)) continue
    const group = groups.find(({ states }) => sameStates(states, answer.equilibria))
    if (group) group.names.push(words.name)
    else groups.push({ names: [words.name], states: answer.equilibria })
  }
  return groups.map(({ names, states }) => {
    const listed = listStates(states, statesShown).map((state) => stateWords(situation, state, lang))
    const rest = countStates(states) - listed.length
    const shown = rest > 0 ? [...listed, manyConcepts.more(rest.toLocaleString('en-US'))] : listed
    const words = shown.length > 0 ? shown.join(manyConcepts.stateSeparator) : manyConcepts.none
    return manyConcepts.under(names.join(manyConcepts.nameSeparator), words)
  })
}

/** How much is wanting before an equilibrium fails, for the concepts that can say so. */
function marginBlocks(
  situation: Situation,
  answers: readonly (ConceptAnswer & { readonly words: { readonly name: string } })[],
  lang: Lang,
): Block[] {
  const { manyConcepts } = messagesIn(lang)
  const graded = answers.flatMap(({ answer, words }) => (isGraded(answer) ? [{ answer, words }] : []))
  if (graded.length === 0) return []
  const holding = graded.map(({ answer }) => answer.equilibria).reduce(union)
  const rows = listStates(holding, statesShown).map((state): TableRow => {
    const margins = graded.map(({ answer }) => Math.min(...answer.margins.map((list) => list[state] ?? 0)))
    const words = margins.map((margin) => (margin / 1e6).toFixed(2))
    return { kind: 'cells', cells: [stateWords(situation, state, lang), ...words] }
  })
  return [
    { kind: 'heading', text: manyConcepts.margins },
    { kind: 'paragraph', text: manyConcepts.marginsAbout },
    { kind: 'table', head: [manyConcepts.state, ...graded.map(({ words }) => words.name)], rows },
  ]
}

/** The same as data, in a fixed order. At most `limit` states a list; the counts are complete. */
export function conceptJson(
  situation: Situation,
  answers: readonly ConceptAnswer[],
  options: { readonly lang: Lang; readonly limit: number },
): object {
  const { lang, limit } = options
  const { statusQuo, choice, parties } = situation
  const names = (set: StateSet) => listStates(set, limit).map((state) => situation.stateId(state))
  const partyId = (party: number): string => parties[party]?.id ?? String(party)
  return {
    ...askedJson(situation, lang),
    ...(choice?.unknownReadings && { unknownReadings: true }),
    parties: parties.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    stateCount: situation.conflict.space.stateCount,
    statusQuo: statusQuo === undefined ? null : situation.stateId(statusQuo),
    concepts: answers.map(({ family, concept, answer }) => {
      const { name, label } = family.describe(concept, lang)
      const head = { concept, family: family.id, name, ...(label !== undefined && { label }) }
      if (!isVerdicts(answer)) return { ...head, equilibria: null, stable: null, notApplicable: answer.reason }
      return {
        ...head,
        equilibriumCount: countStates(answer.equilibria),
        equilibria: names(answer.equilibria),
        stable: Object.fromEntries(answer.stable.map((set, party) => [partyId(party), names(set)])),
        ...(isGraded(answer) && {
          margins: Object.fromEntries(
            answer.margins.map((list, party) => [
              partyId(party),
              Object.fromEntries(
                [...list.subarray(0, limit)].map((margin, state) => [situation.stateId(state), margin / 1e6]),
              ),
            ]),
          ),
        }),
      }
    }),
  }
}

function countWords(set: StateSet): string {
  return countStates(set).toLocaleString('en-US')
}
