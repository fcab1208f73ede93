import type { Block } from '../../blocks/block.ts'
import { groupWords } from '../../names/zh/group-words.ts'
import { answerOf, interviewOf } from '../interview.ts'
import type { FoundIn, FoundStatement } from '../statement.ts'
import { blockStatements, type Memory } from './block-statements.ts'
import { headlineSlot } from './headline-slots.ts'
import { intervieweeZh } from './interviewee.ts'
import { signedQuote } from './signed-quote.ts'
import { turnNames, turnOf } from './transcript.ts'
import { zhText } from './zh-text.ts'

/**
 * Who said what on a Chinese page, in reading order; offsets are those of each block's clean text.
 *
 * Cues are looked for outside quotation marks and brackets. The speaker is what stands before a cue in its clause without
 * connectives and adverbials; where nothing does, who spoke last. What was said reaches to the end of the sentence or to
 * the next cue that is not itself told. Time is linear.
 */
export function statementsZh(blocks: readonly Block[]): readonly FoundIn[] {
  const found: FoundIn[] = []
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const names = turnNames(blocks)
  const interview = interviewOf(blocks, intervieweeZh)
  let memory: Memory = silence
  let article: string | undefined
  for (const block of blocks) {
    if (block.article !== article) memory = silence
    article = block.article
    const add = (statement: FoundStatement): void => {
      found.push({ block: block.id, statement })
    }
    const turn = names.size > 0 && block.kind !== 'headline' ? turnOf(block, names) : undefined
    const role = turn ? undefined : interview?.roleOf(block)
    const answer = role === 'answer' ? answerOf(block, interview!.interviewee) : undefined
    if (answer) add(answer)
    if (role) continue
    switch (block.kind) {
      case 'headline':
      case 'subheading': {
        const told = titled(blockStatements(block, memory).statements)
        const slot = headlineSlot(zhText(block.text, { isTitle: true }))
        const isSaid = told.some(({ cue }) => cue && slot?.speaker && cue.start <= slot.speaker.end)
        const isApart = ({ parts: [part] }: FoundStatement): boolean => part!.end < slot!.speaker!.start
        for (const statement of slot && !isSaid ? [...told.filter(isApart), slot] : told) add(statement)
        break
      }
      case 'caption':
        for (const statement of titled(blockStatements(block, memory).statements)) add(statement)
        break
      case 'lead':
      case 'paragraph': {
        if (turn) {
          add(turn)
          break
        }
        const signed = signedQuote(block)
        if (signed) {
          memory = { ...silence, speaker: { ...signed.speaker!, block: block.id } }
          add(signed)
          break
        }
        const read = blockStatements(block, memory)
        memory = read.memory
        read.statements.forEach(add)
        break
      }
      default:
    }
  }
  return found.filter(
    ({ block, statement }) => statement.kind !== 'headline-slot' || isSpeaker(block, statement, found, texts),
  )
}

/** Nobody spoke yet. */
const silence: Memory = { speaker: undefined, reporter: undefined, announcer: undefined, unclosed: undefined }

/** Whether who stands before the colon of a title speaks elsewhere on the page, or the words after it are such as one says. */
function isSpeaker(
  block: string,
  { speaker, parts }: FoundStatement,
  found: readonly FoundIn[],
  texts: ReadonlyMap<string, string>,
): boolean {
  const text = texts.get(block)!
  const name = speaker ? text.slice(speaker.start, speaker.end) : ''
  if (/^(?:希望|将|愿|不|要|必须|应|已|正|没有|支持|反对|“|「|决不|绝不|期待|呼吁)/.test(text.slice(parts[0]!.start)))
    return true
  return found.slice(0, 500).some(({ block: other, statement }) => {
    if (statement.tier !== 1 || !statement.speaker) return false
    if (kindsOfSpeakers.has(name)) return true
    const spoke = texts.get(other)!.slice(statement.speaker.start, statement.speaker.end)
    return spoke.includes(name) || name.includes(spoke)
  })
}

/** What titles call those who speak without naming them. */
const kindsOfSpeakers = new Set(groupWords)

/** Statements of a title or caption: explicit ones only. */
function titled(statements: readonly FoundStatement[]): readonly FoundStatement[] {
  return statements
    .filter(({ tier }) => tier === 1)
    .map((each) => ({ ...each, tier: 3, confidence: each.confidence * 0.8 }))
}
