/** The languages of the interface, the messages and the texts of a case. */
export type Lang = 'en' | 'zh'

/** Words for people: one string for every language, or one per language. */
export type Text = string | { readonly en?: string; readonly zh?: string }

/** The text in the language asked for, else in the other, else the plain string. */
export function textIn(text: Text, lang: Lang): string {
  if (typeof text === 'string') return text
  return (lang === 'en' ? (text.en ?? text.zh) : (text.zh ?? text.en)) ?? ''
}
