import { anchorPath } from '@anchorage/scene'
import { useApp, useMessages, useSelect } from '../app-context.ts'
import type { Settings } from '../state/settings.ts'
import { SaveStatus } from './keep/SaveStatus.tsx'

const themes = ['system', 'light', 'dark'] as const

/** The name of the product, the way back, language and theme. */
export function Header() {
  const app = useApp()
  const messages = useMessages()
  const settings = useSelect((state) => state.settings)
  const inCase = useSelect((state) => state.place.page !== 'list')
  return (
    <header className="top">
      <div className="top-inner">
        <a className="brand" href="#/">
          <svg viewBox="-9 -9 18 18" width="22" height="22" aria-hidden="true">
            <path d={anchorPath} fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
          </svg>
          {messages.name}
        </a>
        {inCase && (
          <nav aria-label={messages.allCases}>
            <a href="#/">{messages.allCases}</a>
          </nav>
        )}
        <span className="spring" />
        <SaveStatus />
        <fieldset className="segments" aria-label={messages.language}>
          {(['en', 'zh'] as const).map((lang) => (
            <button
              key={lang}
              type="button"
              lang={lang === 'zh' ? 'zh-Hans' : 'en'}
              aria-pressed={settings.lang === lang}
              onClick={() => app.changeSettings({ lang })}
            >
              {lang === 'en' ? 'English' : '中文'}
            </button>
          ))}
        </fieldset>
        <label className="select">
          <span className="away">{messages.theme}</span>
          <select
            value={settings.theme}
            onChange={(event) => app.changeSettings({ theme: event.target.value as Settings['theme'] })}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {messages.themes[theme]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  )
}
