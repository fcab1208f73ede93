import type { Path } from '../case.ts'

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
  ['**.tuned.*.move', 'state'],
  ['**.tuned.*.above', 'state'],
  ['**.tuned.*.level', 'state'],
  ['**.tuned.*.below', 'state'],
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

/** Ways to keys that name something. */
const keySites: readonly (readonly [string, 'option' | 'party'])[] = [
  ['**.weights.*', 'option'],
  ['parties.*.attitudes.*', 'party'],
  ['**.believes.*', 'party'],
  ['**.thinks.*', 'party'],
]

const splitSites = sites.map(([site, names]) => [site.split('.'), names] as const)
const splitKeySites = keySites.map(([site, names]) => [site.split('.'), names] as const)

/** What the value at a path of a case file names; undefined where it names nothing. */
export function referenceAt(path: Path): Reference | undefined {
  const steps = path.map(String)
  return splitSites.find(([site]) => matches(site, steps))?.[1]
}

/** What the key at the end of a path names, where it is no definition; undefined where it names nothing. */
export function keyReferenceAt(path: Path): 'option' | 'party' | undefined {
  const steps = path.map(String)
  return splitKeySites.find(([site]) => matches(site, steps))?.[1]
}

function matches(site: readonly string[], steps: readonly string[]): boolean {
  const [first, ...rest] = site
  if (first === undefined) return steps.length === 0
  if (first === '**') return steps.some((_, index) => matches(rest, steps.slice(index))) || matches(rest, [])
  const [step, ...others] = steps
  return step !== undefined && (first === '*' || first === step) && matches(rest, others)
}
