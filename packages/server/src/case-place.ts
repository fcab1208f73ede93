import { realpath, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import type { Problem } from './problem.ts'

/** The file that makes a folder a case. */
export const caseFile = 'case.yaml'

/** What was read or done, or why not. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** A name of one file or folder that can be given from outside: no dotfiles, no separators, no control characters. */
export function isPlainName(name: string): boolean {
  if (name === '' || name.startsWith('.')) return false
  return ![...name].some(
    (character) => character === '/' || character === '\\' || character < ' ' || character === '\u007f',
  )
}

/** Whether a real path is the folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Whether there is a file at the path, links followed. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** The real path of the folder that is served; undefined when it is not there. */
export async function servedFolder(folder: string): Promise<string | undefined> {
  try {
    return await realpath(resolve(folder))
  } catch {
    return undefined
  }
}

/** The folder of a case in the real folder that is served. A folder that is itself a case is served as that one case. */
export async function folderOfCase(root: string, slug: string): Promise<string | undefined> {
  if (!isPlainName(slug)) return undefined
  const child = join(root, slug)
  if (await isFile(join(child, caseFile))) return child
  return basename(root) === slug && (await isFile(join(root, caseFile))) ? root : undefined
}

/** The real folder of a case, which lies in the folder that is served. */
export async function placeOfCase(folder: string, slug: string): Promise<Outcome<string>> {
  const root = await servedFolder(folder)
  const place = root === undefined ? undefined : await folderOfCase(root, slug)
  if (root === undefined || place === undefined)
    return { ok: false, problem: { code: 'case-not-found', parameters: { slug } } }
  const real = await realpath(place)
  if (!isInside(real, root)) return { ok: false, problem: { code: 'outside-folder', parameters: { path: slug } } }
  return { ok: true, value: real }
}
