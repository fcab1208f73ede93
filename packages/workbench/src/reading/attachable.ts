import { type Case, type Edit, type Judgement, type Lang, type Path, type Priority, textIn } from '@anchorage/casefile'

/** The kinds of judgements that evidence can be attached to, in the order in which they are listed. */
export const attachableKinds = [
  'option',
  'priority',
  'interest',
  'constraint',
  'window',
  'outlook',
  'event',
  'relation',
] as const

/** A judgement of the case that evidence can be attached to. */
export interface Attachable {
  readonly kind: (typeof attachableKinds)[number]
  /** Names it among all of this reading of the file. */
  readonly key: string
  readonly path: Path
  readonly label: string
  /** Index into `Case.parties`, where it is one party’s. */
  readonly party?: number
  readonly because: readonly string[]
}

/** Every judgement of the case that evidence can be attached to. */
export function attachables(of: Case, lang: Lang): readonly Attachable[] {
  const made = (kind: Attachable['kind'], label: string, { path, because }: Judgement, party?: number): Attachable => ({
    ...{ kind, label, path, because, key: JSON.stringify(path) },
    ...(party !== undefined && { party }),
  })
  const own = of.parties.flatMap(({ index, options, interests, preference }) => [
    ...options.map((option) => made('option', textIn(option.name, lang), option, index)),
    ...(preference.kind === 'priorities' ? preference.priorities : []).map((each: Priority) =>
      made('priority', each.want.text, each, index),
    ),
    ...interests.map((interest) => made('interest', textIn(interest.text, lang), interest, index)),
  ])
  const nameOf = (party: number) => textIn(of.parties[party]?.name ?? '', lang)
  const all = [
    ...own,
    ...of.constraints.map((each) =>
      made('constraint', each.kind === 'forbid' ? `${each.from.text} → ${each.to.text}` : each.condition.text, each),
    ),
    ...of.windows.map((window) => made('window', window.condition.text, window)),
    ...of.outlooks.map((outlook) =>
      made(
        'outlook',
        outlook.text === undefined ? (outlook.claimText ?? outlook.id) : textIn(outlook.text, lang),
        outlook,
      ),
    ),
    ...of.events.map((event) => made('event', textIn(event.what, lang), event)),
    ...of.relations.map((relation) => made('relation', relation.between.map(nameOf).join(' – '), relation)),
  ]
  return attachableKinds.flatMap((kind) => all.filter((each) => each.kind === kind))
}

/** The edits that attach evidence to the element with this key; none where it is attached already, or the element is gone. */
export function attachEdits(of: Case, key: string, evidence: readonly string[]): readonly Edit[] {
  const element = attachables(of, 'en').find((each) => each.key === key)
  if (element === undefined) return []
  const because = [...new Set([...element.because, ...evidence])]
  if (because.length === element.because.length) return []
  return [{ kind: 'set', path: [...element.path, 'because'], value: because }]
}

/** The edits that take evidence away from the element with this key. */
export function detachEdits(of: Case, key: string, evidence: string): readonly Edit[] {
  const element = attachables(of, 'en').find((each) => each.key === key)
  if (!element?.because.includes(evidence)) return []
  const because = element.because.filter((id) => id !== evidence)
  const path = [...element.path, 'because']
  return [because.length === 0 ? { kind: 'delete', path } : { kind: 'set', path, value: because }]
}
