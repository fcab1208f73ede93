import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of this package: the same one for its sources, for what is compiled of them and for the bundle. */
export const packageFolder: string = folderAbove(import.meta.dirname)

function folderAbove(at: string): string {
  return existsSync(join(at, 'package.json')) ? at : folderAbove(dirname(at))
}
