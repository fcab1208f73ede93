import { fileSha256 } from '@anchorage/casefile'
import {
  assistPrompt,
  locatedProposals,
  proposalsIn,
  type Reading,
  type Rejection,
  type Suggestion,
} from '@anchorage/reader'
import { askModel, type Endpoint, shownUrl } from './ask-model.ts'
import { CommandError } from './command-error.ts'
import { messagesIn } from './messages/messages.ts'
import type { Output } from './output.ts'

/** The options of commands that may ask a model. */
export interface AssistOptions {
  readonly assist?: string
  readonly model?: string
}

/** How long an answer may take unless ANCHORAGE_ASSIST_SECONDS says otherwise. */
const usualSeconds = 120

/** Where to ask, as the options and the environment say; undefined where no model was asked for. */
export function endpointOf(
  { assist, model }: AssistOptions,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Endpoint | undefined {
  if (assist === undefined) return undefined
  if (model === undefined || model === '') throw new CommandError('needs-model', {}, 2)
  const isAddress = URL.canParse(assist) && /^https?:$/.test(new URL(assist).protocol)
  if (!isAddress) throw new CommandError('bad-assist-url', { given: assist }, 2)
  const seconds = Number(env.ANCHORAGE_ASSIST_SECONDS) || usualSeconds
  return { url: assist, model, key: env.ANCHORAGE_ASSIST_KEY || undefined, seconds }
}

/** What a model proposed for a reading: what stands in the source, and what was rejected. */
export interface Assistance {
  readonly suggestions: readonly Suggestion[]
  readonly rejected: readonly Rejection[]
}

/**
 * Asks a model for suggestions beside those by rule, and says what came of it. A model that fails is named and gone without.
 * The origin of each suggestion holds the model and the first twelve digits of the SHA-256 of the prompt.
 */
export async function assistanceFor(
  reading: Reading,
  found: number,
  endpoint: Endpoint | undefined,
  output: Output,
): Promise<Assistance> {
  if (!endpoint) return { suggestions: [], rejected: [] }
  const words = messagesIn(output.lang).draft.assistance
  const { system, user } = assistPrompt(reading)
  const hash = fileSha256(new TextEncoder().encode(`${system}\n\n${user}`)).slice(0, 12)
  output.note(words.asked(endpoint.model, shownUrl(endpoint.url), hash))
  const answer = await askModel(endpoint, system, user)
  if ('failed' in answer) {
    output.note(words.failed[answer.failed](answer.parameters))
    return { suggestions: [], rejected: [] }
  }
  const proposals = proposalsIn(answer.content)
  if (!proposals) {
    output.note(words.failed['not-json']())
    return { suggestions: [], rejected: [] }
  }
  const origin = `${endpoint.model}, prompt ${hash}`
  const { suggestions, rejected } = locatedProposals(reading, proposals, { origin, first: found + 1 })
  output.note(words.took(suggestions.length, rejected.length))
  for (const { reason, paragraph, quote } of rejected.slice(0, mostShown)) {
    output.note(words.rejection(words.reasons[reason], shown(paragraph), shown(quote)))
  }
  return { suggestions, rejected }
}

/** Rejected proposals that are shown one by one. */
const mostShown = 20

function shown(text: string): string {
  const line = text.replaceAll(/[\s\p{C}]+/gu, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}
