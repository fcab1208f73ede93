import type { ReaderLang } from '../blocks/block.ts'
import type { KnownActor } from './found-name.ts'
import { blocs } from './tables/blocs.ts'
import { outlets } from './tables/outlets.ts'
import { states } from './tables/states.ts'

/** A form of a name from the tables. */
export interface KnownName {
  readonly form: string
  /** A capital is an actor only when it acts; an adjective belongs to what follows it. */
  readonly use: 'name' | 'adjective' | 'capital' | 'seat'
  readonly actor: KnownActor
}

/** All names of states, blocs and outlets that the tables know, in one language. */
export function knownNames(lang: ReaderLang): readonly KnownName[] {
  const isOf = (form: string): boolean => /[\u4e00-\u9fff]/.test(form) === (lang === 'zh')
  const list: KnownName[] = []
  const add = (actor: KnownActor, use: KnownName['use'], forms: readonly string[]): void => {
    for (const form of forms) if (use === 'name' || isOf(form)) list.push({ form, use, actor })
  }
  for (const state of states) {
    const actor = stateActor(state.code, lang)!
    add(actor, 'name', state[lang])
    add(actor, 'capital', state.capitals)
    add(actor, 'seat', state.seats)
    if (lang === 'en') add(actor, 'adjective', withPlurals(state.adjectives))
  }
  for (const bloc of blocs) {
    const actor = stateActor(bloc.code, lang)!
    add(actor, 'name', bloc[lang])
    add(actor, 'capital', bloc.capitals)
    if (lang === 'en') add(actor, 'adjective', bloc.adjectives)
  }
  for (const { key, zh, en } of outlets) {
    const forms = lang === 'zh' ? zh : en
    const name = forms[0] ?? key
    add({ key: `outlet ${key}`, kind: 'outlet', name, confidence: 0.9 }, 'name', forms)
  }
  return list
}

const actors = new Map<string, KnownActor>()

/** A state or a bloc of the tables by its code. */
export function stateActor(code: string, lang: ReaderLang): KnownActor | undefined {
  if (actors.size === 0) {
    for (const each of ['zh', 'en'] as const) {
      for (const { code, [each]: names } of states) add(code, 'state', names[0]!, each)
      for (const { code, kind, [each]: names } of blocs) add(code, kind, names[0]!.replace(/^the /, ''), each)
    }
  }
  return actors.get(`${lang} ${code}`)
}

function add(code: string, kind: 'state' | 'bloc' | 'organisation', name: string, lang: ReaderLang): void {
  const stands = code
  actors.set(`${lang} ${code}`, { key: `state ${code}`, kind, name, stands, confidence: 0.95 })
}

/** Demonyms that take an s: Russians, Israelis; not Chinese, British. */
function withPlurals(adjectives: readonly string[]): readonly string[] {
  return adjectives.flatMap((word) =>
    /(?:[aioe]n|i|[^s]k|Serb|[^i]ot|er|ne)$/.test(word) ? [word, `${word}s`] : [word],
  )
}
