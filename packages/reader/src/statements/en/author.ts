import type { Block } from '../../blocks/block.ts'
import type { FoundStatement } from '../statement.ts'
import type { Place } from './speakers.ts'

const by = /^By ((?:\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|bin|al)){1,3})(?:,|$)/u

/** Who wrote an article, as its byline says; undefined where several did. */
export function authorOf({ id, text }: Block): Place | undefined {
  const name = by.exec(text)?.[1]
  return name === undefined ? undefined : { block: id, start: 3, end: 3 + name.length }
}

/** A statement whose “I” stands outside quotations is that of whoever wrote the article. */
export function ofAuthor({ text }: Block, statement: FoundStatement, author: Place | undefined): FoundStatement {
  const { speaker, antecedent } = statement
  const isWriter = author && speaker && !antecedent && text.slice(speaker.start, speaker.end) === 'I'
  return isWriter ? { ...statement, antecedent: author } : statement
}
