import type { Block } from '../../blocks/block.ts'
import type { FoundIn } from '../statement.ts'

/** The statements of a Chinese page. */
export function statementsZh(_blocks: readonly Block[]): readonly FoundIn[] {
  return []
}
