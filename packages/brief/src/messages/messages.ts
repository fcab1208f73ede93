import type { Lang } from '@anchorage/casefile'
import { type BriefMessages, en } from './en.ts'
import { zh } from './zh.ts'

/** The words of briefs in a language. */
export function briefWordsIn(lang: Lang): BriefMessages {
  return lang === 'zh' ? zh : en
}
