import type { VaryOptions } from '../robustness/variations.ts'
import type { ExpertAnswer, ExpertsAnswer } from './ask-experts.ts'
import type { Forecast } from './forecast-record.ts'

/** The day of recording, and the version of the case. */
export interface Recording extends VaryOptions {
  readonly on: string
  /** SHA-256 of case.yaml. */
  readonly case: string
}

/** What the model says today to every outlook with a claim, as it goes on record: by the main readings. */
export function forecastsOf({ analysis, experts, sampling }: ExpertsAnswer, recording: Recording): Forecast[] {
  const { situation } = analysis
  const { on, case: version, vary } = recording
  const asOf = situation.choice?.asOf ?? situation.case?.asOf
  const end = situation.choice?.end
  return experts
    .flatMap(({ answers }) => answers)
    .filter(({ outlook }) => outlook.claim !== undefined)
    .map(
      ({ outlook, answers }): Forecast => ({
        on,
        case: version,
        ...(asOf !== undefined && { asOf }),
        ...(asOf !== undefined && end && { end }),
        ...(sampling && { samples: sampling.samples, seed: sampling.seed, ...(vary && { vary }) }),
        outlook: outlook.id,
        claim: outlook.claimText ?? '',
        answers: answers.map(({ concept = null, verdict, sampled }) => ({
          concept,
          verdict,
          ...(sampled?.share && { hits: sampled.share.hits, of: sampled.share.samples }),
        })),
      }),
    )
}

/** The forecast on record that counts for an outlook, and how many there are. */
export interface Said {
  /**
   * The last one recorded before the day on which the outcome was known (the last of all while it is not): of the claim as it
   * stands now. Later ones are hindsight, those of another claim answer another question.
   */
  readonly forecast?: Forecast
  /** Forecasts of this outlook on record. */
  readonly recorded: number
  /** Of these: recorded on the day on which the outcome was known, or later. */
  readonly tooLate: number
  /** Of these: of a claim in other words. */
  readonly otherClaim: number
}

/** What the model had said to an outlook, as far as it is on record. */
export function saidBefore(record: readonly Forecast[], { outlook }: ExpertAnswer): Said {
  const own = record.filter((forecast) => forecast.outlook === outlook.id)
  const known = outlook.resolution?.happened?.known
  const early = own.filter(({ on }) => known === undefined || on < known)
  const same = early.filter(({ claim }) => claim === outlook.claimText)
  let last: Forecast | undefined
  for (const forecast of same) if (!last || forecast.on >= last.on) last = forecast
  return {
    ...(last && { forecast: last }),
    recorded: own.length,
    tooLate: own.length - early.length,
    otherClaim: early.length - same.length,
  }
}
