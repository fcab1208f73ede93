import type { Lang } from '@anchorage/casefile'
import { askedJson } from '../asked-json.ts'
import { letterOf } from '../letter-of.ts'
import { sampledShareOf } from './robustness-answer.ts'
import { usualChances } from './usual-chances.ts'
import { variationWords } from './variation-words.ts'
import { isTelling, shareThen, tellingFindings, type WatchAnswer } from './watch-answer.ts'
import { findings } from './watch-chunk.ts'
import { indicatorWords, missingWords, thingWords } from './watch-words.ts'

/** What to watch, as plain data: what `anchorage watch --format json` prints. */
export function watchJson(answer: WatchAnswer, lang: Lang): object {
  const { situation, job, total, concept, seed, to, things } = answer
  const { widest } = job.sampler
  return {
    ...askedJson(situation, lang),
    concept,
    ...(to !== undefined && { to }),
    seed,
    samples: total.samples,
    undecided: total.samples - total.decided,
    usual: usualChances,
    things: things.map((thing, index) => ({
      letter: letterOf(index),
      ...(thing.kind === 'state' ? { id: widest.stateId(thing.state) } : { formula: to }),
      label: thingWords(answer, index, lang),
      holds: sampledShareOf(total.heldIn(thing), total.decided),
    })),
    judgements: answer.judgements.map((judgement) => ({
      id: judgement.variation.id,
      words: variationWords(situation, judgement.variation, lang),
      confidence: judgement.variation.confidence,
      from: judgement.variation.from,
      ...judgement.variation.varies,
      because: judgement.variation.because,
      telling: isTelling(judgement),
      change: judgement.change,
      bearings: judgement.bearings.map(({ change, information }, thing) => ({
        letter: letterOf(thing),
        change,
        bits: information.bits,
        low: information.low,
        high: information.high,
        bias: information.bias,
        ifFound: Object.fromEntries(
          findings.flatMap((finding, index) => {
            const then = shareThen(judgement, thing, index)
            return then ? [[finding, { samples: judgement.came[index], ...then }] as const] : []
          }),
        ),
      })),
      indicators: tellingFindings(judgement).map((found) => indicatorWords(answer, found, lang)),
      missing: missingWords(answer, judgement, lang),
    })),
  }
}
