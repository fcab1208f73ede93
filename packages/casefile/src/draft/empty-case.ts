import type { Value } from '../edit/edits.ts'
import { renderBlock } from '../edit/render.ts'
import { draftEn } from '../messages/draft.en.ts'
import { draftZh } from '../messages/draft.zh.ts'
import { supportedVersion } from '../schema/schema.ts'
import type { Lang } from '../text.ts'
import type { DraftSource } from './draft-case.ts'
import { sayable } from './draft-people.ts'

/**
 * The text of a case that says nothing yet: two parties to be named, each with one option, so that the file is whole;
 * and the sources given, if any.
 */
export function emptyCase(
  { title, lang }: { readonly title: string; readonly lang: Lang },
  sources: readonly Pick<DraftSource, 'id' | 'entry'>[] = [],
): string {
  const words = lang === 'zh' ? draftZh : draftEn
  const party = (name: string): Value => ({
    name: `${words.party} ${name}`,
    options: { act: { name: words.placeholder } },
    priorities: [],
  })
  const entries = Object.fromEntries(sources.map(({ id, entry }): [string, Value] => [id, entry]))
  return renderBlock(
    {
      anchorage: supportedVersion,
      title: sayable(title),
      ...(sources.length > 0 && { sources: entries }),
      parties: { a: party('A'), b: party('B') },
    },
    '',
    '\n',
  ).concat('\n')
}
