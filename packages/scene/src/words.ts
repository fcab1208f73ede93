import { en, type Messages } from './messages/en.ts'
import { zh } from './messages/zh.ts'

/** Languages that pictures have words in. */
export type Lang = 'en' | 'zh'

/** Words of a picture as a code and parameters, or a text that came in from outside. */
export type SceneWords =
  | { readonly text: string }
  | { readonly code: Exclude<keyof Messages, 'picture'>; readonly count?: number }

const catalogues: Record<Lang, Messages> = { en, zh }

/** The words in a language. */
export function wordsIn(words: SceneWords, lang: Lang): string {
  if ('text' in words) return words.text
  const message = catalogues[lang][words.code]
  return typeof message === 'string' ? message : message({ count: words.count ?? 0 })
}

/** What a picture shows, in one sentence, for those who do not see it. */
export function pictureTitle(counts: { readonly states: number; readonly equilibria: number }, lang: Lang): string {
  return catalogues[lang].picture(counts)
}
