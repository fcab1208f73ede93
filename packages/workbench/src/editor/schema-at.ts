import type { Path } from '@anchorage/casefile'

/** What this needs of a JSON Schema. */
export interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly (string | number | boolean)[]
  readonly const?: string | number | boolean
}

/** The schemas that a value at the path may follow. */
export function schemasAt(schema: Schema, path: Path): Schema[] {
  let found = spread(schema)
  for (const step of path) found = found.flatMap((each) => below(each, step)).flatMap(spread)
  return found
}

/** The keys of the mappings that may stand at the path, with what the schema says of them. */
export function keysAt(schema: Schema, path: Path): { key: string; about?: string }[] {
  const keys = new Map<string, string | undefined>()
  for (const { properties } of schemasAt(schema, path)) {
    for (const [key, { description }] of Object.entries(properties ?? {})) keys.set(key, description)
  }
  return [...keys].map(([key, about]) => ({ key, ...(about === undefined ? {} : { about }) }))
}

/** The words that the schema allows at the path, where it lists them. */
export function wordsAt(schema: Schema, path: Path): string[] {
  const words = schemasAt(schema, path).flatMap((each) => each.enum ?? (each.const === undefined ? [] : [each.const]))
  return [...new Set(words.map(String))]
}

function spread(schema: Schema): Schema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(spread)
}

function below(schema: Schema, step: string | number): Schema[] {
  if (typeof step === 'number') return schema.items === undefined ? [] : [schema.items]
  const named = Object.hasOwn(schema.properties ?? {}, step) ? schema.properties?.[step] : undefined
  if (named !== undefined) return [named]
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
}
