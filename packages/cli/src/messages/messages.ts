import type { Lang } from '@anchorage/casefile'
import { en, type Messages } from './en.ts'
import { zh } from './zh.ts'

/** The catalogue of a language. */
export function messagesIn(lang: Lang): Messages {
  return lang === 'zh' ? zh : en
}
