import type { Page } from '../blocks/block.ts'
import { actorsOf } from './actors.ts'
import { findNamesEn } from './en/find-names-en.ts'
import type { Actor, NameMention } from './name-mention.ts'
import type { SpeakerSpan } from './speaker-span.ts'
import { findNamesZh } from './zh/find-names-zh.ts'

/** Who and what a page names, and where. */
export interface NamesRead {
  readonly names: readonly Actor[]
  /** In reading order, none overlapping another. */
  readonly mentions: readonly NameMention[]
}

/**
 * Who and what a page names: states, blocs, organisations, outlets, people, groups, and compounds such as 双方 or “both sides”.
 *
 * `speakers` are the spans that statements found as their speakers: the best evidence of who is a person.
 * Takes time linear in the length of the page. Never throws.
 */
export function readNames(page: Page, speakers: readonly SpeakerSpan[] = []): NamesRead {
  const texts = new Map(page.blocks.map(({ id, text }) => [id, text]))
  // What only points elsewhere names others: the titles of other reports.
  const own = { ...page, blocks: page.blocks.filter(({ kind }) => kind !== 'jump-line') }
  const found = page.lang === 'zh' ? findNamesZh(own, speakers) : findNamesEn(own, speakers)
  return actorsOf(found, (block) => texts.get(block)!)
}
