import type { Edit, Text } from '@anchorage/casefile'
import type { App } from '../../state/app.ts'
import { filesOfCase } from '../../state/shelf/files-of-case.ts'
import { keepCase } from '../../state/shelf/keep-case.ts'
import { type Trouble, troubleOf } from '../../state/trouble.ts'

/** What is made into a case of its own. */
export interface CopyRequest {
  readonly app: App
  /** The case that it is a copy of. */
  readonly slug: string
  readonly text: string
  /** Made in the text besides. */
  readonly edits: readonly Edit[]
  /** What its title ends with, in both languages. */
  readonly suffix: { readonly en: string; readonly zh: string }
}

/** Makes a new case of a text, with the sources of the case that it comes from; its slug, or why there is none. */
export async function copyCase(
  request: CopyRequest,
): Promise<{ readonly slug: string } | { readonly trouble: Trouble }> {
  const { app, slug, suffix } = request
  try {
    const loaded = app.store.get().cases[slug]?.value
    const title = loaded?.opened.case?.title ?? slug
    const edits: Edit[] = [...request.edits, { kind: 'set', path: ['title'], value: withSuffix(title, suffix) }]
    const edited = await app.workshop.edit(slug, request.text, edits)
    if (!edited.ok) return { trouble: { code: 'failed', message: edited.problem } }
    const files = loaded === undefined ? [] : await filesOfCase(loaded.served)
    const sources = files.filter(({ path }) => path.startsWith('sources/'))
    const made = await keepCase(`${slug.replace(/-what-if(?:-\d+)?$/, '')}-what-if`, edited.text, sources)
    return { slug: made.slug }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}

function withSuffix(title: Text, suffix: CopyRequest['suffix']): string | { en?: string; zh?: string } {
  if (typeof title === 'string') return title + (/\p{Script=Han}/u.test(title) ? suffix.zh : suffix.en)
  return {
    ...(title.en === undefined ? {} : { en: title.en + suffix.en }),
    ...(title.zh === undefined ? {} : { zh: title.zh + suffix.zh }),
  }
}
