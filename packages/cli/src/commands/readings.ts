import {
  answerReadings,
  conceptWords,
  notApplicableWords,
  type ReadingsRefusal,
  readingsJson,
} from '@anchorage/analysis'
import type { Lang, Situation } from '@anchorage/casefile'
import { type Concept, countStates } from '@anchorage/engine'
import { CommandError } from '../command-error.ts'
import { errorsIn, isTable, loadSituation } from '../load.ts'
import { carriedOut } from '../long-work.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { readingsCsv } from '../readings-csv.ts'
import { readingsReport } from '../readings-report.ts'
import { printReport } from '../render/print-report.ts'
import { grouped } from '../share-words.ts'
import { type ChoiceOptions, choiceOf, conceptOf, countOf, formatOf, partyOf, statesOf } from './choices.ts'

/** The options of `anchorage readings`. */
export interface ReadingsOptions extends ChoiceOptions {
  readonly concept: string
  readonly party?: readonly string[]
  readonly outcome?: readonly string[]
  readonly limit?: string
  readonly format: string
}

/** `anchorage readings`: what holds under all, some or none of the rival readings. */
export async function readingsCommand(path: string, options: ReadingsOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md', 'csv'] as const)
  const concept = conceptOf(options.concept)
  const limit = options.limit === undefined ? undefined : countOf(options.limit)
  if (isTable(path)) throw new CommandError('readings-need-case', { path })
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  const parties = options.party?.map((given) => partyOf(situation, given))
  const asked = options.outcome
    ? options.outcome.map((text) => ({ text, states: statesOf(situation, text, lang) }))
    : termsOf(situation)
  const work = answerReadings(situation, {
    concept,
    asked,
    ...(parties && { parties }),
    ...(limit !== undefined && { limit }),
  })
  const answer = await carriedOut(work, output)
  if ('refused' in answer) {
    if (answer.refused === 'errors') throw await errorsIn(path, answer.diagnostics, output)
    throw refusal(answer, { situation, path, concept, options }, lang)
  }
  switch (format) {
    case 'json':
      output.print(JSON.stringify(readingsJson(answer, lang), undefined, 2))
      return
    case 'csv':
      for (const line of readingsCsv(answer)) output.print(line)
      return
    case 'md':
    case 'table':
      printReport(readingsReport(answer, lang), format, output)
  }
}

/** The terms of the case that hold somewhere, but not everywhere. */
function termsOf(situation: Situation): { text: string; states: ReturnType<typeof statesOf> }[] {
  const { stateCount } = situation.conflict.space
  return (situation.case?.terms ?? []).flatMap(({ id }) => {
    const { states } = situation.statesIn(id)
    const count = states ? countStates(states) : 0
    return states && count > 0 && count < stateCount ? [{ text: id, states }] : []
  })
}

function refusal(
  refused: Exclude<ReadingsRefusal, { refused: 'errors' }>,
  asked: { situation: Situation; path: string; concept: Concept; options: ReadingsOptions },
  lang: Lang,
): CommandError {
  switch (refused.refused) {
    case 'no-case':
      return new CommandError('readings-need-case', { path: asked.path })
    case 'no-readings': {
      const known =
        asked.situation.case?.parties.filter(({ readings }) => readings.length > 0).map(({ id }) => id) ?? []
      if (known.length === 0) return new CommandError('no-rival-readings', {})
      const parties = asked.options.party?.join(', ') ?? ''
      return new CommandError('no-rival-readings-of', { parties, known: known.join(', ') })
    }
    case 'too-many': {
      const given = asked.options.limit === undefined ? 10_000 : Number(asked.options.limit)
      const raise = refused.limit < given ? 'no' : 'yes'
      return new CommandError('too-many-combinations', {
        count: grouped(refused.count),
        limit: grouped(refused.limit),
        raise,
      })
    }
    case 'not-applicable': {
      const { report } = messagesIn(lang)
      const { name } = conceptWords(asked.concept, lang)
      return new CommandError('not-applicable', {
        why: report.notApplicable(name, notApplicableWords(refused.reason, lang)),
      })
    }
  }
}
