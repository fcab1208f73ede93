import text from '@anchorage/casefile/case.schema.json?raw'
import type { Schema } from './schema-at.ts'

let known: Schema | undefined

/** The published schema of case files, read when it is first needed. */
export function caseSchema(): Schema {
  known ??= JSON.parse(text) as Schema
  return known
}
