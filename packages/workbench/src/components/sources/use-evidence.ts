import type { Case, Edit } from '@anchorage/casefile'
import { useState } from 'react'
import { useApp, useMessages } from '../../app-context.ts'
import { attachEdits, detachEdits } from '../../reading/attachable.ts'
import { readingRoom } from '../../reading/client.ts'
import { overlaps } from '../../reading/coverage.ts'
import { entryOf, type NewEvidence, newEvidenceEdits, type SpeakerChoice } from '../../reading/new-evidence.ts'
import type { Proposal, Proposals, ReadText, Stretch } from '../../reading/protocol.ts'
import type { Chosen } from './chosen.ts'
import type { SourceReading } from './use-reading.ts'

/** What somebody said of a passage otherwise than it was read. */
export interface PassageForm {
  readonly speaker?: SpeakerChoice
  readonly kind?: NewEvidence['kind']
  readonly said?: string
}

/** What can be done with the chosen passage; each is one step of undo. */
export interface EvidenceActions {
  /** What became of the last one, in words. */
  readonly note: string | undefined
  /** Makes evidence of it; nothing where it is evidence already. */
  take(): Promise<void>
  /** Makes evidence of it, if it is none yet, and attaches it to an element. */
  attach(key: string, label: string): Promise<void>
  detach(key: string, label: string): Promise<void>
}

/** The proposals for a passage: those of the statement chosen, or of the first statement that it touches. */
export function proposalsFor(read: ReadText, proposals: Proposals, chosen: Chosen | undefined): readonly Proposal[] {
  if (chosen?.kind === 'statement') return proposals[chosen.id] ?? []
  if (chosen?.kind !== 'passage') return []
  const touched = read.statements.find(
    ({ id, marks }) => id in proposals && marks.some((mark) => chosen.marks.some((each) => overlaps(mark, each))),
  )
  return touched === undefined ? [] : (proposals[touched.id] ?? [])
}

/** What can be done with the chosen passage. */
export function useEvidence(
  { text: read, proposals }: SourceReading,
  chosen: Chosen | undefined,
  marks: readonly Stretch[],
  form: PassageForm,
  onChoose: (chosen: Chosen) => void,
): EvidenceActions {
  const app = useApp()
  const messages = useMessages()
  const words = messages.reading.passage
  const [note, setNote] = useState<string | undefined>(undefined)

  const entries = async (): Promise<readonly NewEvidence[]> => {
    if (read === undefined || chosen === undefined) return []
    const proposed = proposalsFor(read, await proposals(), chosen).map(entryOf)
    const isWhole = chosen.kind === 'statement' && proposed.length > 0
    const anchors = isWhole ? [] : await readingRoom().anchors(read.key, marks)
    if (!isWhole && anchors.length === 0) return []
    const bases = proposed.length > 0 ? proposed : [{ speaker: { kind: 'report' }, kind: 'report', anchors } as const]
    // Words of several speakers are an entry for each, unless somebody said whose they are.
    const own = form.speaker === undefined ? bases : bases.slice(0, 1)
    return own.map((entry) => ({ ...entry, ...form, ...(isWhole ? {} : { anchors }) }))
  }
  const change = async (more: (of: Case, ids: readonly string[]) => readonly Edit[]): Promise<readonly string[]> => {
    setNote(messages.loading)
    const made = chosen?.kind === 'evidence' ? [] : await entries()
    if (chosen?.kind !== 'evidence' && made.length === 0) {
      setNote(words.noAnchor)
      return []
    }
    let ids: readonly string[] = chosen?.kind === 'evidence' ? [chosen.id] : []
    const edited = await app.editing.edit(({ opened }) => {
      const of = opened.case!
      const added = newEvidenceEdits(of, made)
      if (chosen?.kind !== 'evidence') ids = added.ids
      return [...added.edits, ...more(of, ids)]
    })
    if (!edited.ok) {
      setNote(words.failed(edited.problem))
      return []
    }
    // Chosen when it is read: until then the case does not have it.
    await app.editing.edit(() => [])
    if (chosen?.kind !== 'evidence' && ids[0] !== undefined) onChoose({ kind: 'evidence', id: ids[0] })
    return ids
  }
  return {
    note,
    take: async () => {
      if (chosen === undefined || chosen.kind === 'evidence') return
      const ids = await change(() => [])
      if (ids.length > 0) setNote(words.made(ids.join(', ')))
    },
    attach: async (key, label) => {
      if (chosen === undefined) return
      const ids = await change((of, made) => attachEdits(of, key, made))
      if (ids.length > 0) setNote(words.attached(ids.join(', '), label))
    },
    detach: async (key, label) => {
      if (chosen?.kind !== 'evidence') return
      const ids = await change((of) => detachEdits(of, key, chosen.id))
      if (ids.length > 0) setNote(words.detached(label))
    },
  }
}
