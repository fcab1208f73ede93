import type { Edit, Party } from '@anchorage/casefile'

/**
 * The edits after which a party's interests are carried by the same statements as before, when its list has been edited.
 * `origin` says for each place of the list as it is then which place the statement had, from 1; absent for a new one. An
 * interest none of whose statements is left is no longer modelled.
 */
export function interestEdits(party: Party, origin: readonly (number | undefined)[]): Edit[] {
  return party.interests.flatMap(({ path, priorities }): Edit[] => {
    const left = priorities.flatMap((number) => (origin.includes(number) ? [origin.indexOf(number) + 1] : []))
    if (left.length === priorities.length && left.every((each, index) => each === priorities[index])) return []
    const [first, ...others] = left
    if (first !== undefined) {
      return [{ kind: 'set', path: [...path, 'priority'], value: others.length === 0 ? first : left }]
    }
    const value = { en: 'The statement that carried it was left out.', zh: '承载它的那条陈述已去掉。' }
    return [
      { kind: 'delete', path: [...path, 'priority'] },
      { kind: 'set', path: [...path, 'notModelled'], value },
    ]
  })
}
