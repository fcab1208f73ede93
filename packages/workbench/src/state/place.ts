import type { Choice, Lang } from '@anchorage/casefile'
import { type OfferedConcept, offeredConcepts } from '../model/protocol.ts'
import { type Asked, type AskQuestion, askQuestions, readAsked, writeAsked } from './asked.ts'
import { readSeeLook, type SeeLook, writeSeeLook } from './see-look.ts'
import { linkOfSlug, slugOfLink } from './shelf/link-slugs.ts'
import { readTableFilter, type TableFilter, writeTableFilter } from './table-place.ts'

/** What can be looked at of a case: each is a page of its own. */
export const caseViews = ['answer', 'sources', 'model', 'see', 'ask', 'brief', 'history'] as const

/** A page of a case. */
export type CaseView = (typeof caseViews)[number]

/** The pictures of a case. */
export const seePictures = ['graph', 'ladder', 'heat', 'windows'] as const

/** A picture of a case. */
export type SeePicture = (typeof seePictures)[number]

/**
 * Where the reader is. It stands in the hash of the address, so that a link shows the same thing to others. A case that came
 * with a link stands there itself.
 */
export type Place =
  | { readonly page: 'list' }
  | {
      readonly page: 'case'
      readonly slug: string
      readonly view: CaseView
      readonly concept: OfferedConcept
      readonly choice: Choice
      /** The state looked at, by the name that goes out. */
      readonly state?: string
      /** The picture on the page of pictures; the graph when absent. */
      readonly picture?: SeePicture
      /** How the pictures are looked at, where that is not as usual. */
      readonly look?: SeeLook
      /** What the table of states leaves in; all of them when absent. */
      readonly table?: TableFilter
      /** The earlier version looked at on the page of versions. */
      readonly version?: string
      /** The question on the page of questions; what if when absent. */
      readonly question?: AskQuestion
      /** What that question is about. */
      readonly asked?: Asked
    }
  | { readonly page: 'missing' }

/** The place that a hash names, and the language if it names one. */
export function readPlace(hash: string): { place: Place; lang?: Lang } {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const parameters = new URLSearchParams(query)
  const lang = parameters.get('lang')
  const named: { lang?: Lang } = lang === 'en' || lang === 'zh' ? { lang } : {}
  if (path === '' || path === '/') return { place: { page: 'list' }, ...named }
  const [, link, name, viewName = 'answer'] = /^(?:(v\d+=.*?)|\/case\/([^/]+))(?:\/([a-z]+))?$/.exec(path) ?? []
  const known = caseViews.find((each) => each === viewName)
  // A link that goes on in some other way is one that was harmed.
  const slug = link === undefined ? name : slugOfLink(known === undefined ? path : link)
  const view = link === undefined ? known : (known ?? 'answer')
  if (slug === undefined || view === undefined) return { place: { page: 'missing' }, ...named }
  try {
    return { place: readCasePlace(decodeURIComponent(slug), view, parameters), ...named }
  } catch {
    return { place: { page: 'missing' }, ...named }
  }
}

function readCasePlace(slug: string, view: CaseView, parameters: URLSearchParams): Place {
  const concept = offeredConcepts.find((known) => known === parameters.get('concept')) ?? 'seq'
  const state = parameters.get('state')
  const picture = seePictures.find((known) => known !== 'graph' && known === parameters.get('picture'))
  const question = askQuestions.find((known) => known !== 'what-if' && known === parameters.get('question'))
  const asked = view === 'ask' ? readAsked(parameters) : undefined
  const asOf = parameters.get('asOf')
  const end = parameters.get('end') === 'latest' ? 'latest' : undefined
  const readings: Record<string, string> = {}
  for (const [key, value] of parameters) if (key.startsWith('reading.')) readings[key.slice('reading.'.length)] = value
  const choice: Choice = {
    ...(asOf === null ? {} : { asOf }),
    ...(end === undefined ? {} : { end }),
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
  }
  const look = view === 'see' ? readSeeLook(parameters) : undefined
  const table = readTableFilter(parameters)
  const version = view === 'history' ? parameters.get('version') : null
  return {
    page: 'case',
    slug,
    view,
    concept,
    choice,
    ...(state === null ? {} : { state }),
    ...(picture === undefined || view !== 'see' ? {} : { picture }),
    ...(look === undefined ? {} : { look }),
    ...(table === undefined ? {} : { table }),
    ...(version === null ? {} : { version }),
    ...(question === undefined || view !== 'ask' ? {} : { question }),
    ...(asked === undefined ? {} : { asked }),
  }
}

/** The hash that names a place. What is as usual is left out. */
export function writePlace(place: Place): string {
  if (place.page !== 'case') return '#/'
  const parameters = new URLSearchParams()
  if (place.concept !== 'seq') parameters.set('concept', place.concept)
  if (place.choice.asOf !== undefined) parameters.set('asOf', place.choice.asOf)
  if (place.choice.end === 'latest') parameters.set('end', 'latest')
  for (const [party, reading] of Object.entries(place.choice.readings ?? {}))
    parameters.set(`reading.${party}`, reading)
  if (place.state !== undefined) parameters.set('state', place.state)
  if (place.picture !== undefined && place.picture !== 'graph' && place.view === 'see')
    parameters.set('picture', place.picture)
  if (place.view === 'see') writeSeeLook(place.look, parameters)
  writeTableFilter(place.table, parameters)
  if (place.version !== undefined && place.view === 'history') parameters.set('version', place.version)
  if (place.view === 'ask') {
    if (place.question !== undefined && place.question !== 'what-if') parameters.set('question', place.question)
    writeAsked(place.asked, parameters)
  }
  const query = parameters.toString()
  const view = place.view === 'answer' ? '' : `/${place.view}`
  const start = linkOfSlug(place.slug) ?? `/case/${encodeURIComponent(place.slug)}`
  return `#${start}${view}${query === '' ? '' : `?${query}`}`
}
