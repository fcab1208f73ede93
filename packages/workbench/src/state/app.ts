import type { Question, Workshop } from '../model/protocol.ts'
import type { AppState, LoadedCase, Passage, Resource, ResourceName, ValueOf } from './app-state.ts'
import { createAskedAhead } from './asked-ahead.ts'
import { freshDesk } from './desk.ts'
import { createEditing, type Editing } from './editing.ts'
import { focusOf } from './focus-of.ts'
import type { Keeping } from './keeping.ts'
import { type Place, readPlace, writePlace } from './place.ts'
import { fetchVersions } from './saving.ts'
import { fetchCase, fetchCases, fetchFile, troubleOf } from './server.ts'
import { keepSettings, readSettings, type Settings, showSettings } from './settings.ts'
import { startKeeping } from './start-keeping.ts'
import { createStore, type Store } from './store.ts'
import { wholeTable } from './table-place.ts'

/** Pictures of up to so many states are drawn whole without being asked to. */
export const tellingLimit = 36
/** And when asked to. */
export const drawingLimit = 300

/** How long nothing has been changed when a case that is being edited is checked, in milliseconds. */
const restBeforeCheck = 400
/** Rows of the table of states that are fetched at a time. */
export const tableRows = 48

/** The store and what can be done to it. */
export interface App {
  readonly store: Store<AppState>
  readonly editing: Editing
  readonly keeping: Keeping
  /** For what only one part of the page asks. */
  readonly workshop: Workshop
  go(place: Place): void
  /** Goes to a place that takes the one before it in the history of the browser: a filter changes with every key. */
  refine(place: Place): void
  changeSettings(change: Partial<Settings>): void
  change(change: (state: AppState) => AppState): void
  showPassage(passage: Passage | undefined): void
  openCase(slug: string): Promise<void>
  /** Forgets the list, and what is known of a case: another one may stand there by now. */
  forget(slug: string): void
  /** Asks again for whatever failed. Cases that are open stay as they are, with what is on their desks. */
  retry(): void
  pictureFile(): Promise<string | undefined>
}

/** What is asked about the case in place. */
export function questionOf({ place, settings }: AppState): Question | undefined {
  if (place.page !== 'case') return undefined
  return { slug: place.slug, choice: place.choice, concept: place.concept, lang: settings.lang }
}

/** The app over a workshop. Whenever the place or the language changes, what is missing is fetched and computed. */
export function createApp(workshop: Workshop): App {
  const from = readPlace(location.hash)
  const stored = readSettings()
  const settings = from.lang === undefined ? stored : { ...stored, lang: from.lang }
  showSettings(settings)
  const store = createStore<AppState>({
    place: from.place,
    settings,
    cases: {},
    keeping: {},
    drawing: 'telling',
    tableFrom: 0,
  })

  /** Loads a resource unless it is there or on its way. */
  async function load<N extends ResourceName>(name: N, key: string, make: () => Promise<ValueOf<N>>): Promise<void> {
    const before = store.get()[name] as Resource<ValueOf<N>> | undefined
    if (before?.key === key) return
    store.set((state) => ({ ...state, [name]: { ...before, key, status: 'loading' } }))
    const settle = (resource: Resource<ValueOf<N>>) =>
      store.set((state) => (state[name]?.key === key ? { ...state, [name]: resource } : state))
    try {
      settle({ key, status: 'ready', value: await make() })
    } catch (error) {
      settle({ key, status: 'failed', trouble: troubleOf(error) })
    }
  }

  const answers = createAskedAhead(workshop.answer)
  const figures = createAskedAhead(workshop.figures)
  const askAhead = (slug: string, text: string) => {
    const { place } = store.get()
    const question = questionOf(store.get())
    if (place.page !== 'case' || question?.slug !== slug) return
    const first = place.view === 'model' ? figures : answers
    first.askAhead(question, text)
  }

  /** Cases on their way, so that whoever asks for one again waits for the same answer. */
  const opening = new Map<string, Promise<void>>()

  function openCase(slug: string): Promise<void> {
    const known = opening.get(slug)
    if (known !== undefined) return known
    const started = readCase(slug)
    opening.set(slug, started)
    return started
  }

  async function readCase(slug: string): Promise<void> {
    const settle = (resource: Resource<LoadedCase>) =>
      store.set((state) => ({ ...state, cases: { ...state.cases, [slug]: resource } }))
    settle({ key: slug, status: 'loading' })
    try {
      const served = await fetchCase(slug)
      const asked = workshop.open(slug, served.text)
      askAhead(slug, served.text)
      const opened = await asked
      const { text } = served
      const value = { served, desk: freshDesk(text), opened, openedText: text, revision: 0 }
      settle({ key: slug, status: 'ready', value })
    } catch (error) {
      settle({ key: slug, status: 'failed', trouble: troubleOf(error) })
    }
  }

  /** Bytes of source files by path, of the case that was last in place. */
  const files: { slug?: string; bytes: Map<string, Uint8Array | undefined> } = { bytes: new Map() }

  async function loadSources(slug: string, { opened, revision }: LoadedCase): Promise<void> {
    if (files.slug !== slug) Object.assign(files, { slug, bytes: new Map() })
    const { bytes } = files
    const paths = [...new Set(opened.case?.sources.flatMap((source) => source.file ?? []) ?? [])]
    await load('sources', JSON.stringify([slug, paths]), async () => {
      for (const path of paths) {
        if (bytes.get(path) === undefined) bytes.set(path, await fetchFile(slug, path).catch(() => undefined))
      }
      const decode = (file: Uint8Array | undefined) => (file === undefined ? undefined : new TextDecoder().decode(file))
      return new Map(paths.map((path) => [path, decode(bytes.get(path))]))
    })
    await load('checked', JSON.stringify([slug, revision]), () => workshop.check(slug, bytes))
  }

  async function loadTable(question: Question, asked: string): Promise<void> {
    const { place, tableFrom } = store.get()
    if (place.page !== 'case') return
    const query = { ...(place.table ?? wholeTable), count: tableRows }
    await load('table', JSON.stringify([asked, query, tableFrom]), () => workshop.table(question, query, tableFrom))
  }

  async function update(): Promise<void> {
    const { place } = store.get()
    if (place.page === 'list') {
      await load('list', 'list', fetchCases)
      return
    }
    if (place.page !== 'case') return
    await openCase(place.slug)
    const loaded = store.get().cases[place.slug]?.value
    if (loaded !== undefined && place.view === 'history') {
      await load('versions', JSON.stringify([place.slug, loaded.served.version]), () => fetchVersions(place.slug))
    }
    const question = questionOf(store.get())
    if (loaded?.opened.case === undefined || question?.slug !== place.slug) return
    const keyNow = () => JSON.stringify([questionOf(store.get()), store.get().cases[question.slug]?.value?.revision])
    const asked = keyNow()
    if (place.view === 'model') {
      await load('figures', asked, () => figures.ask(question, loaded.openedText))
      if (keyNow() !== asked) return
      const key = JSON.stringify([place.slug, loaded.revision])
      await load('removals', key, () => workshop.removals(place.slug))
      // The words of the answer are for other pages, and a check takes longer: both wait until typing rests.
      await new Promise((resolve) => setTimeout(resolve, restBeforeCheck))
      if (keyNow() !== asked) return
    }
    await load('answer', asked, () => answers.ask(question, loaded.openedText))
    if (keyNow() !== asked) return
    const focus = focusOf(store.get())
    const limit = store.get().drawing === 'all' ? drawingLimit : tellingLimit
    const request = { limit, ...(focus === undefined ? {} : { focus }) }
    if (place.view === 'answer') await loadTable(question, asked)
    if (keyNow() !== asked) return
    if (place.view === 'answer' || place.view === 'see') {
      void load('explanation', asked + focus, () =>
        focus === undefined ? Promise.resolve(undefined) : workshop.explain(question, focus),
      )
      // The page of pictures asks for its own.
      if (place.view === 'answer')
        await load('picture', asked + JSON.stringify(request), () => workshop.picture(question, request))
      if (keyNow() !== asked) return
    }
    await loadSources(place.slug, loaded)
    if (place.view === 'answer') await load('variants', asked, () => workshop.compare(question))
  }

  const start = () => {
    update().catch(console.error)
  }
  const editing = createEditing(store, workshop, { onAsked: askAhead, onRead: start })
  const keeping = startKeeping(store, { editing, workshop, onVersion: start })
  const arrive = () => {
    const { place, lang } = readPlace(location.hash)
    store.set(({ reasonParty: _, hovered: __, passage: ___, ...state }) => {
      const isSame = state.place.page === 'case' && place.page === 'case' && state.place.slug === place.slug
      const kept = isSame ? state : withoutCase(state)
      const tableOf = (at: Place) => (at.page === 'case' ? JSON.stringify(at.table) : undefined)
      const isSameTable = isSame && tableOf(state.place) === tableOf(place)
      const tableFrom = isSameTable ? kept.tableFrom : 0
      return { ...kept, tableFrom, place, settings: lang === undefined ? kept.settings : { ...kept.settings, lang } }
    })
    showSettings(store.get().settings)
    start()
  }
  addEventListener('hashchange', arrive)
  start()

  return {
    store,
    editing,
    keeping,
    workshop,
    openCase,
    go: (place) => {
      location.hash = writePlace(place)
    },
    refine: (place) => {
      history.replaceState(null, '', writePlace(place))
      arrive()
    },
    changeSettings: (change) => {
      store.set((state) => ({ ...state, settings: { ...state.settings, ...change } }))
      keepSettings(store.get().settings)
      showSettings(store.get().settings)
      start()
    },
    change: (change) => {
      store.set(change)
      start()
    },
    showPassage: (passage) => {
      store.set(({ passage: _, ...state }) => (passage === undefined ? state : { ...state, passage }))
    },
    forget: (slug) => {
      opening.delete(slug)
      store.set(({ list: _, cases, keeping: kept, ...state }) => {
        const without = <T>(all: Readonly<Record<string, T>>) =>
          Object.fromEntries(Object.entries(all).filter(([known]) => known !== slug))
        return { ...state, cases: without(cases), keeping: without(kept) }
      })
      start()
    },
    retry: () => {
      const known = Object.entries(store.get().cases).filter(([, { value }]) => value !== undefined)
      for (const slug of opening.keys()) if (!known.some(([open]) => open === slug)) opening.delete(slug)
      store.set((state) => ({ ...withoutCase(state), cases: Object.fromEntries(known) }))
      start()
    },
    pictureFile: async () => {
      const question = questionOf(store.get())
      if (question === undefined) return undefined
      const focus = focusOf(store.get())
      const limit = store.get().drawing === 'all' ? drawingLimit : tellingLimit
      return workshop.pictureFile(question, { limit, ...(focus === undefined ? {} : { focus }) }, 'light')
    },
  }
}

/** Nothing of the case that was in place stays behind. */
function withoutCase(state: AppState): AppState {
  const {
    list: _list,
    answer: _answer,
    figures: _figures,
    explanation: _explanation,
    picture: _picture,
    checked: _checked,
    variants: _variants,
    removals: _removals,
    table: _table,
    sources: _sources,
    versions: _versions,
    ...rest
  } = state
  return { ...rest, drawing: 'telling', tableFrom: 0 }
}
