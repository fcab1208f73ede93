import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findCaseFile } from './case-folder.ts'
import { type Outcome, placeOfCase } from './case-place.ts'
import { versionOf } from './case-version.ts'
import { keepVersion, type VersionsPlace, writtenAt } from './earlier-versions.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { tagOf } from './respond.ts'
import { writeProblem } from './write-problem.ts'
import { ChangedMeanwhile, removeAbandoned, replaceWhole, writeNew } from './write-whole.ts'

const names = ['brief.md', 'brief.en.md', 'brief.zh.md']

/** Whether a file beside case.yaml is what an author wrote around the parts of a brief. */
export function isBriefText(name: string): boolean {
  return names.includes(name)
}

/** What became of the text: it is on the disk, or another one was there, or none where one was expected. */
export interface SavedBriefText {
  readonly kind: 'saved' | 'changed'
  /** The tag of what stands there now; undefined where nothing does. */
  readonly tag: string | undefined
}

/**
 * Saves the text of a brief beside a case, if what stands there has the tag that the writer saw, or nothing stands there
 * and the writer saw nothing. A text that is replaced is kept first, as that of a case is. Saving the same text again is
 * no error.
 */
export async function saveBriefText(
  folder: string,
  slug: string,
  { name, bytes, restsOn }: { readonly name: string; readonly bytes: Uint8Array; readonly restsOn: string | undefined },
): Promise<Outcome<SavedBriefText>> {
  const found = await placeOfCase(folder, slug)
  if (!found.ok) return found
  if (!isBriefText(name)) return { ok: false, problem: { code: 'bad-path', parameters: { path: name } } }
  const path = join(found.value, name)
  return oneAtATime(path, async () => {
    try {
      const there = await findCaseFile(folder, slug, [name])
      if (!there.ok && there.problem.code !== 'not-found') return there
      const saved = { kind: 'saved', tag: tagOf(bytes) } as const
      if (!there.ok) {
        if (restsOn !== undefined) return { ok: true, value: { kind: 'changed', tag: undefined } }
        await writeNew(path, bytes)
        return { ok: true, value: saved }
      }
      const { place, real } = there.value
      const current = await readFile(real)
      const tag = tagOf(current)
      if (tag === saved.tag) return { ok: true, value: saved }
      if (tag !== restsOn) return { ok: true, value: { kind: 'changed', tag } }
      await keepVersion(place, current, await writtenAt(real), earlierTexts(name))
      await replaceWhole(real, versionOf(current), bytes)
      await removeAbandoned(dirname(real))
      return { ok: true, value: saved }
    } catch (error) {
      const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
      if (error instanceof ChangedMeanwhile || isThere) {
        const now = await readFile(path).catch(() => undefined)
        if (now !== undefined) return { ok: true, value: { kind: 'changed', tag: tagOf(now) } }
        if (isThere) return { ok: false, problem: { code: 'outside-folder', parameters: { path: name } } }
      }
      return { ok: false, problem: writeProblem(error, `${slug}/${name}`) }
    }
  })
}

function earlierTexts(name: string): VersionsPlace {
  return { folder: ['.anchorage', name], ending: '.md' }
}
