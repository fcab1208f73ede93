import { type Lang, textIn } from '@anchorage/casefile'
import { messagesIn } from '../messages/messages.ts'
import type { ReadingsAnswer } from './answer-readings.ts'
import type { PartyReading } from './varied-parties.ts'

/** The party's id, by its place among the varied parties. */
export function variedId({ situation, varied }: ReadingsAnswer, index: number): string {
  return situation.parties[varied[index]?.party ?? -1]?.id ?? ''
}

/** What a reading is called: its name, or that it is the main one. */
export function readingName(reading: PartyReading | undefined, lang: Lang): string {
  return reading?.name === undefined ? messagesIn(lang).judgements.mainReading : textIn(reading.name, lang)
}

/** The id of a reading in data: the main one is called `main`. */
export function readingId(reading: PartyReading | undefined): string {
  return reading?.id ?? 'main'
}
