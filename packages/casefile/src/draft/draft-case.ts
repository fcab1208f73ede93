import type { Suggestion } from '@anchorage/reader'
import type { Value } from '../edit/edits.ts'
import { renderBlock } from '../edit/render.ts'
import { draftEn } from '../messages/draft.en.ts'
import { draftZh } from '../messages/draft.zh.ts'
import { supportedVersion } from '../schema/schema.ts'
import { type Lang, textIn } from '../text.ts'
import { type Cast, castOf, type DraftParty } from './cast.ts'
import { draftConstraintsOf } from './draft-constraints.ts'
import { draftEvidenceOf } from './draft-evidence.ts'
import { type DraftOptions, draftOptionsOf } from './draft-options.ts'
import { draftPartiesOf } from './draft-parties.ts'
import { sayable } from './draft-people.ts'
import { draftWindowsOf } from './draft-windows.ts'
import { newIds } from './new-ids.ts'
import type { ReadSource } from './read-source.ts'

/** A source to draft from, with its entry under `sources:`. */
export interface DraftSource extends ReadSource {
  readonly entry: { readonly [key: string]: Value }
}

/** What a draft is made with. */
export interface DraftChoice {
  readonly title: string
  /** The language of comments and notes. */
  readonly lang: Lang
  /** The date the model speaks of. */
  readonly asOf?: string
}

/** A first case, as the text of its case.yaml, and what it holds. */
export interface DraftCase {
  readonly text: string
  readonly counts: Readonly<Record<'parties' | 'people' | 'options' | 'interests' | 'outlooks' | 'evidence', number>>
  /** Whether no act was found, so that the options are placeholders. */
  readonly hasPlaceholders: boolean
  readonly leftOut: {
    readonly parties: readonly string[]
    readonly options: readonly string[]
    readonly passages: number
    readonly outlooks: number
  }
}

/** Ties a sentence to the one before it, which an outlook stands without. */
const connective =
  /^(?:但是?|不过|然而|而且|同时|此外|因此|所以|另外)，?(?=.{4})|^(?:(?:[Bb]ut|[Aa]nd|Still,|However,|Yet|that|because|he said|she said|they said),? )+(?=\w)/

/** More expectations than this are a list to search, not to read. */
const mostOutlooks = 30
const mostRules = 20

/**
 * A first case from what was read: people, dated events, parties with candidate options and priorities, interests,
 * constraints and windows where the words are clear, outlooks, and everything that was said as evidence. Every judgement is assumed, and a note says what it was made from.
 *
 * Undefined where nobody in the sources acts or speaks for a side, so that there would be no party. The same sources give
 * the same bytes.
 */
export function draftCase(sources: readonly DraftSource[], choice: DraftChoice): DraftCase | undefined {
  const words = choice.lang === 'zh' ? draftZh : draftEn
  const cast = actingCast(sources)
  if (cast.parties.length === 0) return undefined
  const ids = newIds(cast.parties.map(({ id }) => id))
  const evidence = draftEvidenceOf(sources, cast, ids, words)
  const chosen: DraftOptions = draftOptionsOf(sources, cast)
  const { parties, interests } = draftPartiesOf({ sources, cast, chosen, evidence, words, lang: choice.lang })
  const suggested = (kind: Suggestion['kind']) =>
    sources.flatMap(({ suggestions }, source) =>
      suggestions.filter((each) => each.kind === kind).map((suggestion) => ({ source, suggestion })),
    )
  const expected = suggested('outlook').filter(({ source, suggestion }) =>
    isExpectation(suggestion, evidence.byOf(source, suggestion), evidence.people, cast),
  )
  const outlooks = once(expected, ({ suggestion }) => sayable(suggestion.content.replace(connective, '')))
    .slice(0, mostOutlooks)
    .map(({ source, suggestion }, index) => ({
      id: `o${index + 1}`,
      by: evidence.byOf(source, suggestion) ?? null,
      text: sayable(suggestion.content.replace(connective, '')),
      notModelled: words.noClaim,
      ...evidence.because(source, suggestion),
      confidence: 'assumed',
    }))
  const { constraints, taken } = draftConstraintsOf({ sources, chosen, evidence, words })
  // A deadline says nothing where the case does not say of which day it speaks.
  const windows = choice.asOf === undefined ? [] : draftWindowsOf({ sources, chosen, evidence, words })
  const rules = suggested('constraint')
    .filter(({ suggestion }) => !taken.has(suggestion))
    .slice(0, mostRules)
    .map(({ source, suggestion }) => {
      const { because } = evidence.because(source, suggestion)
      return `${sayable(suggestion.content)}${because ? ` (${because.join(', ')})` : ''}`
    })
  const question = words.question(cast.parties.map(({ name }) => sayable(textIn(name, choice.lang))))
  const left = chosen.leftOut.map(({ party, name }) => `${textIn(party.name, choice.lang)}: ${name}`)
  const sections: readonly (readonly [string | undefined, { readonly [key: string]: Value }])[] = [
    [undefined, { anchorage: supportedVersion, title: sayable(choice.title), question }],
    [undefined, choice.asOf === undefined ? {} : { asOf: choice.asOf }],
    [undefined, { sources: Object.fromEntries(sources.map(({ id, entry }) => [id, entry])) }],
    [words.people, { people: Object.fromEntries(evidence.people) }],
    [words.events, { events: evidence.events }],
    [words.parties, { parties }],
    [words.tied, { constraints }],
    [words.windows, { windows }],
    [words.states, { states: { now: { taken: [], name: words.status } }, statusQuo: 'now' }],
    [words.outlooks, { outlooks }],
    [words.evidence, { evidence: Object.fromEntries(evidence.entries) }],
  ]
  const text = [
    ...words.header(sayable(choice.title)).map(comment),
    ...sections.flatMap(([about, value]) => section(about, value)),
    ...listed(words.constraints, rules),
    ...listed(words.leftOut, [...left, ...cast.leftOut.map(sayable)]),
    '',
  ].join('\n')
  return {
    text,
    counts: {
      parties: cast.parties.length,
      people: evidence.people.size,
      options: chosen.options.length,
      interests,
      outlooks: outlooks.length,
      evidence: evidence.entries.size,
    },
    hasPlaceholders: chosen.options.length === 0,
    leftOut: {
      parties: cast.leftOut,
      options: left,
      passages: evidence.leftOut,
      outlooks: Math.max(0, expected.length - mostOutlooks),
    },
  }
}

/** Those whose words are not a part of what another one says, nor the same again. */
function once<Each>(list: readonly Each[], words: (each: Each) => string): readonly Each[] {
  const all = list.map(words)
  return list.filter((_, index) => {
    const own = all[index]!
    return !all.some((other, at) => (other === own ? at < index : other.length > own.length && other.endsWith(own)))
  })
}

/** Whether somebody looks on and expects: what a party says will be is its stand, and “will” alone is the reporter's. */
function isExpectation(
  { cue }: Suggestion,
  by: string | undefined,
  people: ReadonlyMap<string, { readonly [key: string]: Value }>,
  { parties }: Cast,
): boolean {
  const isFirm = !/^(?:will|would|could|may|might|将|会|不会|将会|will not|would not|won['’]t)$/.test(cue)
  if (by === undefined) return isFirm
  const speaksForOne = parties.some(({ id }) => id === by) || typeof people.get(by)?.party === 'string'
  return !speaksForOne || /likely|expect|predict|forecast|可能|预计|預計|难以|恐/.test(cue)
}

/** Those who do something or are asked for something; who only talks is a voice, unless fewer than two are left. */
function actingCast(sources: readonly DraftSource[]): Cast {
  const all = castOf(sources, newIds())
  const { options } = draftOptionsOf(sources, all)
  const isIdle = (party: DraftParty): boolean =>
    !options.some((option) => option.party === party || option.roles.some(({ by }) => by.includes(party)))
  const idle = all.parties.filter(isIdle).map(({ key }) => key)
  if (idle.length === 0 || all.parties.length - idle.length < 2) return all
  return castOf(sources, newIds(), new Set(idle))
}

function section(about: string | undefined, value: { readonly [key: string]: Value }): string[] {
  const filled = Object.entries(value).filter(([, inner]) => !isEmpty(inner))
  if (filled.length === 0) return []
  const body = renderBlock(Object.fromEntries(filled), '', '\n')
  return about === undefined ? [body] : ['', comment(about), body]
}

function isEmpty(value: Value): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function listed(about: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', comment(about), ...items.map((item) => comment(`  - ${item}`))]
}

/** A line that is a comment whatever it says. */
function comment(line: string): string {
  return `# ${line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff\ufffe\uffff]+/gu, ' ')}`.trimEnd()
}
