import type { Path } from '../case.ts'
import type { Lang, Text } from '../text.ts'
import type { Clear, Edit } from './edits.ts'

/** Words for people, by language. */
export interface TextParts {
  readonly en?: string
  readonly zh?: string
}

/** A text by language; one that is written once for all counts as Chinese when it has Chinese characters. */
export function textParts(text: Text | undefined): TextParts {
  if (text === undefined) return {}
  if (typeof text !== 'string') return text
  return /\p{Script=Han}/u.test(text) ? { zh: text } : { en: text }
}

/**
 * The edits that write one language of a text; the other stays. An empty one is taken out, and with the last of them
 * the text itself. A text that is written once for all stays so until there is another language. What they come to is the
 * same for a text that was read a few keys earlier, in which the same language stood otherwise.
 */
export function textEdits(path: Path, text: Text | undefined, lang: Lang, words: string): (Edit | Clear)[] {
  const { [lang]: _, ...others }: TextParts = textParts(text)
  const other = Object.values<string>(others)[0]
  const isByLang = text !== undefined && typeof text !== 'string'
  if (words === '') return [{ kind: 'clear', path: isByLang || other !== undefined ? [...path, lang] : path }]
  if (isByLang) return [{ kind: 'set', path: [...path, lang], value: words }]
  if (other === undefined) return [{ kind: 'set', path, value: words }]
  const value = lang === 'en' ? { en: words, zh: other } : { en: other, zh: words }
  return [{ kind: 'set', path, value }]
}
