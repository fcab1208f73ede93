import type { Lang } from '@anchorage/casefile'
import { en, type Messages } from './en.ts'
import { zh } from './zh.ts'

export type { Messages }

const catalogues: Record<Lang, Messages> = { en, zh }

/** The words of a language. */
export function messagesIn(lang: Lang): Messages {
  return catalogues[lang]
}
