import type { Lang } from '@anchorage/casefile'
import { isEmbedded } from './shelf/framing.ts'

/** What the reader chose for all cases. */
export interface Settings {
  readonly lang: Lang
  readonly theme: 'light' | 'dark' | 'system'
}

const key = 'anchorage.settings'

/** The settings of the last visit; the browser’s language at the first one. */
export function readSettings(): Settings {
  const usual: Settings = { lang: navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en', theme: 'system' }
  if (isEmbedded) return usual
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>
    return {
      lang: stored.lang === 'zh' || stored.lang === 'en' ? stored.lang : usual.lang,
      theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : usual.theme,
    }
  } catch {
    return usual
  }
}

/** Keeps the settings for the next visit, where the browser lets us. */
export function keepSettings(settings: Settings): void {
  if (isEmbedded) return
  try {
    localStorage.setItem(key, JSON.stringify(settings))
  } catch {
    // Private windows may refuse; the settings then last as long as the page.
  }
}

/**
 * Puts the settings on the document, where styles and screen readers find them. Only what is another: browsers style the
 * whole page anew when the language is set, whatever it was before.
 */
export function showSettings({ lang, theme }: Settings): void {
  const { documentElement: root } = document
  const tag = lang === 'zh' ? 'zh-Hans' : 'en'
  if (root.lang !== tag) root.lang = tag
  if (theme === 'system') delete root.dataset.theme
  else if (root.dataset.theme !== theme) root.dataset.theme = theme
}
