import type { CoalitionOfInterest } from '../case.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Tree } from '../yaml/tree.ts'
import { child, itemsOf, judgementOf, lookUp, optional, type Reading, textOf, wordsOf } from './reading.ts'

/** The items of `coalitions:`. An empty list of members is a matter of the schema. */
export function coalitionsOf(reading: Reading, tree: Tree | undefined): CoalitionOfInterest[] {
  const seen = new Set<string>()
  return itemsOf(tree, ['coalitions']).flatMap(({ item, path }) => {
    const members = new Set<number>()
    const listed = itemsOf(child(item, 'members'), [])
    for (const { item: member } of listed) {
      const party = lookUp(reading, 'unknown-party', member, reading.names.parties)
      if (party === undefined) continue
      if (members.has(party)) {
        reading.problems.push(problem('member-twice', member.range, { party: wordsOf(member) ?? '' }))
      }
      members.add(party)
    }
    const ascending = [...members].sort((a, b) => a - b)
    const key = ascending.join()
    const judgement = judgementOf(reading, item)
    const name = textOf(child(item, 'name'))
    // With a member that is not known, nobody can say which coalition is meant.
    if (ascending.length === 0 || members.size < listed.length) return []
    if (seen.has(key)) {
      const parties = ascending.map((party) => reading.names.vocabulary.partyIds[party] ?? '')
      reading.problems.push(problem('same-coalition-twice', item.range, { parties }))
    }
    seen.add(key)
    return [{ members: ascending, ...optional('name', name), path, range: item.range, ...judgement }]
  })
}
