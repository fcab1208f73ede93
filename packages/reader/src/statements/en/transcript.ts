import type { Block } from '../../blocks/block.ts'
import { asks } from '../../blocks/question-lines.ts'
import { directWords } from '../direct-words.ts'
import type { FoundStatement } from '../statement.ts'
import { labels } from './headline-slot.ts'

/** A turn of a printed conversation: “SMITH: We will not.”, “Ann Smith: We will not.” */
const turn = /^(["“]?)(\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,4}|\p{Lu}[\p{Lu}.’' -]{1,40}):\s+(?=\S)/u
const inCapitals = /^[\p{Lu}.’' -]+$/u

/** Who asks or leads through a conversation, and says nothing in it that is reported. */
const asking = /^(?:Q|QUESTION|MODERATOR|INTERVIEWER|REPORTER|JOURNALIST|OPERATOR)S?$/

/** A conversation that a page prints. */
export interface Transcript {
  /** A turn of somebody who only asks, what somebody says, or undefined for what is no turn. Blocks come in reading order. */
  turnOf(block: Block): 'asking' | FoundStatement | undefined
}

/**
 * A page as a printed conversation: at least three paragraphs open with a name in capitals and a colon, or with one of two
 * names that come back. Initials (“ST:”) are those of a name in full before them. Who ends most turns with a
 * question only asks; of a name in capitals, as in hearings and debates, only the questions are left out.
 */
export function transcriptOf(blocks: readonly Block[]): Transcript | undefined {
  const turns = blocks.flatMap((block) => {
    const match = turn.exec(block.text)
    return match && !isFeature(match[2]!) ? [{ block, label: match[2]!, isQuestion: asks(block.text) }] : []
  })
  const capitals = new Set(turns.flatMap(({ label }) => (inCapitals.test(label) ? [label] : [])))
  const counts = new Map<string, { turns: number; questions: number; first: Block }>()
  const whole = new Map<string, string>()
  for (const { label } of turns) if (capitals.has(initialsOf(label))) whole.set(initialsOf(label), label)
  for (const { block, label, isQuestion } of turns) {
    const name = whole.get(label) ?? label
    const count = counts.get(name) ?? { turns: 0, questions: 0, first: block }
    counts.set(name, { ...count, turns: count.turns + 1, questions: count.questions + (isQuestion ? 1 : 0) })
  }
  const repeated = [...counts].filter(([, each]) => each.turns > 1)
  const isCapital =
    turns.filter(({ label }) => inCapitals.test(label)).length >= 3 &&
    repeated.some(([label, { first }]) => inCapitals.test(label) || label !== turn.exec(first.text)?.[2])
  if (!isCapital && repeated.length < 2) return undefined
  if (
    !isDense(
      blocks,
      turns.map(({ block }) => block),
    )
  )
    return undefined
  const isLabel = (label: string): boolean =>
    inCapitals.test(label) || capitals.has(initialsOf(label)) || (!isCapital && counts.get(label)!.turns > 1)
  const last = turns.findLast(({ label }) => isLabel(label))?.block.id
  let current: 'asking' | FoundStatement | undefined
  let owner: Block | undefined
  /** What stands between two turns without a label of its own goes on with the first of them. */
  const goingOn = ({ kind, text }: Block): 'asking' | FoundStatement | undefined => {
    if (!owner || !current || owner.id === last || kind !== 'paragraph' || /^["“]?[([]/.test(text)) return undefined
    if (current === 'asking') return current
    const antecedent = current.antecedent ?? { block: owner.id, ...current.speaker! }
    const start = /^["“]/.test(text) ? 1 : 0
    return directWords({ start, end: text.length }, { speaker: undefined, antecedent, confidence: 0.75 })
  }
  const speaks = [...counts].some(([, each]) => each.questions < 0.4 * each.turns)
  const labelledTurn = (block: Block): 'asking' | FoundStatement | undefined => {
    const match = turn.exec(block.text)
    if (!match || isFeature(match[2]!) || !isLabel(match[2]!)) return undefined
    const name = whole.get(match[2]!) ?? match[2]!
    const count = counts.get(name)!
    const asksMost = speaks && count.turns > 1 && count.questions >= 0.6 * count.turns
    const isAsking = asksMost && (!inCapitals.test(name) || asks(block.text))
    if (asking.test(match[2]!) || isAsking) return 'asking'
    const said = turnStatement(block.text, match)
    const full = whole.get(match[2]!)
    const isShort = full !== undefined && full !== match[2] && count.first.id !== block.id
    const start = isShort ? count.first.text.indexOf(full) : 0
    return isShort ? { ...said, antecedent: { block: count.first.id, start, end: start + full.length } } : said
  }
  return {
    turnOf: (block) => {
      const own = labelledTurn(block)
      if (!own) return goingOn(block)
      current = own
      owner = block
      return own
    },
  }
}

/** “READ MORE”, “LIVE REACTION”: what a page offers, and nobody's name. */
const isFeature = (label: string): boolean => label.split(' ').some((word) => labels.has(word.toLowerCase()))

/** Whether at least every third paragraph from the first turn to the last is one: a report has labels here and there. */
function isDense(blocks: readonly Block[], turns: readonly Block[]): boolean {
  const [from, to] = [blocks.indexOf(turns[0]!), blocks.indexOf(turns.at(-1)!)]
  return turns.length * 3 > to - from
}

/** “ST” of “Selam Teklu”. */
const initialsOf = (label: string): string =>
  label
    .split(' ')
    .map((word) => word[0])
    .join('')

function turnStatement(text: string, match: RegExpExecArray): FoundStatement {
  const start = match[1]!.length
  const nameEnd = start + match[2]!.length
  let end = text.length
  while (end > match[0].length && ' "”'.includes(text[end - 1]!)) end -= 1
  return directWords(
    { start: match[0].length, end },
    { speaker: { start, end: nameEnd }, cue: { start: nameEnd, end: nameEnd + 1 }, confidence: 0.9 },
  )
}
