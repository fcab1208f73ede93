import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import type { Problem } from './problem.ts'

/** The file that makes a folder a case. */
export const caseFile = 'case.yaml'

/** Files of a case that are larger are not sent. */
export const fileLimit = 8 * 1024 * 1024

/** At most so many files of a case are listed, and so deep. */
const listLimit = { files: 1000, depth: 6 }

/** What was read, or why not. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

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

/** A name of one file or folder that can be given from outside: no dotfiles, no separators, no control characters. */
function isPlainName(name: string): boolean {
  if (name === '' || name.startsWith('.')) return false
  return ![...name].some(
    (character) => character === '/' || character === '\\' || character < ' ' || character === '\u007f',
  )
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

async function realFolder(folder: string): Promise<string | undefined> {
  try {
    return await realpath(folder)
  } catch {
    return undefined
  }
}

/** The folder of a case. A folder that is itself a case is served as that one case. */
async function caseFolder(root: string, slug: string): Promise<string | undefined> {
  if (!isPlainName(slug)) return undefined
  const child = join(root, slug)
  if (await isFile(join(child, caseFile))) return child
  return basename(root) === slug && (await isFile(join(root, caseFile))) ? root : undefined
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** All cases of the folder, by slug. */
export async function listCases(folder: string): Promise<Read<CaseEntry[]>> {
  const root = await realFolder(resolve(folder))
  if (root === undefined) return { ok: false, problem: { code: 'folder-unreadable', parameters: { path: folder } } }
  const names = (await isFile(join(root, caseFile))) ? [basename(root)] : (await readdir(root)).filter(isPlainName)
  const entries: CaseEntry[] = []
  for (const slug of names.sort()) {
    const place = await caseFolder(root, slug)
    if (place === undefined || !isInside(await realpath(join(place, caseFile)), root)) continue
    const { size, mtime } = await stat(join(place, caseFile))
    entries.push({ slug, size, modified: mtime.toISOString() })
  }
  return { ok: true, value: entries }
}

/** The bytes of one file of a case, named by its path inside the case's folder. */
export async function readCaseFile(folder: string, slug: string, path: readonly string[]): Promise<Read<Uint8Array>> {
  const root = await realFolder(resolve(folder))
  const place = root === undefined ? undefined : await caseFolder(root, slug)
  if (root === undefined || place === undefined)
    return { ok: false, problem: { code: 'case-not-found', parameters: { slug } } }
  const shown = path.join('/')
  if (path.length === 0 || !path.every(isPlainName))
    return { ok: false, problem: { code: 'bad-path', parameters: { path: shown } } }
  const inside = await realpath(place)
  try {
    const real = await realpath(join(place, ...path))
    // The case folder itself may be no link out of the served folder, and the file no link out of the case folder.
    if (!isInside(inside, root) || !isInside(real, inside)) {
      return { ok: false, problem: { code: 'outside-folder', parameters: { path: shown } } }
    }
    const { size } = await stat(real)
    if (!(await isFile(real))) return { ok: false, problem: { code: 'not-found', parameters: { path: shown } } }
    if (size > fileLimit) {
      return { ok: false, problem: { code: 'file-too-large', parameters: { path: shown, size, limit: fileLimit } } }
    }
    return { ok: true, value: await readFile(real) }
  } catch {
    return { ok: false, problem: { code: 'not-found', parameters: { path: shown } } }
  }
}

/** The files of a case that can be asked for, by path. Links are left out. */
export async function listCaseFiles(folder: string, slug: string): Promise<FileEntry[]> {
  const root = await realFolder(resolve(folder))
  const place = root === undefined ? undefined : await caseFolder(root, slug)
  const files: FileEntry[] = []
  const visit = async (at: string, prefix: string, depth: number): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!isPlainName(entry.name) || files.length >= listLimit.files) continue
      const child = join(at, entry.name)
      if (entry.isDirectory() && depth < listLimit.depth) await visit(child, `${prefix}${entry.name}/`, depth + 1)
      else if (entry.isFile()) files.push({ path: prefix + entry.name, size: (await stat(child)).size })
    }
  }
  if (place !== undefined) await visit(place, '', 0)
  return files
}
