import { type Choice, fileSha256 } from '@anchorage/casefile'
import { type SamplingPlan, type SamplingQuestion, samplesPerChunk } from './sampling-plan.ts'

/** A plan that is handed to another machine: with what whoever takes it has to make sure of. Plain data. */
export interface SamplingOrder {
  readonly order: 'anchorage-samples'
  readonly format: 1
  /** Of Anchorage: other versions may draw or solve otherwise. */
  readonly version: string
  /** SHA-256 of the text of the case. */
  readonly case: string
  readonly plan: SamplingPlan
}

/** Why an order is not carried out. */
export type OrderIssue =
  | { readonly issue: 'no-order' }
  | { readonly issue: 'version'; readonly found: string; readonly expected: string }
  /** The text of the case is not the one that its hash says. */
  | { readonly issue: 'hash' }

/** The longest text of a case that is handed on, in characters. */
export const longestText = 4 * 1024 * 1024

/** Longest name of a file, formula, or id. */
const longestName = 10_000

/** A plan as it is handed on. */
export function samplingOrder(plan: SamplingPlan, version: string): SamplingOrder {
  return { order: 'anchorage-samples', format: 1, version, case: hashOf(plan.text), plan }
}

/** Names an order by everything that decides its counts; not by the path of the case, nor by the number of samples. */
export function orderId({ format, version, case: hash, plan }: SamplingOrder): string {
  const { choice, question, vary, seed, chunk } = plan
  const readings = Object.entries(choice.readings ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  const asked = askedBy(question)
  const parts = [format, version, hash, choice.asOf ?? null, choice.end ?? null, readings]
  return hashOf(JSON.stringify([...parts, asked, vary ?? null, seed, chunk]))
}

function askedBy(question: SamplingQuestion): readonly (string | null)[] {
  switch (question.kind) {
    case 'robustness':
      return [question.kind, question.where ?? null]
    case 'watch':
      return [question.kind, question.concept, question.to ?? null]
    case 'experts':
      return [question.kind]
  }
}

/** Reads an order that came from elsewhere. Nothing in it is trusted: it is data, checked and made anew. */
export function readOrder(value: unknown, version: string): SamplingOrder | OrderIssue {
  const found = fields(value)
  if (found?.order !== 'anchorage-samples' || !isName(found.version)) return { issue: 'no-order' }
  // Before the rest: another version may write orders otherwise.
  if (found.version !== version) return { issue: 'version', found: plainVersion(found.version), expected: version }
  const plan = found.format === 1 ? readPlan(found.plan) : undefined
  if (!plan) return { issue: 'no-order' }
  return hashOf(plan.text) === found.case ? samplingOrder(plan, version) : { issue: 'hash' }
}

function readPlan(value: unknown): SamplingPlan | undefined {
  const found = fields(value)
  const choice = readChoice(found?.choice)
  const question = readQuestion(found?.question)
  if (!found || !choice || !question) return undefined
  const { file, text, vary, seed, chunk } = found
  if (!isName(file) || typeof text !== 'string' || text.length > longestText) return undefined
  if (vary !== undefined && vary !== 'attested') return undefined
  if (!isWhole(seed, Number.MAX_SAFE_INTEGER) || !isWhole(chunk, samplesPerChunk) || chunk === 0) return undefined
  return { file, text, choice, question, ...(vary !== undefined && { vary }), seed, chunk }
}

function readChoice(value: unknown): Choice | undefined {
  const found = fields(value)
  if (!found) return undefined
  const { asOf, end, readings: given } = found
  const readings = given === undefined ? undefined : fields(given)
  if (asOf !== undefined && !isName(asOf)) return undefined
  if (end !== undefined && end !== 'earliest' && end !== 'latest') return undefined
  if (given !== undefined && !readings) return undefined
  const named = Object.entries(readings ?? {})
  if (!named.every((pair): pair is [string, string] => pair.every(isName))) return undefined
  return {
    ...(asOf !== undefined && { asOf }),
    ...(end !== undefined && { end }),
    ...(readings && { readings: Object.fromEntries(named) }),
  }
}

function readQuestion(value: unknown): SamplingQuestion | undefined {
  const found = fields(value)
  if (found?.kind === 'experts') return { kind: 'experts' }
  if (found?.kind === 'robustness') {
    const { where } = found
    if (where === undefined) return { kind: 'robustness' }
    return isName(where) ? { kind: 'robustness', where } : undefined
  }
  const concept = (['nash', 'gmr', 'smr', 'seq', 'symseq'] as const).find((name) => name === found?.concept)
  if (found?.kind !== 'watch' || !concept) return undefined
  const { to } = found
  if (to === undefined) return { kind: 'watch', concept }
  return isName(to) ? { kind: 'watch', concept, to } : undefined
}

/** Another program's version as it may be shown: nothing in it that a terminal would obey. */
function plainVersion(version: string): string {
  return /^[\w.+-]{1,40}$/.test(version) ? version : '?'
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestName
}

function isWhole(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}

function fields(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}

function hashOf(text: string): string {
  return fileSha256(new TextEncoder().encode(text))
}
