import type { KeyboardEvent } from 'react'
import type { BlockStep } from '../../reading/block-steps.ts'
import { firstSentence, withEndMoved } from '../../reading/passage-steps.ts'
import type { ReadText, Stretch } from '../../reading/protocol.ts'
import type { Chosen } from './chosen.ts'

/** What keys in the text of a source do. */
export interface TextKeys {
  readonly read: ReadText
  readonly chosen: Chosen | undefined
  onChoose(chosen: Chosen | undefined): void
  /** To the statement after or before the chosen place. */
  onStep(by: 1 | -1): void
  /** Makes evidence of what is chosen. */
  onTake(): void
  /** Joins, parts or moves the block of the chosen place. */
  onBlockStep(step: BlockStep): void
  /** Goes to the list of what it supports. */
  onAttach(): void
}

const blockStepKeys: Readonly<Record<string, BlockStep>> = { j: 'joinNext', k: 'joinPrevious', s: 'split' }
const altSteps: Readonly<Record<string, BlockStep>> = { ArrowUp: 'moveUp', ArrowDown: 'moveDown' }

/** The keys of the text: see `reading.text.keys` in the messages. */
export function useTextKeys(keys: TextKeys, marks: readonly Stretch[]): (event: KeyboardEvent) => void {
  const { read, onChoose } = keys
  const stepBlock = (by: 1 | -1) => {
    const at = read.blocks.findIndex(({ id }) => id === marks[0]?.block)
    const next = read.blocks[at < 0 ? 0 : at + by]
    if (next !== undefined) onChoose({ kind: 'passage', marks: [firstSentence(next, read.lang)] })
  }
  const moveEnd = (end: 'start' | 'end', by: 1 | -1) => {
    const mark = end === 'start' ? marks[0] : marks.at(-1)
    const block = read.blocks.find(({ id }) => id === mark?.block)
    if (mark === undefined || block === undefined) return
    const moved = withEndMoved(block, mark, { end, by }, read.lang)
    onChoose({ kind: 'passage', marks: marks.map((each) => (each === mark ? moved : each)) })
  }
  return (event) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event
    if (ctrlKey || metaKey) return
    const step = altKey ? altSteps[key] : blockStepKeys[key]
    if (step !== undefined) {
      event.preventDefault()
      keys.onBlockStep(step)
      return
    }
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : undefined
    if (by !== undefined) {
      if (!shiftKey && !altKey) return
      moveEnd(altKey ? 'start' : 'end', by)
    } else if (key === 'n') keys.onStep(1)
    else if (key === 'p') keys.onStep(-1)
    else if (key === ']') stepBlock(1)
    else if (key === '[') stepBlock(-1)
    else if (key === 'Enter') keys.onTake()
    else if (key === '/') keys.onAttach()
    else if (key === 'Escape') onChoose(undefined)
    else return
    event.preventDefault()
  }
}
