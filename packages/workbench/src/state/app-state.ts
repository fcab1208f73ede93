import type { Removed } from '@anchorage/casefile'
import type {
  Answer,
  DiagnosticView,
  Explanation,
  Figures,
  MoveView,
  OpenedCase,
  Picture,
  TablePage,
  Variant,
} from '../model/protocol.ts'
import type { Desk } from './desk.ts'
import type { Kept } from './keep-state.ts'
import type { Place } from './place.ts'
import type { EarlierVersion } from './saving.ts'
import type { ListedCase, ServedCase, Trouble } from './server.ts'
import type { Settings } from './settings.ts'

/** Something that is fetched or computed. While the next value is on its way, the last one stays in sight. */
export interface Resource<T> {
  /** What it was asked for; an answer to another key is dropped. */
  readonly key: string
  readonly status: 'loading' | 'ready' | 'failed'
  readonly value?: T
  readonly trouble?: Trouble
}

/** A case as far as it is known, and as it is being edited. */
export interface LoadedCase {
  /** As it stands on the disk, as far as we know. */
  readonly served: ServedCase
  readonly desk: Desk
  /** What was made of `openedText`: the last text on the desk that could be read as a case, or else the first one. */
  readonly opened: OpenedCase
  readonly openedText: string
  /** Goes up with every reading of the desk; part of the key of whatever rests on it. */
  readonly revision: number
  /** What is wrong with a later text that cannot be read as a case, so that `opened` still speaks of an earlier one. */
  readonly fault?: { readonly text: string; readonly diagnostics: readonly DiagnosticView[] }
}

/** The passage pane: pieces of evidence, of which one is shown. */
export interface Passage {
  readonly evidence: readonly string[]
  readonly shown: number
}

/** Everything that the page shows. */
export interface AppState {
  readonly place: Place
  readonly settings: Settings
  readonly list?: Resource<readonly ListedCase[]>
  /** By slug: the cases read so far. */
  readonly cases: Readonly<Record<string, Resource<LoadedCase>>>
  /** By slug: how saving goes. */
  readonly keeping: Readonly<Record<string, Kept>>
  /** Earlier versions of the case in place. */
  readonly versions?: Resource<readonly EarlierVersion[]>
  /** Of the case in place. */
  readonly answer?: Resource<Answer>
  readonly figures?: Resource<Figures>
  readonly explanation?: Resource<Explanation | undefined>
  readonly picture?: Resource<Picture | undefined>
  readonly variants?: Resource<readonly Variant[]>
  /** Rows of the table of states around `tableFrom`. */
  readonly table?: Resource<TablePage>
  /** The first row that is needed. */
  readonly tableFrom: number
  readonly checked?: Resource<readonly DiagnosticView[]>
  /** How many states each constraint removes. */
  readonly removals?: Resource<readonly Removed[]>
  /** Texts of the case’s sources by path; undefined when a file is not there. */
  readonly sources?: Resource<ReadonlyMap<string, string | undefined>>
  /** Whether all states are drawn, or the telling ones. */
  readonly drawing: 'telling' | 'all'
  /** The party whose reason the graph shows; all of them when absent. */
  readonly reasonParty?: number
  /** Moves pointed at. */
  readonly hovered?: readonly MoveView[]
  readonly passage?: Passage
}

type ResourceName =
  | 'versions'
  | 'removals'
  | 'variants'
  | 'table'
  | 'list'
  | 'answer'
  | 'figures'
  | 'explanation'
  | 'picture'
  | 'checked'
  | 'sources'

/** The value type of a resource. */
export type ValueOf<N extends ResourceName> = NonNullable<AppState[N]> extends Resource<infer T> ? T : never

export type { ResourceName }
