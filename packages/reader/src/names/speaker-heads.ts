import type { ReaderLang } from '../blocks/block.ts'
import type { MentionIndex } from './actors-in.ts'
import { headsEn } from './en/heads.ts'
import type { NameKind, TextSpan } from './name-mention.ts'
import { headsZh } from './zh/heads.ts'

/** What is needed to tell who speaks: mentions by block, what each actor is, and the language of the page. */
export interface HeadContext {
  readonly index: MentionIndex
  readonly kindOf: (actor: string) => NameKind | undefined
  readonly lang: ReaderLang
}

/** A speaker's words in the text of their block. */
export interface SpeakerWords extends TextSpan {
  readonly block: string
  readonly text: string
}

/**
 * The ids of those who speak in a speaker's words: the head, and heads that “and”, 和, 与, 、 join to it.
 *
 * Whatever stands in apposition, in a relative clause, behind “of”, “at”, “for”, “with”, or in front of the head, only says
 * whose the speaker is. It speaks all the same where nothing else of the span is named (“the head of Hamas”), unless
 * it is a person: “Brandt’s lawyer” is not Brandt.
 */
export function headsIn(context: HeadContext, words: SpeakerWords): readonly string[] {
  const heads = context.lang === 'en' ? headsEn(context, words) : headsZh(context, words)
  return [...new Set(heads.map(({ actor }) => actor))]
}
