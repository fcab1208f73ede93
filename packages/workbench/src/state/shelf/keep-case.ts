import { freeId, sourceIdFrom } from '@anchorage/casefile'
import { shelf } from './open-shelf.ts'
import type { NewFile } from './shelf.ts'

/** A case that has become one of the shelf. */
export interface KeptCase {
  readonly slug: string
  /** Files that the shelf does not take. */
  readonly leftOut: readonly string[]
}

/** Puts a case on the shelf under a free name that is like the one given. */
export async function keepCase(name: string, text: string, files: readonly NewFile[]): Promise<KeptCase> {
  const listed = await shelf.list()
  const taken = new Set(listed.flatMap(({ slug, isExample }) => (isExample ? [] : [slug])))
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}$/u.test(name)
  const made = isPlain ? name : sourceIdFrom(name)
  const slug = freeId(made === 'source' ? 'case' : made, taken)
  return { slug, leftOut: await shelf.add(slug, text, files) }
}
