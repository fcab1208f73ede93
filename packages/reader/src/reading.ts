import type { Page } from './blocks/block.ts'
import type { DateMention } from './dates/date-mention.ts'
import type { Actor, NameMention } from './names/name-mention.ts'
import type { Statement } from './statements/statement.ts'

/** A page read: blocks in order, who is named, who said what, and when. */
export interface Reading extends Page {
  readonly names: readonly Actor[]
  readonly mentions: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
}
