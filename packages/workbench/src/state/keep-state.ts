import type { LoadedCase } from './app-state.ts'
import type { Draft } from './drafts.ts'
import type { CaseText } from './saving.ts'
import type { Trouble } from './server.ts'

/** How the saving of one case goes. */
export interface Kept {
  readonly isSaving?: boolean
  /** Why the last try came to nothing. */
  readonly trouble?: Trouble
  /** What stands on the disk, where that is neither what is on the desk nor what the desk rests on. */
  readonly theirs?: CaseText
  /** Edits of an earlier visit that never reached the disk. */
  readonly draft?: Draft
  /** When a text that was written elsewhere was put on the desk, in milliseconds since 1970. */
  readonly takenOver?: number
}

/** What the page says about saving. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'conflict' | 'offline' | 'locked-out' | 'refused' | 'read-only'

/** Whether the desk holds what the disk does not. */
export function isUnsaved({ desk, served }: LoadedCase): boolean {
  return desk.text !== served.text
}

/** The state of saving in one word; what has to be acted upon comes first. */
export function saveStateOf(loaded: LoadedCase, kept: Kept | undefined): SaveState {
  if (kept?.theirs !== undefined) return 'conflict'
  if (kept?.trouble !== undefined) return troubleState(kept.trouble)
  if (!isUnsaved(loaded)) return 'saved'
  if (loaded.served.readOnly) return 'read-only'
  return kept?.isSaving ? 'saving' : 'unsaved'
}

function troubleState({ code }: Trouble): SaveState {
  if (code === 'offline') return 'offline'
  return code === 'unauthorized' ? 'locked-out' : 'refused'
}
