/** The text of a case as it lies on the desk: what it says now, and the ways back and forth. */
export interface Desk {
  readonly text: string
  /** Texts to go back to, the last one first to be taken. */
  readonly past: readonly string[]
  /** Texts to go forward to, the last one first to be taken. */
  readonly future: readonly string[]
  /** What the last change belongs to: changes of one group are undone together. */
  readonly group?: string
}

/** At most so many characters are kept of earlier texts, and so many of them. */
const kept = { characters: 40_000_000, texts: 1000 }

/** A desk with a text that nobody has changed yet. */
export function freshDesk(text: string): Desk {
  return { text, past: [], future: [] }
}

/**
 * The desk after a change. Successive changes of the same group (typing in one field, say) are one step of undo; a
 * change without a group stands for itself. What could be redone is gone, as everywhere.
 */
export function written(desk: Desk, text: string, { group }: { readonly group?: string | undefined } = {}): Desk {
  if (text === desk.text) return desk
  const joins = group !== undefined && group === desk.group && desk.past.length > 0
  const past = joins ? desk.past : trimmed([...desk.past, desk.text])
  return { text, past, future: [], ...(group === undefined ? {} : { group }) }
}

/** The desk one step back; itself when there is none. */
export function undone({ text, past, future }: Desk): Desk {
  const before = past.at(-1)
  if (before === undefined) return { text, past, future }
  return { text: before, past: past.slice(0, -1), future: [...future, text] }
}

/** The desk one step forward; itself when there is none. */
export function redone({ text, past, future }: Desk): Desk {
  const after = future.at(-1)
  if (after === undefined) return { text, past, future }
  return { text: after, past: [...past, text], future: future.slice(0, -1) }
}

function trimmed(past: readonly string[]): readonly string[] {
  let characters = 0
  let first = past.length
  while (first > 0 && past.length - first < kept.texts) {
    characters += past[first - 1]!.length
    if (characters > kept.characters && first < past.length) break
    first -= 1
  }
  return first === 0 ? past : past.slice(first)
}
