import { readWhatIf, type WhatIf, withWhatIfs, writeWhatIf } from '@anchorage/analysis'
import {
  type Choice,
  type Diagnostic,
  describeDiagnostic,
  parseCase,
  type Situation,
  situationOf,
} from '@anchorage/casefile'
import type { Work } from '@anchorage/engine'
import type { AskedCase, AskTopic, AskTopics, Refusal } from '../ask-protocol.ts'
import { comparedVersions } from './compared-versions.ts'

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

function* whatIfAnswer(
  of: AskedCase,
  { list }: { readonly list: readonly string[] },
): Work<AskTopics['what-if']['answer']> {
  const { slug, text, choice, concept, lang } = of
  const known = list.flatMap((each) => readWhatIf(each) ?? ([] as WhatIf[]))
  const lost = list.filter((each) => readWhatIf(each) === undefined)
  const changed = withWhatIfs({ file: `${slug}/case.yaml`, text }, choice, known)
  yield 0.1
  const before = situationIn(of, text, {})
  if (!('situation' in before)) return before
  const after = situationIn(of, changed.text, choice)
  if (!('situation' in after)) return after
  const compared = yield* comparedVersions(before.situation, after.situation, { concept, lang })
  return { ok: true, compared, text: changed.text, unfit: [...lost, ...changed.unfit.map(writeWhatIf)] }
}
