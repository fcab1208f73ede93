import { sampledConcepts } from '@anchorage/analysis'
import type { Concept } from '@anchorage/engine'
import { CommandError } from '../command-error.ts'
import type { SamplingSettings } from '../sampling-work.ts'
import type { ChoiceOptions } from './choices.ts'

/** The options of commands that sample, as they stand on the command line. */
export interface SamplingOptions extends ChoiceOptions {
  readonly concept: string
  readonly samples: string
  readonly seed: string
  readonly vary?: string
  readonly threads?: string
  readonly out?: string
  readonly resume?: true
}

/** The largest number of samples. */
const mostSamples = 1e8

/** Checks how samples are to be drawn. Throws a CommandError for what cannot be understood. */
export function samplingSettings(options: Omit<SamplingOptions, 'concept' | keyof ChoiceOptions>): SamplingSettings {
  const { vary, out, resume } = options
  const samples = whole(options.samples, 1, mostSamples, 'bad-samples')
  const seed = whole(options.seed, 0, Number.MAX_SAFE_INTEGER, 'bad-seed')
  const threads = options.threads === undefined ? undefined : whole(options.threads, 1, 256, 'bad-threads')
  if (vary !== undefined && vary !== 'attested') throw new CommandError('bad-vary', { given: vary }, 2)
  if (resume && out === undefined) throw new CommandError('resume-without-out', {}, 2)
  return {
    samples,
    seed,
    ...(vary !== undefined && { vary }),
    ...(threads !== undefined && { threads }),
    ...(out !== undefined && { out }),
    ...(resume && { resume }),
  }
}

/** A concept that samples are solved under. Throws a CommandError that lists them. */
export function sampledConceptOf(given: string): Concept {
  const concept = sampledConcepts.find((name) => name === given.toLowerCase())
  if (!concept) throw new CommandError('unknown-concept', { given, known: sampledConcepts.join(', ') }, 2)
  return concept
}

function whole(given: string, least: number, most: number, code: 'bad-samples' | 'bad-seed' | 'bad-threads'): number {
  const number = Number(given)
  if (!/^\d+$/.test(given) || number < least || number > most) throw new CommandError(code, { given }, 2)
  return number
}
