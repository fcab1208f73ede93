import { editCase, parseCase } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { type BlockStep, plannedStep } from './block-steps.ts'
import { clearCorrections, correctionEdits, type NewCorrection } from './correction-edits.ts'
import { createReadingRoom } from './room.ts'

const raw = `Ferry stays in port

The ferry did not run on Monday. Harrow wants money.

Ruth Calder spoke on Tuesday.

A photograph of the boat.
`
const empty = `anchorage: 1
title: Ferry
sources:
  page:
    file: page.txt # as it came
parties:
  harrow: {name: Harrow, options: {sell: {name: Sell}}, priorities: []}
`
const caseOf = (text: string) => parseCase('case.yaml', text).case!
const editedBy = (text: string, edits: Parameters<typeof editCase>[1]) => editCase({ file: 'case.yaml', text }, edits)
const said = (text: string, quote: string, correction: NewCorrection) =>
  editedBy(text, correctionEdits(caseOf(text), 'page', { source: 'page', quote }, correction))
const kept = (text: string) =>
  (caseOf(text).sources[0]!.corrections ?? []).map(({ path, range, quoteRange, ...rest }) =>
    JSON.stringify(rest).replaceAll(/,"quoteRange":\{[^}]*\}/g, ''),
  )

describe('corrections in the file', () => {
  it('take the place of an earlier one of the same words, in the order in which blocks were changed', () => {
    let text = said(empty, 'Ruth Calder', { before: { source: 'page', quote: 'The ferry' } })
    expect(text).toContain('# as it came')
    text = said(text, 'Ruth Calder', { after: { source: 'page', quote: 'A photograph', suffix: ' of' } })
    expect(kept(text)).toEqual(['{"quote":"Ruth Calder","after":{"quote":"A photograph","suffix":" of"}}'])
    text = said(text, 'The ferry', { split: true })
    // Another block was changed in between: both moves are made.
    text = said(text, 'Ruth Calder', { before: { source: 'page', quote: 'Ferry' } })
    expect(kept(text).map((each) => Object.keys(JSON.parse(each)).at(-1))).toEqual(['after', 'split', 'before'])
    text = said(text, 'The ferry', { speaker: 'Ruth Calder' })
    expect(kept(text)[1]).toBe('{"quote":"The ferry","speaker":"Ruth Calder","split":true}')
  })

  it('are taken back one by one, and the list goes with the last', () => {
    const two = said(said(empty, 'Harrow wants', { split: true }), 'Ruth Calder', { block: 'caption' })
    const one = editedBy(two, clearCorrections(caseOf(two), 'page', 0))
    expect(kept(one)).toEqual(['{"quote":"Ruth Calder","block":"caption"}'])
    expect(editedBy(one, clearCorrections(caseOf(one), 'page', 0))).toBe(empty)
    expect(editedBy(two, clearCorrections(caseOf(two), 'page'))).toBe(empty)
  })
})

describe('steps of a block', () => {
  const room = createReadingRoom()
  let text = empty
  const read = () => room.read(caseOf(text), 0, raw)
  const blocks = async () => (await read()).blocks.map((block) => block.text)
  const step = async (words: string, kind: BlockStep) => {
    const view = await read()
    const block = view.blocks.find((each) => each.text.includes(words))!
    const start = block.text.indexOf(words)
    const planned = plannedStep(view, { block: block.id, start, end: start + words.length }, kind)
    if (planned === undefined) return false
    const [at, other] = await Promise.all(
      [planned.at, planned.other].map(async (each) => each && (await room.anchors(view.key, [each]))[0]),
    )
    text = editedBy(text, correctionEdits(caseOf(text), 'page', at!, planned.correctionOf(other)))
    return true
  }

  it('become corrections by which the source is read as it was seen', async () => {
    const before = await blocks()
    const at = (await read()).blocks[2]!
    const spans = await room.spans((await read()).key, [{ block: at.id, start: 0, end: 4 }])
    expect(await step('Harrow wants', 'split')).toBe(true)
    expect(await step('Ruth Calder', 'moveUp')).toBe(true)
    expect(await step('Ruth Calder', 'moveUp')).toBe(true)
    expect(await blocks()).toEqual([
      before[0],
      before[2],
      'The ferry did not run on Monday.',
      'Harrow wants money.',
      before[3],
    ])
    expect(kept(text).length).toBe(2)
    const found = await room.stretches((await read()).key, spans)
    expect(found).toEqual([{ block: at.id, start: 0, end: 4 }])
    expect(await step('Ruth Calder', 'moveDown')).toBe(true)
    expect(await step('Ruth Calder', 'moveDown')).toBe(true)
    expect(await step('Harrow wants', 'joinPrevious')).toBe(true)
    expect(await step('Ruth Calder', 'joinNext')).toBe(true)
    expect(await blocks()).toEqual([before[0], before[1], `${before[2]} ${before[3]}`])
    const view = await room.read(caseOf(text), 0, raw.replace('Ruth Calder spoke', 'Nobody was there'))
    expect(view.unfit.length).toBeGreaterThan(0)
  })

  it('are not to be had where there is nothing to join, part or change places with', async () => {
    text = empty
    expect(await step('Ferry stays', 'moveUp')).toBe(false)
    expect(await step('Ferry stays', 'joinPrevious')).toBe(false)
    expect(await step('The ferry', 'split')).toBe(false)
    expect(await step('A photograph', 'moveDown')).toBe(false)
    expect(await step('A photograph', 'moveUp')).toBe(true)
    // What is read as one has to stand in that order in the file.
    expect(await step('A photograph', 'joinNext')).toBe(false)
  })
})
