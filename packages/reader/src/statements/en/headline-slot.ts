import type { FoundStatement } from '../statement.ts'
import { cueForms } from './cue-verbs.ts'
import { type Token, tokensOf } from './tokens.ts'
import { isClosedClass, isFiniteVerb } from './word-class.ts'
import { documentNouns, roleNouns } from './words.ts'

/** What stands before a colon and names no speaker: the names of columns and features, question words. */
export const labels: ReadonlySet<string> = new Set(
  'related more read explained listen latest analysis opinion exclusive watch breaking live video update updates review editorial explainer factbox timeline profile commentary interview podcast photos gallery column letter letters correction special transcript recap preview poll-watch fact q&a what how why when where who this here day part world politics news business sport sports morning evening today tonight week election'.split(
    ' ',
  ),
)

/**
 * The statement in the slot of a headline: “Smith: talks failed”, “Talks failed: Smith”, “‘Talks failed’: officials”. The
 * slot holds a name or a noun for somebody who speaks, and not the name of a column (“Analysis”, “The Latest”).
 */
export function headlineSlot(text: string): FoundStatement | undefined {
  const tokens = tokensOf(text)
  const inverted = invertedSlot(tokens)
  if (inverted) return inverted
  const dash = tokens.findLastIndex(({ text: mark }) => /^(?:—|–|-|--)$/.test(mark))
  if (dash > 1) {
    const end = slotSpeaker(tokens, dash + 1, tokens.length)
    const isNoun =
      end === tokens.length &&
      end - dash <= 3 &&
      tokens.slice(dash + 1).some(({ lower }) => roleNouns.has(lower) || documentNouns.has(lower))
    if (isNoun) return slot(tokens, { from: dash + 1, to: end }, { from: 0, to: dash }, dash)
  }
  const colon = tokens.findIndex(({ text: mark }) => mark === ':')
  if (colon < 1 || colon === tokens.length - 1) return undefined
  const last = tokens.length - (/^[.!?]$/.test(tokens.at(-1)!.text) ? 1 : 0)
  const before = slotSpeaker(tokens, 0, colon)
  const after = slotSpeaker(tokens, colon + 1, last)
  const isQuotedBefore = tokens[colon - 1]!.quotation !== undefined
  if (before !== undefined && !isQuotedBefore)
    return slot(tokens, { from: 0, to: before }, { from: colon + 1, to: last }, colon)
  if (after !== undefined && after === last && last - colon <= 4 && colon > 2)
    return slot(tokens, { from: colon + 1, to: last }, { from: 0, to: colon }, colon)
  return undefined
}

/** “Talks will fail, says minister”: nothing but a short name or noun for who speaks follows the verb. */
function invertedSlot(tokens: readonly Token[]): FoundStatement | undefined {
  for (let verb = tokens.length - 2; verb > Math.max(1, tokens.length - 8); verb -= 1) {
    const form = cueForms.get(tokens[verb]!.lower)
    const before = tokens[verb - 1]!
    if (!form?.inverts || (form.form !== 's' && form.form !== 'past' && tokens[verb]!.lower !== 'say')) continue
    if (before.text !== ',' && !(before.quotation && verb === 1)) continue
    const words = tokens.slice(verb + 1)
    const isSpeaker = words.every(
      ({ kind, lower }, at) => kind === 'word' && !cueForms.has(lower) && !isFiniteVerb(tokens, verb + 1 + at),
    )
    if (!isSpeaker || /^(?:an?|the|it|that|he|she|they|no|not|to)$/.test(words[0]!.lower)) return undefined
    const [from, to] = [verb + 1, tokens.length]
    return slot(tokens, { from, to }, { from: 0, to: before.text === ',' ? verb - 1 : verb }, verb)
  }
  return undefined
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The end of the speaker in a slot: a short name, or a noun for a speaker; “Smith on talks” speaks too. */
function slotSpeaker(tokens: readonly Token[], from: number, to: number): number | undefined {
  let end = from
  let isKnown = false
  while (end < to && tokens[end]!.lower !== 'on') {
    const { kind, lower, isCapital } = tokens[end]!
    if (kind !== 'word' || labels.has(lower)) return undefined
    if (isClosedClass(lower) && lower !== 'of' && lower !== 'and') return undefined
    isKnown ||= roleNouns.has(lower) || documentNouns.has(lower)
    if (!isCapital && !roleNouns.has(lower) && !documentNouns.has(lower) && lower !== 'of' && lower !== 'and')
      return undefined
    end += 1
  }
  const length = end - from
  if (length === 0 || length > 5 || to - end > 5) return undefined
  return length <= 3 || isKnown ? end : undefined
}

function slot(tokens: readonly Token[], speaker: Range, content: Range, colon: number): FoundStatement {
  const span = ({ from, to }: Range) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
  return {
    tier: 3,
    kind: 'headline-slot',
    parts: [span(content)],
    speaker: span(speaker),
    antecedent: undefined,
    via: undefined,
    cue: span({ from: colon, to: colon + 1 }),
    cueClass: 'speech',
    negated: false,
    hedge: undefined,
    confidence: 0.6,
  }
}
