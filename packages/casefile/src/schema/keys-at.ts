import type * as z from 'zod'
import type { Path } from '../case.ts'

/** The keys that a mapping at this path of the file may have, for suggestions and completion. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const keys = new Set<string>()
  for (const found of schemasAt(schema as Known, path)) {
    if (found._zod.def.type === 'object') for (const key of Object.keys(found._zod.def.shape)) keys.add(key)
  }
  return [...keys]
}

type Known = z.core.$ZodTypes

function schemasAt(schema: Known, path: Path): Known[] {
  const def = schema._zod.def
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return schemasAt(def.innerType as Known, path)
    case 'union':
      return def.options.flatMap((option) => schemasAt(option as Known, path))
    default:
  }
  if (path.length === 0) return [schema]
  const [step, ...rest] = path
  switch (def.type) {
    case 'object': {
      const shape: Readonly<Record<string, z.core.$ZodType>> = def.shape
      const inner = Object.hasOwn(shape, String(step)) ? shape[String(step)] : undefined
      return inner === undefined ? [] : schemasAt(inner as Known, rest)
    }
    case 'record':
      return schemasAt(def.valueType as Known, rest)
    case 'array':
      return schemasAt(def.element as Known, rest)
    default:
      return []
  }
}
