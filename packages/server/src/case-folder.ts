import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  caseFile,
  folderOfCase,
  isFile,
  isInside,
  isPlainName,
  type Outcome,
  placeOfCase,
  servedFolder,
} from './case-place.ts'

/** Files of a case that are larger are neither sent nor taken. */
export const fileLimit = 20 * 1024 * 1024

/** At most so many files of a case are listed (what a zip of a case may hold), and so deep. */
const listLimit = { files: 2_000, depth: 6 }

/** A case as the list shows it. */
export interface CaseEntry {
  readonly slug: string
  /** Bytes of its case.yaml. */
  readonly size: number
  /** When its case.yaml was last written, ISO 8601. */
  readonly modified: string
}

/** A file of a case, its path with forward slashes. */
export interface FileEntry {
  readonly path: string
  readonly size: number
}

/** All cases of the folder, by slug. */
export async function listCases(folder: string): Promise<Outcome<CaseEntry[]>> {
  const root = await servedFolder(folder)
  if (root === undefined) return { ok: false, problem: { code: 'folder-unreadable', parameters: { path: folder } } }
  const names = (await isFile(join(root, caseFile))) ? [basename(root)] : (await readdir(root)).filter(isPlainName)
  const entries: CaseEntry[] = []
  for (const slug of names.sort()) {
    const place = await folderOfCase(root, slug)
    if (place === undefined || !isInside(await realpath(join(place, caseFile)), root)) continue
    const { size, mtime } = await stat(join(place, caseFile))
    entries.push({ slug, size, modified: mtime.toISOString() })
  }
  return { ok: true, value: entries }
}

/** The real path of a file of a case, named by its path inside the case's folder. */
export async function findCaseFile(
  folder: string,
  slug: string,
  path: readonly string[],
): Promise<Outcome<{ readonly place: string; readonly real: string }>> {
  const found = await placeOfCase(folder, slug)
  if (!found.ok) return found
  const shown = path.join('/')
  if (path.length === 0 || !path.every(isPlainName))
    return { ok: false, problem: { code: 'bad-path', parameters: { path: shown } } }
  const place = found.value
  try {
    const real = await realpath(join(place, ...path))
    // A file may be no link out of the case folder.
    if (!isInside(real, place)) return { ok: false, problem: { code: 'outside-folder', parameters: { path: shown } } }
    if (await isFile(real)) return { ok: true, value: { place, real } }
  } catch {
    // Not there, or not for us.
  }
  return { ok: false, problem: { code: 'not-found', parameters: { path: shown } } }
}

/** The bytes of one file of a case, named by its path inside the case's folder. */
export async function readCaseFile(
  folder: string,
  slug: string,
  path: readonly string[],
): Promise<Outcome<Uint8Array>> {
  const found = await findCaseFile(folder, slug, path)
  if (!found.ok) return found
  const shown = path.join('/')
  try {
    const { size } = await stat(found.value.real)
    if (size > fileLimit) {
      return { ok: false, problem: { code: 'file-too-large', parameters: { path: shown, size, limit: fileLimit } } }
    }
    return { ok: true, value: await readFile(found.value.real) }
  } catch {
    return { ok: false, problem: { code: 'not-found', parameters: { path: shown } } }
  }
}

/** Files of a case, and whether there are more than are listed. */
export interface CaseFiles {
  readonly files: readonly FileEntry[]
  readonly areMore: boolean
}

/** The files of a case that can be asked for, by path, up to a limit. Links are left out. */
export async function listCaseFiles(folder: string, slug: string, limit = listLimit): Promise<CaseFiles> {
  const root = await servedFolder(folder)
  const place = root === undefined ? undefined : await folderOfCase(root, slug)
  const files: FileEntry[] = []
  let areMore = false
  const visit = async (at: string, prefix: string, depth: number): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!isPlainName(entry.name) || !(entry.isDirectory() || entry.isFile())) continue
      if (entry.isFile() ? files.length >= limit.files : depth >= limit.depth) {
        areMore = true
        continue
      }
      const child = join(at, entry.name)
      if (entry.isDirectory()) await visit(child, `${prefix}${entry.name}/`, depth + 1)
      else files.push({ path: prefix + entry.name, size: (await stat(child)).size })
    }
  }
  if (place !== undefined) await visit(place, '', 0)
  return { files, areMore }
}
