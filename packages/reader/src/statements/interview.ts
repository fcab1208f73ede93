import type { Block } from '../blocks/block.ts'
import { asks, isBold, turnLabel } from '../blocks/question-lines.ts'
import type { TextSpan } from '../names/name-mention.ts'
import { directWords } from './direct-words.ts'
import type { FoundStatement } from './statement.ts'

/** Whom a page interviews, and where that is said. */
export type Interviewee = TextSpan & { readonly block: string; readonly name: string }

/** What the blocks of an interview are. */
export interface Interview {
  /** A question is nobody’s statement; an answer is that of whoever is interviewed. */
  roleOf(block: Block): 'question' | 'answer' | undefined
  readonly interviewee: Interviewee | undefined
}

const announcing =
  /专访|專訪|访谈|訪談|对话|對話|采访|採訪|答记者问|答記者問|问答|問答|\binterview|\bQ ?& ?A\b|\bconversation with|\b(?:spoke|talked|speaks|talks) (?:to|with)\b/i

/** Longer texts that end with a question mark are no question set apart. */
const longestQuestion = 300

/**
 * A page as an interview: questions marked as such, or, where its opening says that it is one and whom it asks, paragraphs and
 * headings that are a question each. Undefined for any other page. `find` looks for who is asked in the blocks before the
 * first question; `isReport` tells of a paragraph by the language's words that it reports what others say.
 */
export function interviewOf(
  blocks: readonly Block[],
  find: (opening: readonly Block[]) => Interviewee | undefined,
  isReport: (text: string) => boolean = () => false,
): Interview | undefined {
  const labels = new Map(blocks.map((block) => [block.id, labelOf(block)]))
  const labelled = [...labels.values()].filter((label) => label === 'question').length
  const isLabelled = labelled > 0 && [...labels.values()].filter((label) => label !== undefined).length > 1
  const isQuestion = (block: Block): boolean =>
    isLabelled ? labels.get(block.id) === 'question' : block !== blocks[0] && (isAsked(block) || isBold(block.text))
  const first = blocks.findIndex(isQuestion)
  if (first < 0) return undefined
  const opening = blocks.slice(0, Math.min(first, 5))
  const interviewee = find(opening)
  if (!isLabelled) {
    if (!interviewee || blocks.filter(isAsked).length < 2) return undefined
    if (!opening.some(({ text }) => announcing.test(text))) return undefined
  }
  const ending = isLabelled ? lastAnswer(blocks, labels) : undefined
  const lastQuestion = blocks.findLast(isQuestion)
  const isLast = (block: Block): boolean => block.order > lastQuestion!.order + 1
  const roles = new Map<string, 'question' | 'answer'>()
  let isOpen = false
  for (const block of blocks.slice(first)) {
    if (isQuestion(block)) {
      roles.set(block.id, 'question')
      isOpen = true
    } else if (block.kind === 'headline' || edited.test(block.text) || (isLast(block) && isReport(block.text)))
      isOpen = false
    else if (block.kind === 'paragraph' || block.kind === 'lead') {
      const isTold = interviewee !== undefined && block.text.includes(interviewee.name)
      if (isOpen && (!isTold || labels.get(block.id) === 'answer')) roles.set(block.id, 'answer')
      if (block === ending) isOpen = false
    }
  }
  return { interviewee, roleOf: ({ id }) => roles.get(id) }
}

/** “This interview has been edited for length.” */
const edited = /^[*_([]{0,2}(?:This|The) (?:interview|conversation|transcript|Q ?& ?A)\b/

/** The answer with which a labelled interview ends: the last one, where each is a paragraph with its label. */
function lastAnswer(
  blocks: readonly Block[],
  labels: ReadonlyMap<string, 'question' | 'answer' | undefined>,
): Block | undefined {
  const first = blocks.findIndex(({ id }) => labels.get(id) !== undefined)
  const last = blocks.findLastIndex(({ id }) => labels.get(id) !== undefined)
  const isWhole = blocks
    .slice(first, last)
    .every(({ id, kind }) => labels.get(id) !== undefined || kind !== 'paragraph')
  return isWhole && labels.get(blocks[last]!.id) === 'answer' ? blocks[last] : undefined
}

function labelOf({ kind, text }: Block): 'question' | 'answer' | undefined {
  const label = kind === 'paragraph' || kind === 'lead' || kind === 'subheading' ? turnLabel.exec(text)?.[1] : undefined
  if (label === undefined) return undefined
  return /^(?:A|Answer|ANSWER|答)$/.test(label) ? 'answer' : 'question'
}

/** One sentence that asks, set bold or not; a paragraph that ends with a question is none. */
const isAsked = ({ kind, text }: Block): boolean =>
  /^(?:headline|subheading|paragraph)$/.test(kind) &&
  text.length <= longestQuestion &&
  asks(text) &&
  !/^["“「]/.test(text) &&
  (isBold(text) || !/[.!] \p{Lu}|[。！]/u.test(text))

/** An answer as what whoever is interviewed says, without the label before it. */
export function answerOf({ text }: Block, interviewee: Interviewee | undefined): FoundStatement | undefined {
  const start = turnLabel.exec(text)?.[0].length ?? 0
  const end = text.trimEnd().length
  if (end <= start) return undefined
  return directWords(
    { start, end },
    {
      speaker: undefined,
      antecedent: interviewee && { block: interviewee.block, start: interviewee.start, end: interviewee.end },
      confidence: start > 0 ? 0.8 : 0.65,
    },
  )
}
