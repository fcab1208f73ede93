import type { ModelElement, ModelPart } from './model-element.ts'

/** Something that goes by another id in the later version; a guess, and what it is guessed from. */
export interface Rename {
  readonly part: ModelPart
  readonly before: string
  readonly after: string
  readonly by: 'name' | 'content'
}

/** Parts whose elements go by ids that other parts refer to, in the order in which renames are looked for. */
const identified: readonly ModelPart[] = ['party', 'option', 'term', 'state', 'evidence', 'person', 'source', 'outlook']

/** What content says for sure that two elements with different ids are one. */
const telling: Partial<Record<ModelPart, string>> = {
  term: 'formula',
  state: 'taken',
  evidence: 'quotes',
  outlook: 'claim',
}

/** The renames, and the earlier version as it would be written with the later ids. */
export interface Renamed {
  readonly renames: readonly Rename[]
  readonly elements: readonly ModelElement[]
}

/**
 * Guesses what was renamed: of the ids of a part that only one version has, those pairs that have the same name in some
 * language, or else say the same. A name or content that several share says nothing.
 */
export function withRenames(before: readonly ModelElement[], after: readonly ModelElement[]): Renamed {
  let elements = before
  const renames: Rename[] = []
  for (const part of identified) {
    const own = elements.filter((element) => element.part === part)
    const later = after.filter((element) => element.part === part)
    const onlyBefore = own.filter(({ key }) => !later.some((each) => each.key === key))
    const onlyAfter = later.filter(({ key }) => !own.some((each) => each.key === key))
    const found: Rename[] = []
    for (const by of ['name', 'content'] as const) {
      const signs = (element: ModelElement): readonly string[] =>
        by === 'name' ? namesOf(element) : contentOf(element)
      for (const old of onlyBefore) {
        if (found.some((rename) => rename.before === old.key)) continue
        const alike = (list: readonly ModelElement[]): ModelElement[] =>
          list.filter((each) => each.party === old.party && signs(each).some((sign) => signs(old).includes(sign)))
        const [match, ...others] = alike(onlyAfter)
        if (!match || others.length > 0 || alike(onlyBefore).length > 1) continue
        if (found.some((rename) => rename.after === match.key)) continue
        found.push({ part, before: old.key, after: match.key, by })
      }
    }
    renames.push(...found)
    if (found.length > 0) elements = elements.map((element) => rewritten(element, found))
  }
  return { renames, elements }
}

function namesOf({ name }: ModelElement): readonly string[] {
  if (name === undefined) return []
  const each = typeof name === 'string' ? [name] : [name.en, name.zh]
  return each.flatMap((text) => (text ? [text.trim().toLowerCase()] : []))
}

function contentOf({ part, fields }: ModelElement): readonly string[] {
  const content = fields[telling[part] ?? '']
  return content === undefined ? [] : [content]
}

/** Fields in which an id of a part may stand. */
const referring: Partial<Record<ModelPart, readonly string[]>> = {
  party: ['formula', 'taken', 'state', 'claim', 'ranking', 'tuned', 'unknown', 'degrees', 'by', 'party'],
  option: ['formula', 'taken', 'state', 'claim', 'ranking', 'tuned', 'unknown', 'degrees'],
  term: ['formula', 'claim'],
  state: ['claim'],
  evidence: ['because'],
  person: ['by'],
}

/** Parts of which the keys are formulas or lists of ids. */
const composed: readonly ModelPart[] = [
  'priority',
  'weight',
  'attitude',
  'power',
  'constraint',
  'window',
  'status-quo',
  'coalition',
  'relation',
]

function rewritten(element: ModelElement, renames: readonly Rename[]): ModelElement {
  const part = renames[0]?.part ?? 'party'
  const ids = new Map(renames.map(({ before, after }) => [before, after]))
  const rewrite = (text: string): string =>
    text.replaceAll(/[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)?/g, (word) => {
      const known = ids.get(word)
      if (known !== undefined) return known
      const [party = '', rest] = word.split('.', 2)
      return part === 'party' && rest !== undefined && ids.has(party) ? `${ids.get(party)}.${rest}` : word
    })
  const isFormula = part === 'party' || part === 'option' || part === 'term'
  const isKeyed =
    element.part === part ||
    (part === 'party' && element.part === 'option') ||
    (isFormula && composed.includes(element.part))
  const quotes = (text: string): string =>
    renames.reduce((all, { before, after }) => all.replaceAll(`${before}: “`, `${after}: “`), text)
  return {
    ...element,
    ...(element.party !== undefined && part === 'party' && { party: ids.get(element.party) ?? element.party }),
    key: isKeyed ? rewrite(element.key) : element.key,
    fields: Object.fromEntries(
      Object.entries(element.fields).map(([field, text]) => {
        if (text === undefined) return [field, text]
        if (part === 'source' && field === 'quotes') return [field, quotes(text)]
        return [field, referring[part]?.includes(field) ? rewrite(text) : text]
      }),
    ),
  }
}
