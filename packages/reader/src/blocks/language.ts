import type { ReaderLang } from './block.ts'

/** Chinese if there is at least one Chinese character for every four Latin letters, English otherwise. */
export function languageOf(text: string): ReaderLang {
  let [han, latin] = [0, 0]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0x4e00 && code <= 0x9fff) han += 1
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin += 1
  }
  return han > 0 && han * 4 >= latin ? 'zh' : 'en'
}
