import type { BroughtFacts, BroughtFile } from '../../reading/protocol.ts'
import type { BroughtItem } from './use-imports.ts'

/** The files that can be taken, with what is said of them: what was recognised, unless somebody said otherwise. */
export function readyFiles(items: readonly BroughtItem[]): readonly (BroughtFile & { facts: BroughtFacts })[] {
  return items.flatMap(({ file, facts, state }) => {
    if (state.kind !== 'ready') return []
    const { preview } = state
    const chosen = (name: 'title' | 'publisher' | 'published'): string | undefined =>
      (facts[name] ?? preview.facts[name])?.trim() || undefined
    const [title, publisher, published] = [chosen('title'), chosen('publisher'), chosen('published')]
    return [{ ...file, facts: { title, publisher, published, lang: facts.lang ?? preview.lang } }]
  })
}
