import { lstat, mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { versionOf } from './case-version.ts'
import { thinned } from './thin-versions.ts'
import { draftBeside, removeAbandoned, writeThrough } from './write-whole.ts'

/** An earlier version of a case's text. */
export interface EarlierVersion {
  /** Its name in addresses. */
  readonly id: string
  /** When it was written, ISO 8601. */
  readonly time: string
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly version: string
  /** Bytes. */
  readonly size: number
}

/** Where earlier versions of a text stand inside a case's folder, and how their names end. */
export interface VersionsPlace {
  readonly folder: readonly string[]
  readonly ending: '.yaml' | '.md'
}

/** Earlier versions of a case's text. The folder begins with a dot, so that it is neither listed nor sent. */
const historyOfCase: VersionsPlace = { folder: ['.anchorage', 'history'], ending: '.yaml' }

const fileName = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9a-f]{64})\.(?:yaml|md)$/

/** The earlier versions of a text of a case, latest first. `place` is the real folder of the case. */
export async function listVersions(place: string, where: VersionsPlace = historyOfCase): Promise<EarlierVersion[]> {
  const folder = await plainFolder(place, where.folder, 'find')
  if (folder === undefined) return []
  const found: EarlierVersion[] = []
  for (const name of await readdir(folder)) {
    const parts = fileName.exec(name)
    const about = parts === null ? undefined : await lstat(join(folder, name)).catch(() => undefined)
    if (parts === null || about?.isFile() !== true) continue
    const [, year, month, date, hours, minutes, seconds, rest, version] = parts
    const time = `${year}-${month}-${date}T${hours}:${minutes}:${seconds}.${rest}Z`
    if (!Number.isNaN(Date.parse(time))) {
      found.push({ id: name.replace(/\.[a-z]+$/, ''), time, version: version!, size: about.size })
    }
  }
  return found.sort((a, b) => (a.id < b.id ? 1 : -1))
}

/** One earlier version with its bytes; undefined when there is none of that name. */
export async function readEarlier(
  place: string,
  id: string,
): Promise<{ readonly about: EarlierVersion; readonly bytes: Uint8Array } | undefined> {
  const about = (await listVersions(place)).find((version) => version.id === id)
  if (about === undefined) return undefined
  return { about, bytes: await readFile(join(place, ...historyOfCase.folder, `${id}.yaml`)) }
}

/**
 * Keeps a text that is about to be replaced, once only however often it comes back, and thins what is kept. `written`
 * is when the text was written. Throws what the system throws when it cannot be kept.
 */
export async function keepVersion(
  place: string,
  bytes: Uint8Array,
  written: Date,
  where: VersionsPlace = historyOfCase,
): Promise<void> {
  const folder = await plainFolder(place, where.folder, 'make')
  if (folder === undefined) throw Object.assign(new Error('no folder for earlier versions'), { code: 'ENOTDIR' })
  const now = Date.now()
  const time = new Date(Math.min(written.getTime(), now))
  const version = versionOf(bytes)
  const path = join(folder, `${time.toISOString().replace(/[-:.]/g, '')}-${version}${where.ending}`)
  const before = await listVersions(place, where)
  const same = before.filter((kept) => kept.version === version)
  if (same[0] !== undefined) {
    // The same text once more: it takes the later of its times.
    const own = join(folder, same[0].id + where.ending)
    if (own < path) await rename(own, path)
  } else {
    const draft = draftBeside(path)
    try {
      await writeThrough(draft, bytes)
      await utimes(draft, time, time)
      await rename(draft, path)
    } finally {
      await rm(draft, { force: true })
    }
  }
  await thin(place, { where, folder, now })
}

async function thin(
  place: string,
  { where, folder, now }: { readonly where: VersionsPlace; readonly folder: string; readonly now: number },
): Promise<void> {
  const all = await listVersions(place, where)
  const kept = new Set(
    thinned(
      all.map(({ id, time, size }) => ({ id, time: Date.parse(time), size })),
      now,
    ).map(({ id }) => id),
  )
  for (const { id } of all) if (!kept.has(id)) await rm(join(folder, id + where.ending), { force: true })
  await removeAbandoned(folder)
}

/** The folder of earlier versions; undefined where it is not there, or is a link, which is not followed. */
async function plainFolder(place: string, names: readonly string[], how: 'find' | 'make'): Promise<string | undefined> {
  let path = place
  for (const name of names) {
    path = join(path, name)
    if (how === 'make') {
      await mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      })
    }
    const found = await lstat(path).catch(() => undefined)
    if (found?.isDirectory() !== true) return undefined
  }
  return path
}

/** When a file was last written. */
export async function writtenAt(path: string): Promise<Date> {
  return (await stat(path)).mtime
}
