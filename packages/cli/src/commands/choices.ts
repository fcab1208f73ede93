import { conceptFamilies, conceptsNamed, settingIssue } from '@anchorage/analysis'
import { type Choice, describeDiagnostic, type Lang, type Situation, textIn } from '@anchorage/casefile'
import {
  type Attitude,
  type Coalition,
  type Concept,
  concepts,
  countStates,
  listStates,
  type StateSet,
} from '@anchorage/engine'
import { CommandError } from '../command-error.ts'

/** The options of a command that say how a case is to be read. */
export interface ChoiceOptions {
  readonly asOf?: string
  readonly end?: string
  readonly reading?: readonly string[]
  readonly unknownReadings?: true
}

/** Checks how a case is to be read. Throws a CommandError for what cannot be understood. */
export function choiceOf(options: ChoiceOptions): Choice {
  const { asOf, end, reading = [] } = options
  if (asOf !== undefined) dateOf(asOf)
  if (end !== undefined && end !== 'earliest' && end !== 'latest') throw new CommandError('bad-end', { given: end }, 2)
  const readings: Record<string, string> = {}
  for (const given of reading) {
    const [party = '', name = '', ...rest] = given.split('=')
    if (party === '' || name === '' || rest.length > 0) throw new CommandError('bad-reading', { given }, 2)
    readings[party] = name
  }
  return {
    ...(asOf !== undefined && { asOf }),
    ...(end !== undefined && { end }),
    ...(reading.length > 0 && { readings }),
    ...(options.unknownReadings && { unknownReadings: true }),
  }
}

/** A day of the calendar. Throws a CommandError for anything else. */
export function dateOf(given: string): string {
  if (!isDate(given)) throw new CommandError('bad-date', { given }, 2)
  return given
}

/** A whole number between two others. Throws a CommandError with the code for anything else. */
export function wholeNumberOf(given: string, least: number, most: number, code: 'bad-samples' | 'bad-seed'): number {
  const number = Number(given)
  if (!/^\d+$/.test(given) || number < least || number > most) throw new CommandError(code, { given }, 2)
  return number
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The concept of that name. Throws a CommandError that lists the names. */
export function conceptOf(given: string): Concept {
  const concept = concepts.find((name) => name === given.toLowerCase())
  if (!concept) throw new CommandError('unknown-concept', { given, known: concepts.join(', ') }, 2)
  return concept
}

/** The concepts that names with commas between them mean. Throws a CommandError that lists concepts and families. */
export function conceptsOf(given: string): readonly string[] {
  const names = given.split(',').map((name) => name.trim().toLowerCase())
  const found = conceptsNamed(names)
  if ('concepts' in found) return found.concepts
  const known = ['all', ...conceptFamilies.flatMap(({ id, concepts: own }) => [id, ...own])]
  throw new CommandError('unknown-concept', { given: found.unknown, known: known.join(', ') }, 2)
}

/** The settings of concepts, given as name=number. Throws a CommandError for what cannot be understood. */
export function settingsOf(situation: Situation, given: readonly string[]): Readonly<Record<string, number>> {
  const settings: Record<string, number> = {}
  for (const text of given) {
    const [name = '', value = '', ...rest] = text.split('=')
    const number = /^\s*\d*\.?\d+\s*$/.test(value) && rest.length === 0 ? Number(value) : Number.NaN
    settings[name.trim()] = number
    const wrong = settingIssue(
      { [name.trim()]: number },
      situation.parties.map(({ id }) => id),
    )
    if (wrong?.issue === 'unknown-party')
      throw new CommandError('unknown-party', { given: name, known: partyIds(situation) })
    if (wrong === undefined) continue
    const known = conceptFamilies.flatMap((family) => Object.keys(family.settings ?? {})).join(', ')
    throw new CommandError(wrong.issue, { given: text, known }, 2)
  }
  return settings
}

function partyIds(situation: Situation): string {
  return situation.parties.map(({ id }) => id).join(', ')
}

/** A language of the output, with or without a country. Throws a CommandError for one that is not spoken. */
export function languageOf(given: string): string {
  if (!/^(?:en|zh)\b/i.test(given)) throw new CommandError('unknown-language', { given }, 2)
  return given
}

/** One of the formats known. Throws a CommandError that lists them. */
export function formatOf<F extends string>(given: string, known: readonly F[]): F {
  const format = known.find((name) => name === given)
  if (!format) throw new CommandError('unknown-format', { given, known: known.join(', ') }, 2)
  return format
}

/** The party with that id, or with that name in any language. Throws a CommandError that lists the ids. */
export function partyOf(situation: Situation, given: string): number {
  const wanted = given.trim().toLowerCase()
  const party = situation.parties.findIndex(({ id, name }) =>
    [id, textIn(name, 'en'), textIn(name, 'zh')].some((known) => known.toLowerCase() === wanted),
  )
  if (party < 0) {
    throw new CommandError('unknown-party', { given, known: partyIds(situation) })
  }
  return party
}

/** The states that a name, an id or a formula means. Throws a CommandError if it means none, or cannot be read. */
export function statesOf(situation: Situation, given: string, lang: Lang): StateSet {
  const { states, diagnostics } = situation.statesIn(given)
  if (!states) {
    const [first] = diagnostics
    const described = first ? describeDiagnostic(first, lang) : { message: '' }
    const why = described.hint ? `${described.message} ${described.hint}` : described.message
    throw new CommandError('bad-state', { given, why })
  }
  if (countStates(states) === 0) throw new CommandError('no-states', { given })
  return states
}

/** Attitudes given as party:toward=attitude. Throws a CommandError for what cannot be understood. */
export function attitudeChangesOf(
  situation: Situation,
  given: readonly string[],
): { readonly party: number; readonly toward: number; readonly attitude: Attitude }[] {
  return given.map((text) => {
    const [, party = '', toward = '', word] = /^([^:=]+):([^:=]+)=(\w+)$/.exec(text) ?? []
    const attitude = (['positive', 'neutral', 'negative'] as const).find((each) => each === word)
    if (attitude === undefined) throw new CommandError('bad-attitude', { given: text }, 2)
    return { party: partyOf(situation, party), toward: partyOf(situation, toward), attitude }
  })
}

/** The one state that a name, an id or a formula means. Throws a CommandError if it means none, or several. */
export function stateOf(situation: Situation, given: string, lang: Lang): number {
  const states = statesOf(situation, given, lang)
  const count = countStates(states)
  const [state = 0] = listStates(states, 1)
  if (count > 1) throw new CommandError('several-states', { given, count: count.toLocaleString('en-US') })
  return state
}

/** A number of moves to look ahead. Throws a CommandError for anything but a whole number from 1 to 1000. */
export function horizonOf(given: string): number {
  const horizon = Number(given)
  if (!/^\d+$/.test(given) || horizon < 1 || horizon > 1000) throw new CommandError('bad-horizon', { given }, 2)
  return horizon
}

/** A whole number above zero. Throws a CommandError for anything else. */
export function countOf(given: string): number {
  const count = Number(given)
  if (!/^\d+$/.test(given) || count < 1) throw new CommandError('bad-count', { given }, 2)
  return count
}

/** The parties named with commas between them, ascending. Throws a CommandError if there is none, or one twice. */
export function coalitionOf(situation: Situation, given: string): Coalition {
  const names = given.split(',').map((name) => name.trim())
  const known = partyIds(situation)
  if (names.includes('')) throw new CommandError('empty-coalition', { given, known })
  const parties = names.map((name) => partyOf(situation, name))
  const repeated = parties.find((party, index) => parties.indexOf(party) !== index)
  if (repeated !== undefined) {
    throw new CommandError('repeated-party', { given, party: situation.parties[repeated]?.id ?? '' })
  }
  return parties.sort((a, b) => a - b)
}
