import type { Lang } from '@anchorage/casefile'
import { createContext, useContext } from 'react'
import { type Messages, messagesIn } from './messages/messages.ts'
import type { App } from './state/app.ts'
import type { AppState } from './state/app-state.ts'
import { useStore } from './state/store.ts'

/** The app, for every component. */
export const AppContext = createContext<App | undefined>(undefined)

/** The app. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (app === undefined) throw new TypeError('expected a component inside AppContext')
  return app
}

/** A part of what the page shows. */
export function useSelect<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store, select)
}

/** The reader’s language. */
export function useLang(): Lang {
  return useSelect((state) => state.settings.lang)
}

/** The words in the reader’s language. */
export function useMessages(): Messages {
  return messagesIn(useLang())
}
