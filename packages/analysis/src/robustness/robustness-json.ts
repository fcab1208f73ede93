import { type Lang, textIn } from '@anchorage/casefile'
import { askedJson } from '../asked-json.ts'
import { stateWords } from '../words.ts'
import { type RobustnessAnswer, shareIn, standingOf } from './robustness-answer.ts'
import { usualChances } from './usual-chances.ts'
import { smallChangeWords, variationWords } from './variation-words.ts'

/** States listed for each concept; the rest, those that hold least often, is counted. */
const statesListed = 1_000

/** How sure the answer is, as plain data: what `anchorage robustness --format json` prints. */
export function robustnessJson(answer: RobustnessAnswer, lang: Lang): object {
  const { situation, job, total, concept, seed, sensitivity } = answer
  const { widest, variations } = job.sampler
  const { decided } = total
  const share = (hits: number): object => shareIn(answer, hits)
  const standing = standingOf(answer)
  return {
    ...askedJson(situation, lang),
    parties: situation.parties.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    concept,
    seed,
    samples: total.samples,
    undecided: total.samples - decided,
    halfWidth: total.halfWidth(),
    usual: usualChances,
    varying: variations.map((variation) => ({
      id: variation.id,
      words: variationWords(situation, variation, lang),
      confidence: variation.confidence,
      from: variation.from,
      ...variation.varies,
      ...(variation.inForce !== undefined && { inForce: variation.inForce }),
    })),
    concepts: total.totals().map((each) => {
      const ever = [...each.equilibria.keys()]
        .filter(
          (state) => (each.equilibria[state] ?? 0) > 0 || (each.concept === concept && standing(state) === 'holds'),
        )
        .sort((a, b) => (each.equilibria[b] ?? 0) - (each.equilibria[a] ?? 0) || a - b)
      return {
        concept: each.concept,
        same: share(each.same),
        none: share(each.none),
        terms: job.patterns.map(({ label }, index) => {
          const [some = 0, every = 0] = each.patterns[index] ?? []
          return { formula: label, some: share(some), every: share(every) }
        }),
        stateCount: ever.length,
        states: ever.slice(0, statesListed).map((state) => ({
          id: widest.stateId(state),
          label: stateWords(widest, state, lang),
          ...(each.concept === concept && { now: standing(state) }),
          holds: share(each.equilibria[state] ?? 0),
          stable: each.stable.map((counts, party) => ({
            party: situation.parties[party]?.id,
            ...share(counts[state] ?? 0),
          })),
        })),
      }
    }),
    oneChange: {
      concept: sensitivity.concept,
      tried: sensitivity.tried,
      undecided: sensitivity.undecided.length,
      effects: sensitivity.effects.map(({ change, confidence, gained, lost }) => ({
        words: smallChangeWords(situation, change, lang),
        ...('party' in change && { party: situation.parties[change.party]?.id }),
        ...(confidence && { confidence }),
        gained,
        lost,
      })),
    },
  }
}
