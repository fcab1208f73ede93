import type { Situation } from '@anchorage/casefile'
import type { Concept } from '@anchorage/engine'
import { type SamplingJob, type SamplingQuestion, standbyWorkers } from '@anchorage/sweep'
import { choiceOf, statesOf } from './commands/choices.ts'
import { type SamplingOptions, sampledConceptOf, samplingSettings } from './commands/sampling-options.ts'
import { isTable, loadSituation, locate, readText, shown } from './load.ts'
import type { Output } from './output.ts'
import type { SamplingSettings } from './sampling-settings.ts'
import { processesFor } from './sampling-source.ts'
import { openSampling } from './sampling-work.ts'

/** A case that is ready to be sampled. */
export interface OpenedSampling {
  readonly situation: Situation
  readonly concept: Concept
  readonly question: SamplingQuestion
  readonly job: SamplingJob
  /** Where nothing varies one sample says all: then they ask for one. */
  readonly settings: SamplingSettings
}

/**
 * Checks the options of a command that samples and opens its case; processes that will be needed get ready meanwhile.
 * `formula` is one whose states are asked about. Throws a CommandError for what cannot be understood.
 */
export async function openedSampling(
  path: string,
  options: SamplingOptions,
  asked: { readonly formula: string | undefined; readonly question: (concept: Concept) => SamplingQuestion },
  output: Output,
): Promise<OpenedSampling> {
  const concept = sampledConceptOf(options.concept)
  const given = await samplingSettings(options)
  const isHere = given.queue === undefined && given.from === undefined && given.plan === undefined
  const others = isHere ? processesFor(given) - 1 : 0
  const standby = standbyWorkers(others)
  try {
    if (others > 0 && !isTable(path)) {
      const file = await locate(path)
      standby.read(shown(file), await readText(file))
    }
    const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
    if (asked.formula !== undefined) statesOf(situation, asked.formula, output.lang)
    const question = asked.question(concept)
    const job = openSampling(situation, question, given, output)
    const samples = job.job.sampler.variations.length === 0 ? 1 : given.samples
    return { situation, concept, question, job, settings: { ...given, samples, standby } }
  } catch (error) {
    standby.end()
    throw error
  }
}
