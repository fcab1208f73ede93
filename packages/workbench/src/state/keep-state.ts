import type { Merge } from '../compare/three-way.ts'
import type { Desk } from './desk.ts'
import type { Draft } from './drafts.ts'
import type { CaseText } from './saving.ts'
import type { Trouble } from './server.ts'

/** A text that is kept: as it stands on the disk, as far as we know, and as it lies on the desk. */
export interface KeptText {
  readonly served: CaseText & {
    /** Nothing is saved. */
    readonly readOnly: boolean
    /** Stands on no shelf, so that there is nothing to say about saving. */
    readonly guest?: 'link' | 'example'
  }
  readonly desk: Desk
}

/** How the saving of one text goes. */
export interface Kept {
  readonly isSaving?: boolean
  /** Why the last try came to nothing. */
  readonly trouble?: Trouble
  /** What stands on the disk, where that is neither what is on the desk nor what the desk rests on. */
  readonly theirs?: CaseText
  /** How that and the desk go together; missing while it is being found out. */
  readonly meeting?: Meeting
  /** When a text that was written elsewhere was merged into the desk, in milliseconds since 1970. */
  readonly merged?: number
  /** Edits of an earlier visit that never reached the disk. */
  readonly draft?: Draft
  /** When a text that was written elsewhere was put on the desk, in milliseconds since 1970. */
  readonly takenOver?: number
}

/** Two changes of a text that could not be merged without being asked. */
export interface Meeting {
  /** What was on the desk when they were compared. */
  readonly mine: string
  readonly merge: Merge
}

/** What the page says about saving. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'conflict' | 'offline' | 'locked-out' | 'refused' | 'read-only'

/** Whether the desk holds what the disk does not. */
export function isUnsaved({ desk, served }: KeptText): boolean {
  return desk.text !== served.text
}

/** The state of saving in one word; what has to be acted upon comes first. */
export function saveStateOf(loaded: KeptText, kept: Kept | undefined): SaveState {
  if (kept?.meeting !== undefined) return 'conflict'
  if (kept?.trouble !== undefined) return troubleState(kept.trouble)
  if (!isUnsaved(loaded)) return 'saved'
  if (loaded.served.readOnly) return 'read-only'
  return kept?.isSaving ? 'saving' : 'unsaved'
}

function troubleState({ code }: Trouble): SaveState {
  if (code === 'offline') return 'offline'
  return code === 'unauthorized' ? 'locked-out' : 'refused'
}
