import type { Path } from '@anchorage/casefile'

/** What a value of a case file names. */
export type Reference = 'formula' | 'claim' | 'state' | 'option' | 'party' | 'speaker' | 'source' | 'evidence'

/** Ways to values that name something; `*` stands for any step, `**` for any steps. */
const sites: readonly (readonly [string, Reference])[] = [
  ['**.priorities.*.want', 'formula'],
  ['terms.*', 'formula'],
  ['terms.*.formula', 'formula'],
  ['constraints.*.never', 'formula'],
  ['constraints.*.require', 'formula'],
  ['constraints.*.merge', 'formula'],
  ['constraints.*.representative', 'formula'],
  ['constraints.*.forbid.*', 'formula'],
  ['windows.*.formula', 'formula'],
  ['outlooks.*.claim', 'claim'],
  ['**.ranking.**', 'state'],
  ['**.unknown.**', 'state'],
  ['**.degrees.*.prefer', 'state'],
  ['**.degrees.*.to', 'state'],
  ['statusQuo', 'state'],
  ['statusQuo.*.state', 'state'],
  ['states.*.taken.*', 'option'],
  ['**.hidden.*', 'option'],
  ['parties.*.powers.*.option', 'option'],
  ['people.*.party', 'party'],
  ['relations.*.between.*', 'party'],
  ['coalitions.*.members.*', 'party'],
  ['evidence.*.by', 'speaker'],
  ['outlooks.*.by', 'speaker'],
  ['evidence.*.anchors.*.source', 'source'],
  ['outlooks.*.resolution.source', 'source'],
  ['**.because.*', 'evidence'],
  ['**.against.*', 'evidence'],
]

/** What the value at a path names; undefined where it names nothing. */
export function referenceAt(path: Path): Reference | undefined {
  const steps = path.map(String)
  return sites.find(([site]) => matches(site.split('.'), steps))?.[1]
}

function matches(site: readonly string[], steps: readonly string[]): boolean {
  const [first, ...rest] = site
  if (first === undefined) return steps.length === 0
  if (first === '**') return steps.some((_, index) => matches(rest, steps.slice(index))) || matches(rest, [])
  const [step, ...others] = steps
  return step !== undefined && (first === '*' || first === step) && matches(rest, others)
}
