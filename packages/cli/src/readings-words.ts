import type { PartyReading, ReadingsAnswer } from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'

/** The party's name, by its place among the varied parties. */
export function variedName({ situation, varied }: ReadingsAnswer, index: number, lang: Lang): string {
  return textIn(situation.parties[varied[index]?.party ?? -1]?.name ?? '', lang)
}

/** How a party is read, in a sentence: by its main reading, or as the named one. */
export function readAsWords(reading: PartyReading | undefined, lang: Lang): string {
  const { readings } = messagesIn(lang)
  return reading?.name === undefined ? readings.byMain : readings.asNamed(textIn(reading.name, lang))
}

/** The number of the combination in which one party is read so and the others by their main reading. */
export function combinationOf({ combinations }: ReadingsAnswer, index: number, reading: number): number {
  return combinations.radices.slice(index + 1).reduce((product, radix) => product * radix, reading)
}
