import { shelf } from './shelf/open-shelf.ts'

/** Makes a new case on the shelf. */
export function createServedCase(slug: string, text: string): Promise<void> {
  return shelf.create(slug, text)
}

/** Stores a new file in the `sources/` of a case; one that is there is never replaced. */
export function storeSourceFile(slug: string, name: string, bytes: Uint8Array): Promise<void> {
  return shelf.storeSource(slug, name, bytes)
}
