import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNameKey, numberedName } from '@anchorage/casefile'

/** The files of a case's `sources/` folder, and those that are to be written into it. */
export interface StoredFiles {
  /**
   * Finds room for a file: the name under which it is there already, byte for byte, or else the first free name like the
   * wanted one. Files are never written over, also where a file system takes `A.txt` and `a.txt` for the same.
   */
  place(name: string, bytes: Uint8Array): Promise<{ readonly name: string; readonly isThere: boolean }>
}

/** Looks into the folder, which need not exist yet. */
export async function storedFiles(folder: string): Promise<StoredFiles> {
  const taken = new Map<string, { readonly name: string; readonly size: number; readonly planned?: Uint8Array }>()
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const { size } = entry.isFile() ? await stat(join(folder, entry.name)) : { size: -1 }
    taken.set(fileNameKey(entry.name), { name: entry.name, size })
  }
  const contentOf = async ({ name, planned }: { name: string; planned?: Uint8Array }): Promise<Uint8Array> =>
    planned ?? (await readFile(join(folder, name)))
  return {
    async place(wanted, bytes) {
      for (const file of taken.values()) {
        if (file.size !== bytes.length) continue
        // Names that `sources:` refuses are copied to one that it takes.
        if (/[\\:]/.test(file.name)) continue
        if (Buffer.compare(await contentOf(file), bytes) === 0) return { name: file.name, isThere: true }
      }
      let number = 1
      while (taken.has(fileNameKey(numberedName(wanted, number)))) number += 1
      const name = numberedName(wanted, number)
      taken.set(fileNameKey(name), { name, size: bytes.length, planned: bytes })
      return { name, isThere: false }
    },
  }
}
