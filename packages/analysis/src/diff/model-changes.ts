import type { Case, Text } from '@anchorage/casefile'
import type { ModelElement, ModelPart } from './model-element.ts'
import { modelElements } from './model-elements.ts'
import { type Rename, withRenames } from './renames.ts'

/** A difference between two versions of a case. */
export interface ModelChange {
  readonly part: ModelPart
  readonly kind: 'added' | 'removed' | 'changed' | 'moved' | 'renamed'
  /** Ids of the later version where it has them. */
  readonly party?: string
  readonly reading?: string
  readonly key: string
  readonly name?: Text
  /** Places in the two lists, from 1. */
  readonly from?: number
  readonly to?: number
  /** What it says otherwise; for what is added or removed, what it says. */
  readonly fields: readonly FieldChange[]
  /** That the two are one is a guess: renamed, or one statement in the place of another. */
  readonly guess?: Rename['by'] | 'opposite' | 'place'
}

/** One field of an element before and after. */
export interface FieldChange {
  readonly field: string
  readonly before?: string
  readonly after?: string
}

/**
 * What changed from one version of a case to another. Elements are matched by id, formulas by what they say in the one
 * canonical way, statements of priority lists regardless of place. What only one version has is then paired where it is
 * plausible, and marked as a guess: the same name or content under another id; a statement and its opposite; one formula in
 * the place of another, if it is the only one.
 */
export function modelChanges(before: Case, after: Case): ModelChange[] {
  const later = modelElements(after)
  const { renames, elements } = withRenames(modelElements(before), later)
  const renamed = renames.map(({ part, before: old, after: key, by }): ModelChange => {
    const element = later.find((each) => each.part === part && each.key === key)
    return {
      part,
      kind: 'renamed',
      ...(element?.party !== undefined && { party: element.party }),
      key,
      ...(element?.name !== undefined && { name: element.name }),
      fields: [{ field: 'id', before: old, after: key }],
      guess: by,
    }
  })
  const groups = [...new Set([...elements, ...later].map(groupOf))]
  const changes = groups.flatMap((group) =>
    groupChanges(
      elements.filter((element) => groupOf(element) === group),
      later.filter((element) => groupOf(element) === group),
    ),
  )
  const order = [...new Set([...later, ...elements].map(({ part }) => part))]
  return [...renamed, ...changes].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
}

function groupOf({ part, party = '', reading = '' }: ModelElement): string {
  return JSON.stringify([part, party, reading])
}

interface Pair {
  readonly old: ModelElement
  readonly next: ModelElement
  readonly guess?: ModelChange['guess']
}

function groupChanges(before: readonly ModelElement[], after: readonly ModelElement[]): ModelChange[] {
  const pairs: Pair[] = []
  const isFree = (element: ModelElement): boolean => !pairs.some(({ old, next }) => old === element || next === element)
  const pairWhere = (
    matches: (old: ModelElement, next: ModelElement) => boolean,
    guess?: ModelChange['guess'],
  ): void => {
    for (const old of before.filter(isFree)) {
      const next = after.find((each) => isFree(each) && matches(old, each))
      if (next) pairs.push({ old, next, ...(guess && { guess }) })
    }
  }
  // Several statements may say the same: those that say it in the same way are paired first.
  pairWhere((old, next) => old.key === next.key && JSON.stringify(old.fields) === JSON.stringify(next.fields))
  pairWhere((old, next) => old.key === next.key)
  pairWhere((old, next) => isOpposite(old, next), 'opposite')
  const [lone, ...moreBefore] = before.filter(isFree)
  const [replaced, ...moreAfter] = after.filter(isFree)
  const isPlaced = (lone?.part === 'window' || lone?.part === 'constraint' || lone?.part === 'status-quo') && lone
  if (isPlaced && replaced && moreBefore.length + moreAfter.length === 0) {
    pairs.push({ old: lone, next: replaced, guess: 'place' })
  }
  const moved = movedPairs(pairs)
  return [
    ...before.filter(isFree).map((element) => alone(element, 'removed')),
    ...after.filter(isFree).map((element) => alone(element, 'added')),
    ...pairs.flatMap((pair) => pairChanges(pair, moved.has(pair))),
  ]
}

function isOpposite(old: ModelElement, next: ModelElement): boolean {
  if (old.part !== 'priority') return false
  const negated = (text: string): readonly string[] => [`not ${text}`, `not (${text})`]
  return negated(old.key).includes(next.key) || negated(next.key).includes(old.key)
}

function alone(element: ModelElement, kind: 'added' | 'removed'): ModelChange {
  const { fields, place } = element
  return {
    ...identity(element),
    kind,
    ...(place !== undefined && (kind === 'added' ? { to: place } : { from: place })),
    fields: Object.entries(fields).flatMap(([field, text]) =>
      text === undefined ? [] : [kind === 'added' ? { field, after: text } : { field, before: text }],
    ),
  }
}

function pairChanges({ old, next, guess }: Pair, isMoved: boolean): ModelChange[] {
  const names = [...new Set([...Object.keys(old.fields), ...Object.keys(next.fields)])]
  const fields = names.flatMap((field): FieldChange[] => {
    const [before, after] = [old.fields[field], next.fields[field]]
    if (before === after) return []
    return [{ field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
  })
  const places = {
    ...(old.place !== undefined && { from: old.place }),
    ...(next.place !== undefined && { to: next.place }),
  }
  const base = { ...identity(next), ...places }
  return [
    ...(isMoved ? [{ ...base, kind: 'moved', fields: [] } as const] : []),
    ...(fields.length > 0 ? [{ ...base, kind: 'changed', fields, ...(guess && { guess }) } as const] : []),
  ]
}

function identity({ part, party, reading, key, name }: ModelElement): Pick<ModelChange, 'part' | 'key'> {
  return {
    part,
    ...(party !== undefined && { party }),
    ...(reading !== undefined && { reading }),
    key,
    ...(name !== undefined && { name }),
  }
}

/** The fewest pairs to move so that the rest keeps its order: all but a longest rising run of places. */
function movedPairs(pairs: readonly Pair[]): Set<Pair> {
  const placed = pairs
    .filter(({ old, next }) => old.place !== undefined && next.place !== undefined)
    .sort((a, b) => (a.old.place ?? 0) - (b.old.place ?? 0))
  const best: { readonly length: number; readonly previous: number }[] = []
  placed.forEach((pair, index) => {
    let found = { length: 1, previous: -1 }
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1
      const rises = (placed[earlier]?.next.place ?? 0) < (pair.next.place ?? 0)
      if (rises && length > found.length) found = { length, previous: earlier }
    }
    best.push(found)
  })
  const moved = new Set(placed)
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0)
  while (at >= 0) {
    const pair = placed[at]
    if (!pair) break
    moved.delete(pair)
    at = best[at]?.previous ?? -1
  }
  return moved
}
