import type { Text } from '@anchorage/casefile'

/** The parts of a case that a comparison tells apart. */
export type ModelPart =
  | 'case'
  | 'party'
  | 'option'
  | 'priority'
  | 'weight'
  | 'ranking'
  | 'reading'
  | 'attitude'
  | 'power'
  | 'perception'
  | 'interest'
  | 'term'
  | 'constraint'
  | 'window'
  | 'state'
  | 'status-quo'
  | 'outlook'
  | 'evidence'
  | 'coalition'
  | 'relation'
  | 'event'
  | 'person'
  | 'source'

/** One thing that a case says, ready to be compared: what it is known by, and what it says as plain strings. */
export interface ModelElement {
  readonly part: ModelPart
  /** The party that it belongs to, and the reading if it is not the main one. */
  readonly party?: string
  readonly reading?: string
  /** Two elements of a part and owner with the same key are the same one. */
  readonly key: string
  /** What readers call it, where that is not the key. */
  readonly name?: Text
  /** Place in a list whose order matters, from 1. */
  readonly place?: number
  /** Name of a field → what it says; undefined where it says nothing. */
  readonly fields: Readonly<Record<string, string | undefined>>
}
