import type { Block } from '../../blocks/block.ts'
import { answerOf, interviewOf } from '../interview.ts'
import type { FoundIn, FoundStatement } from '../statement.ts'
import { authorOf, ofAuthor } from './author.ts'
import { headlineSlot } from './headline-slot.ts'
import { intervieweeEn, isReportEn } from './interviewee.ts'
import { type Carried, paragraphStatements, unattributed } from './paragraph-statements.ts'
import { attributable, signedQuote } from './signed-quote.ts'
import { type Place, speakersOf } from './speakers.ts'
import { transcriptOf } from './transcript.ts'

/**
 * The statements of an English page, in reading order: who said what, before, after or around the cue, with elided and
 * pronominal speakers traced to the name before. What stands in headings and captions has tier 3. Time is linear. Never
 * throws, whatever the text.
 */
export function statementsEn(blocks: readonly Block[]): readonly FoundIn[] {
  const speakers = speakersOf()
  const found: FoundIn[] = []
  const transcript = transcriptOf(blocks)
  const interview = transcript ? undefined : interviewOf(blocks, intervieweeEn, isReportEn)
  let carried: Carried | undefined
  let author: Place | undefined
  for (const block of blocks) {
    if (block.kind === 'byline') author = authorOf(block)
    if (block.kind === 'byline' || block.kind === 'credit' || block.kind === 'jump-line') continue
    const add = (statement: FoundStatement): unknown =>
      found.push({ block: block.id, statement: ofAuthor(block, statement, author) })
    const role = interview?.roleOf(block)
    const answer = role === 'answer' ? answerOf(block, interview!.interviewee) : undefined
    if (answer) add(answer)
    if (role) continue
    const turn = transcript?.turnOf(block)
    if (turn === 'asking') continue
    const source = attributable(block)
    if (source) {
      carried = { speaker: source, how: 'announced' }
      continue
    }
    const signed = turn ? undefined : signedQuote(block)
    if (signed) {
      add(signed)
      continue
    }
    if (!turn && (block.kind === 'headline' || block.kind === 'subheading' || block.kind === 'caption')) {
      const slot = block.kind === 'caption' ? undefined : headlineSlot(block.text)
      const display = slot ? undefined : paragraphStatements(block, speakers, undefined)
      for (const statement of slot ? [slot] : (display?.statements ?? [])) add({ ...statement, tier: 3 })
      // A short line like “She wrote:” is taken for a heading.
      if (display?.carried?.how === 'announced') carried = display.carried
      continue
    }
    if (turn) add(turn)
    else if (carried?.how === 'announced' && !/^["“'‘«`]/.test(block.text)) {
      // “She wrote:” and then a paragraph of its own.
      add(unattributed({ start: 0, end: block.text.length }, carried.speaker, { tier: 1, confidence: 0.8 }))
      carried = undefined
    } else {
      const paragraph = paragraphStatements(block, speakers, carried)
      paragraph.statements.forEach(add)
      carried = paragraph.carried
    }
  }
  return found
}
