import type { NewCorrection, NewPlace } from './correction-edits.ts'
import { firstSentence } from './passage-steps.ts'
import type { ReadText, Stretch } from './protocol.ts'

/** What can be done to the block of a passage. */
export const blockSteps = ['joinPrevious', 'joinNext', 'split', 'moveUp', 'moveDown'] as const

/** One of the things that can be done to the block of a passage. */
export type BlockStep = (typeof blockSteps)[number]

/** A correction to be made: by the words at `at`, of the block with the words at `other`. */
export interface PlannedStep {
  readonly at: Stretch
  readonly other?: Stretch
  correctionOf(other: NewPlace | undefined): NewCorrection
}

/**
 * What makes a step at a passage; undefined where there is nothing to join with, to part, or to change places with. A block
 * can only be joined with one that stands further on in the file: what is read as one has to stand there in that order.
 */
export function plannedStep({ blocks, lang }: ReadText, passage: Stretch, step: BlockStep): PlannedStep | undefined {
  const index = blocks.findIndex(({ id }) => id === passage.block)
  const own = blocks[index]
  if (own === undefined) return undefined
  if (step === 'split') {
    if (own.text.slice(0, passage.start).trim() === '') return undefined
    const end = Math.min(own.text.length, Math.max(passage.end, passage.start + 24), passage.start + 80)
    return { at: { ...passage, end }, correctionOf: () => ({ split: true }) }
  }
  const isBack = step === 'joinPrevious' || step === 'moveUp'
  const beside = blocks[isBack ? index - 1 : index + 1]
  if (beside === undefined) return undefined
  const openingOf = (block: typeof own): Stretch => firstSentence(block, lang)
  if (step === 'moveUp' || step === 'moveDown') {
    return {
      ...{ at: openingOf(own), other: openingOf(beside) },
      correctionOf: (other): NewCorrection => (step === 'moveUp' ? { before: other! } : { after: other! }),
    }
  }
  const [first, next] = isBack ? [beside, own] : [own, beside]
  if (next.rawStart < first.rawEnd) return undefined
  return { at: openingOf(first), other: openingOf(next), correctionOf: (other) => ({ join: other! }) }
}
