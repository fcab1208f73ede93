import { sampledConcepts } from '@anchorage/analysis'
import type { Concept } from '@anchorage/engine'
import { CommandError, type CommandErrorCode } from '../command-error.ts'
import type { QueueSettings, SamplingSettings } from '../sampling-settings.ts'
import type { ChoiceOptions } from './choices.ts'

/** The options of commands that sample, as they stand on the command line. */
export interface SamplingOptions extends ChoiceOptions, SampleOptions {
  readonly concept: string
}

/** How samples are to be drawn, as it stands on the command line. */
export interface SampleOptions {
  readonly samples: string
  readonly seed: string
  readonly vary?: string
  readonly threads?: string
  readonly out?: string
  readonly resume?: true
  readonly queue?: string
  readonly patience?: string
  readonly plan?: string
  readonly from?: string
}

/** Seconds for which a queue that does not answer is waited for, unless it is said otherwise. */
const usualPatience = 300

/** The variable that holds the password of a queue, where its address does not. */
const passwordVariable = 'ANCHORAGE_QUEUE_PASSWORD'

/** The largest number of samples. */
const mostSamples = 1e8

/** Checks how samples are to be drawn. Throws a CommandError for what cannot be understood. */
export async function samplingSettings(options: SampleOptions): Promise<SamplingSettings> {
  const { vary, out, resume, plan, from } = options
  const samples = wholeOption(options.samples, 1, mostSamples, 'bad-samples')
  const seed = wholeOption(options.seed, 0, Number.MAX_SAFE_INTEGER, 'bad-seed')
  const threads = options.threads === undefined ? undefined : wholeOption(options.threads, 1, 256, 'bad-threads')
  if (vary !== undefined && vary !== 'attested') throw new CommandError('bad-vary', { given: vary }, 2)
  if (resume && out === undefined) throw new CommandError('resume-without-out', {}, 2)
  const ways = (['threads', 'queue', 'plan', 'from'] as const).filter((way) => options[way] !== undefined)
  if (ways.length > 1) throw new CommandError('several-ways', { given: ways.map((way) => `--${way}`).join(', ') }, 2)
  if (plan !== undefined && out !== undefined) throw new CommandError('several-ways', { given: '--plan, --out' }, 2)
  const queue = options.queue === undefined ? undefined : await queueSettings(options.queue, options.patience)
  return {
    samples,
    seed,
    ...(vary !== undefined && { vary }),
    ...(threads !== undefined && { threads }),
    ...(out !== undefined && { out }),
    ...(resume && { resume }),
    ...(queue && { queue }),
    ...(plan !== undefined && { plan }),
    ...(from !== undefined && { from }),
  }
}

/** Checks where a queue is. Throws a CommandError that says what was expected, and does not repeat what may be secret. */
export async function queueSettings(given: string, patience: string | undefined): Promise<QueueSettings> {
  const { queueAddress } = await import('@anchorage/queue')
  const address = queueAddress(given, process.env[passwordVariable])
  if (!address) throw new CommandError('bad-queue', {}, 2)
  return {
    address,
    patience: patience === undefined ? usualPatience : wholeOption(patience, 1, 604_800, 'bad-patience'),
  }
}

/** A concept that samples are solved under. Throws a CommandError that lists them. */
export function sampledConceptOf(given: string): Concept {
  const concept = sampledConcepts.find((name) => name === given.toLowerCase())
  if (!concept) throw new CommandError('unknown-concept', { given, known: sampledConcepts.join(', ') }, 2)
  return concept
}

/** A whole number in its bounds. Throws a CommandError with the code. */
export function wholeOption(given: string, least: number, most: number, code: CommandErrorCode): number {
  const number = Number(given)
  if (!/^\d+$/.test(given) || number < least || number > most) throw new CommandError(code, { given }, 2)
  return number
}
