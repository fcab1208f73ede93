import {
  indicatorWords,
  isTelling,
  leading,
  letterOf,
  missingWords,
  type RobustnessAnswer,
  robustnessJson,
  sampledShareOf,
  sensitivityOf,
  shareIn,
  smallChangeWords,
  standingOf,
  statesToShow,
  stateWords,
  tellingFindings,
  thingWords,
  variationWords,
  type WatchJob,
  type WatchTotal,
  watchAnswer,
  watchJson,
} from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { offeredConcepts } from '../protocol.ts'
import type { ShareView, SureView, WatchView } from './sure-protocol.ts'

/** How much of an answer is shown. */
const shown = { judgements: 12, findings: 3 }

/** How sure the answer is, in words and shares; and as the command line says it. */
export function sureView(counted: Omit<RobustnessAnswer, 'sensitivity'>, lang: Lang): SureView {
  const { situation, job, total, concept } = counted
  const answer: RobustnessAnswer = { ...counted, sensitivity: sensitivityOf(situation, concept) }
  const { widest } = job.sampler
  const standing = standingOf(answer)
  const { shown: states, others } = statesToShow(answer)
  const shareOf = (hits: number): ShareView => {
    const { share, low, high } = shareIn(answer, hits)
    return { share, low, high }
  }
  const totals = offeredConcepts.map((each) => total.totals().find((found) => found.concept === each))
  return {
    kind: 'sure',
    samples: total.samples,
    undecided: total.samples - total.decided,
    states: states.map((state, index) => {
      const name = widest.stateName(state)
      return {
        letter: letterOf(index),
        id: String(widest.stateId(state)),
        words: name === undefined ? stateWords(widest, state, lang) : textIn(name, lang),
        now: standing(state),
        shares: totals.map((found) => shareOf(found?.equilibria[state] ?? 0)),
      }
    }),
    others,
    same: shareOf(leading(answer).same),
    tried: answer.sensitivity.tried,
    changes: answer.sensitivity.effects.map(({ change, lost, gained }) => ({
      words: smallChangeWords(situation, change, lang),
      lost: lost.length,
      gained: gained.length,
    })),
    json: printed(robustnessJson(answer, lang)),
  }
}

/** What is worth finding out, in words and shares; and as the command line says it. */
export function watchView(
  situation: Situation,
  job: WatchJob,
  total: WatchTotal,
  { seed, lang }: { readonly seed: number; readonly lang: Lang },
): WatchView {
  const answer = watchAnswer(situation, job, total, { seed })
  const telling = answer.judgements.filter(isTelling).slice(0, shown.judgements)
  return {
    kind: 'watch',
    samples: total.samples,
    things: answer.things.map((thing, index) => ({
      letter: letterOf(index),
      words: thingWords(answer, index, lang),
      share: sampledShareOf(total.heldIn(thing), total.decided).share,
    })),
    judgements: telling.map((judgement) => ({
      words: variationWords(situation, judgement.variation, lang),
      confidence: judgement.variation.confidence,
      changes: judgement.bearings.map(({ change }) => change),
      change: judgement.change,
      indicators: tellingFindings(judgement)
        .slice(0, shown.findings)
        .map((found) => indicatorWords(answer, found, lang)),
      missing: missingWords(answer, judgement, lang),
    })),
    little: answer.judgements.length - telling.length,
    json: printed(watchJson(answer, lang)),
  }
}

function printed(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
