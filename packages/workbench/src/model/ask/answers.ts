import { type Analysis, analyzing, readWhatIf, type WhatIf, withWhatIfs, writeWhatIf } from '@anchorage/analysis'
import {
  type Choice,
  type Diagnostic,
  describeDiagnostic,
  parseCase,
  type Situation,
  situationOf,
} from '@anchorage/casefile'
import { asPart, type Work } from '@anchorage/engine'
import type { Answered, AskedCase, AskTopic, AskTopics, Refusal } from '../ask-protocol.ts'
import { offeredConcepts } from '../protocol.ts'
import { changeView } from './change-answer.ts'
import { comparedVersions } from './compared-versions.ts'
import { expertsView } from './experts-view.ts'
import { gainsView } from './gains-view.ts'
import { readingsView } from './readings-view.ts'
import { timeView } from './time-view.ts'

type ParsedCase = ReturnType<typeof parseCase>

/** Answers a question; yields the share that is done. */
export type AskAnswerer<T extends AskTopic> = (
  of: AskedCase,
  ask: AskTopics[T]['ask'],
  onProgress: (share: number) => void,
) => Work<AskTopics[T]['answer']>

/** The answerers of all questions. */
export const askAnswers: { readonly [T in AskTopic]: AskAnswerer<T> } = {
  'what-if': whatIfAnswer,
  *change(of, ask, onProgress) {
    const found = situationIn(of, of.text, of.choice)
    return 'situation' in found ? answered(yield* changeView(found.situation, ask, { ...of, onProgress })) : found
  },
  *time(of) {
    const { case: c } = readText(of.slug, of.text)
    if (c === undefined) return { ok: false, problems: [] }
    return { ok: true, view: yield* timeView(c, of) }
  },
  *readings(of) {
    const found = situationIn(of, of.text, of.choice)
    return 'situation' in found ? answered(yield* readingsView(found.situation, of)) : found
  },
  *versions(of, { other, isLater }) {
    const own = yield* asPart(solvedIn(of, of.text, of.choice), { from: 0, to: 0.25 })
    const theirs = yield* asPart(solvedIn(of, other, {}), { from: 0.25, to: 0.5 })
    if ('ok' in own) return own
    if ('ok' in theirs) return theirs
    const [before, after] = isLater ? [own, theirs] : [theirs, own]
    return { ok: true, compared: yield* asPart(comparedVersions(before, after, of), { from: 0.5, to: 1 }) }
  },
  *experts(of, { samples }) {
    const found = situationIn(of, of.text, of.choice)
    return 'situation' in found ? answered(yield* expertsView(found.situation, { samples, lang: of.lang })) : found
  },
  *gains(of, ask) {
    const found = situationIn(of, of.text, of.choice)
    return 'situation' in found ? answered(yield* gainsView(found.situation, ask, of)) : found
  },
}

/** Something found, or one of the reasons why there is nothing. */
type Unsure<View> = { readonly view: View } | { readonly problems: readonly string[] } | { readonly no: Refusal['no'] }

function answered<View>(found: Unsure<View>): Answered<{ readonly view: View }> {
  if ('problems' in found) return { ok: false, problems: found.problems }
  if ('no' in found) return { ok: false, problems: [], ...(found.no === undefined ? {} : { no: found.no }) }
  return { ok: true, view: found.view }
}

/** Texts that were read last: the case itself is asked again and again. */
const lastRead = new Map<string, ParsedCase>()

function readText(slug: string, text: string): ParsedCase {
  const known = lastRead.get(text) ?? parseCase(`${slug}/case.yaml`, text)
  lastRead.delete(text)
  lastRead.set(text, known)
  for (const oldest of lastRead.keys()) if (lastRead.size > 4) lastRead.delete(oldest)
  return known
}

/** The situation of a text, or what is wrong with it in words. */
export function situationIn(
  { slug, lang }: AskedCase,
  text: string,
  choice: Choice,
): { readonly situation: Situation } | Refusal {
  const parsed = readText(slug, text)
  const found = parsed.case && situationOf(parsed.case, choice)
  if (found?.situation !== undefined) return { situation: found.situation }
  const errors = (found?.diagnostics ?? parsed.diagnostics).filter(({ severity }) => severity === 'error')
  return { ok: false, problems: errors.map((each: Diagnostic) => describeDiagnostic(each, lang).message) }
}

/** What was solved last: of two versions that are compared, one is the same again and again. */
const lastSolved = new Map<string, Analysis>()

/** The answer to a text under all offered concepts, or what is wrong with it in words. */
function* solvedIn(of: AskedCase, text: string, choice: Choice): Work<Analysis | Refusal> {
  const key = JSON.stringify([of.slug, of.lang, text, choice])
  const found = situationIn(of, text, choice)
  if (!('situation' in found)) return found
  const solved = lastSolved.get(key) ?? (yield* analyzing(found.situation, { concepts: offeredConcepts }))
  lastSolved.delete(key)
  lastSolved.set(key, solved)
  for (const oldest of lastSolved.keys()) if (lastSolved.size > 2) lastSolved.delete(oldest)
  return solved
}

function* whatIfAnswer(
  of: AskedCase,
  { list }: { readonly list: readonly string[] },
): Work<AskTopics['what-if']['answer']> {
  const { slug, text, choice, concept, lang } = of
  const known = list.flatMap((each) => readWhatIf(each) ?? ([] as WhatIf[]))
  const lost = list.filter((each) => readWhatIf(each) === undefined)
  const changed = withWhatIfs({ file: `${slug}/case.yaml`, text }, choice, known)
  yield 0.1
  const before = yield* asPart(solvedIn(of, text, {}), { from: 0.1, to: 0.3 })
  if ('ok' in before) return before
  const after = yield* asPart(solvedIn(of, changed.text, choice), { from: 0.3, to: 0.6 })
  if ('ok' in after) return after
  const compared = yield* asPart(comparedVersions(before, after, { concept, lang }), { from: 0.6, to: 1 })
  const isSame = list.length === 0 && Object.keys(choice).length === 0
  return { ok: true, compared, isSame, text: changed.text, unfit: [...lost, ...changed.unfit.map(writeWhatIf)] }
}
