import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const typeOfExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** A file of the built workbench. */
export interface WorkbenchFile {
  readonly bytes: Uint8Array
  readonly type: string
  /** The build put a hash of the content into the name, so that it may be kept for ever. */
  readonly isNamedByContent: boolean
}

/** The file at the path of an address; undefined when there is none of a kind that the workbench has. */
export async function readWorkbenchFile(folder: string, pathname: string): Promise<WorkbenchFile | undefined> {
  const path = pathname === '/' ? '/index.html' : pathname
  const type = typeOfExtension[extname(path)]
  if (type === undefined || !/^(\/[\w-][\w.-]*)+$/.test(path)) return undefined
  try {
    const root = await realpath(folder)
    const real = await realpath(join(root, ...path.split('/')))
    if (!real.startsWith(root + sep)) return undefined
    return { bytes: await readFile(real), type, isNamedByContent: path.startsWith('/assets/') }
  } catch {
    return undefined
  }
}
