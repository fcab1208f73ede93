import { dirname } from 'node:path'
import { findCaseFile } from './case-folder.ts'
import { caseFile, type Outcome } from './case-place.ts'
import { knownVersion, readVersion, versionOf } from './case-version.ts'
import { keepVersion, writtenAt } from './earlier-versions.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { writeProblem } from './write-problem.ts'
import { ChangedMeanwhile, removeAbandoned, replaceWhole } from './write-whole.ts'

/** The text of a case as it is on the disk. */
export interface CaseText {
  readonly text: string
  readonly version: string
}

/** What became of a text that was to be saved: it is on the disk, or another one was there that the writer had not seen. */
export type Saved =
  | { readonly kind: 'saved'; readonly version: string }
  | { readonly kind: 'changed'; readonly version: string; readonly text: string | undefined }

/** The version of a case's text, without reading it where that can be known. */
export async function caseVersion(folder: string, slug: string): Promise<Outcome<string>> {
  const found = await findCaseFile(folder, slug, [caseFile])
  if (!found.ok) return found
  try {
    const { real } = found.value
    return { ok: true, value: (await knownVersion(real)) ?? (await readVersion(real)).version }
  } catch {
    return { ok: false, problem: { code: 'case-not-found', parameters: { slug } } }
  }
}

/**
 * Saves a case's text, if the version on the disk is the one that the writer changed. The earlier text is kept first;
 * where it cannot be kept, nothing is replaced. Saving the same text again is no error.
 */
export async function saveCase(
  folder: string,
  slug: string,
  { bytes, restsOn }: { readonly bytes: Uint8Array; readonly restsOn: string },
): Promise<Outcome<Saved>> {
  const found = await findCaseFile(folder, slug, [caseFile])
  if (!found.ok) return found
  const { place, real } = found.value
  return oneAtATime(real, async () => {
    try {
      const current = await readVersion(real)
      const version = versionOf(bytes)
      if (current.version === version) return { ok: true, value: { kind: 'saved', version } }
      if (current.version !== restsOn) return { ok: true, value: changed(current) }
      await keepVersion(place, current.bytes, await writtenAt(real))
      await replaceWhole(real, current.version, bytes)
      await removeAbandoned(dirname(real))
      return { ok: true, value: { kind: 'saved', version } }
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return { ok: true, value: changed(await readVersion(real)) }
      return { ok: false, problem: writeProblem(error, `${slug}/${caseFile}`) }
    }
  })
}

function changed({ bytes, version }: { readonly bytes: Uint8Array; readonly version: string }): Saved {
  return { kind: 'changed', version, text: decoded(bytes) }
}

/** Bytes as UTF-8, byte order mark and line ends as they are; undefined when they are not UTF-8. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
