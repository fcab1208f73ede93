import type { Block } from '../../blocks/block.ts'
import type { FoundIn, FoundStatement } from '../statement.ts'
import { blockStatements, type Memory } from './block-statements.ts'
import { headlineSlot } from './headline-slots.ts'
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
  let memory: Memory = { speaker: undefined }
  let article: string | undefined
  for (const block of blocks) {
    if (block.article !== article) memory = { speaker: undefined }
    article = block.article
    const add = (statement: FoundStatement): void => {
      found.push({ block: block.id, statement })
    }
    switch (block.kind) {
      case 'headline':
      case 'subheading': {
        const slot = headlineSlot(zhText(block.text))
        if (slot) add(slot)
        else for (const statement of titled(blockStatements(block, memory).statements)) add(statement)
        break
      }
      case 'caption':
        for (const statement of titled(blockStatements(block, memory).statements)) add(statement)
        break
      case 'lead':
      case 'paragraph': {
        const read = blockStatements(block, memory)
        memory = read.memory
        read.statements.forEach(add)
        break
      }
      default:
    }
  }
  return found
}

/** Statements of a title or caption: explicit ones only. */
function titled(statements: readonly FoundStatement[]): readonly FoundStatement[] {
  return statements
    .filter(({ tier }) => tier === 1)
    .map((each) => ({ ...each, tier: 3, confidence: each.confidence * 0.8 }))
}
