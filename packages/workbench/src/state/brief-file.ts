import { usualBriefText } from '@anchorage/brief'
import type { Lang } from '@anchorage/casefile'
import type { CaseText, SavingServer } from './saving.ts'
import { shelf } from './shelf/open-shelf.ts'

/** The version of a text that nobody has written yet. */
const unwritten = 'none'

/** Under which the text of a brief is kept: the case and the file beside case.yaml. */
export function briefName(slug: string, lang: Lang): string {
  return `${slug}/brief.${lang}.md`
}

/** The name of the file. */
export function briefFile(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

const slugOf = (name: string): string => name.slice(0, name.lastIndexOf('/'))

const written = (version: string) => (version === unwritten ? undefined : version)

/** The text that a brief begins with: its own file, else that for all languages, else every part in the usual order. */
async function fetchText(name: string): Promise<CaseText> {
  const own = await shelf.briefs.read(slugOf(name), briefFile(name))
  if (own !== undefined) return own
  const forAll = await shelf.briefs.read(slugOf(name), 'brief.md')
  return { text: forAll?.text ?? usualBriefText(), version: unwritten }
}

/** Keeping the texts of briefs, wherever their cases stand. */
export const briefServer: SavingServer = {
  fetch: fetchText,
  check: (name, version) => shelf.briefs.check(slugOf(name), briefFile(name), written(version)),
  save: async (name, text, restsOn, { isLeaving = false } = {}) => {
    const stored = await shelf.briefs.store(slugOf(name), briefFile(name), {
      text,
      restsOn: written(restsOn),
      isLeaving,
    })
    return stored ?? { kind: 'changed', theirs: await fetchText(name) }
  },
}
