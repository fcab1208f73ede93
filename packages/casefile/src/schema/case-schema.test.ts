import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caseJsonSchema } from './schema.ts'

test('the published JSON Schema is the one that the schema in code gives', () => {
  const file = new URL('../../case.schema.json', import.meta.url)
  // After a change of the schema: UPDATE_SCHEMA=1 npx vitest run packages/casefile/src/schema, then npm run format.
  if (process.env.UPDATE_SCHEMA !== undefined) writeFileSync(file, `${JSON.stringify(caseJsonSchema(), null, 2)}\n`)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(caseJsonSchema())))
})
