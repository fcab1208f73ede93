import { type Case, sourceFiles } from '@anchorage/casefile'
import { fetchFile, type ServedCase } from '../state/server.ts'

/** The files in the `sources/` of a case that nothing in the case names. */
export function unusedFiles(of: Case, files: ServedCase['files']): ServedCase['files'] {
  const used = new Set(sourceFiles(of))
  return files.filter(({ path }) => path.startsWith('sources/') && !used.has(path))
}

/** Names of the unused files that have these very bytes: left by an import that did not come to its end. */
export async function leftFiles(
  slug: string,
  of: Case,
  files: ServedCase['files'],
  bytes: Uint8Array,
): Promise<readonly string[]> {
  const alike = unusedFiles(of, files).filter(({ size }) => size === bytes.length)
  const found = await Promise.all(
    alike.map(async ({ path }) => {
      const there = await fetchFile(slug, path)
      return there.every((byte, index) => byte === bytes[index]) ? [path] : []
    }),
  )
  return found.flat().map((path) => path.replace(/^sources\//, ''))
}
