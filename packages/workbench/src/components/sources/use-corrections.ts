import type { Case } from '@anchorage/casefile'
import { useState } from 'react'
import { useApp, useMessages } from '../../app-context.ts'
import { type BlockStep, type PlannedStep, plannedStep } from '../../reading/block-steps.ts'
import { readingRoom } from '../../reading/client.ts'
import { clearCorrections, correctionEdits, type NewCorrection } from '../../reading/correction-edits.ts'
import type { ReadText, Stretch } from '../../reading/protocol.ts'

/** What can be said of a source otherwise than it was read; each is one step of undo. */
export interface Corrections {
  /** What became of the last one, in words. */
  readonly note: string | undefined
  /** Says something of a passage. */
  correct(at: Stretch, correction: NewCorrection): Promise<void>
  /** Joins, parts or moves the block of a passage, if that can be done there. */
  step(passage: Stretch | undefined, step: BlockStep): Promise<void>
  /** Takes a correction back, or all of them. */
  takeBack(correction?: number): Promise<void>
}

/** What can be said of the source with this index; nothing until it is read. */
export function useCorrections(of: Case, source: number, read: ReadText | undefined): Corrections {
  const app = useApp()
  const messages = useMessages()
  const words = messages.reading.correct
  const [note, setNote] = useState<string | undefined>(undefined)
  const id = of.sources[source]?.id ?? ''
  const make = async (at: Stretch, other: Stretch | undefined, correctionOf: PlannedStep['correctionOf']) => {
    if (read === undefined) return
    const [anchor, place] = await Promise.all(
      [at, other].map(async (stretch) => stretch && (await readingRoom().anchors(read.key, [stretch]))[0]),
    )
    if (anchor === undefined || (other !== undefined && place === undefined)) {
      setNote(messages.reading.passage.noAnchor)
      return
    }
    const correction = correctionOf(place)
    const edited = await app.editing.edit(({ opened }) => correctionEdits(opened.case!, id, anchor, correction))
    // Until the case is read with it.
    await app.editing.edit(() => [])
    setNote(edited.ok ? words.kept : messages.reading.passage.failed(edited.problem))
  }
  return {
    note,
    correct: (at, correction) => make(at, undefined, () => correction),
    step: async (passage, step) => {
      const planned = read && passage && plannedStep(read, passage, step)
      if (planned === undefined) return setNote(words.cannot[step])
      await make(planned.at, planned.other, planned.correctionOf)
    },
    takeBack: async (correction) => {
      const edited = await app.editing.edit(({ opened }) => clearCorrections(opened.case!, id, correction))
      setNote(edited.ok ? words.takenBack : messages.reading.passage.failed(edited.problem))
    },
  }
}
