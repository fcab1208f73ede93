import type { FoundName, KnownActor } from './found-name.ts'
import type { Actor, NameMention } from './name-mention.ts'

/** Numbers what was found: actors in order of first mention, members of a compound before it. */
export function actorsOf(
  found: readonly FoundName[],
  textOf: (block: string) => string,
): { readonly names: readonly Actor[]; readonly mentions: readonly NameMention[] } {
  const ids = new Map<string, string>()
  const known: KnownActor[] = []
  const forms = new Map<string, string[]>()
  const idOf = (actor: KnownActor): string => {
    const had = ids.get(actor.key)
    if (had) return had
    actor.members?.forEach(idOf)
    const id = `n${ids.size + 1}`
    ids.set(actor.key, id)
    known.push(actor)
    forms.set(actor.key, [])
    return id
  }
  for (const { actor, block, start, end, isPointer } of found) {
    idOf(actor)
    const list = forms.get(actor.key)!
    const form = textOf(block).slice(start, end)
    if (!isPointer && !list.includes(form)) list.push(form)
  }
  const mentions = found.map(
    ({ block, start, end, actor, describes }): NameMention => ({
      block,
      start,
      end,
      actor: ids.get(actor.key)!,
      describes: describes === undefined ? undefined : ids.get(describes),
    }),
  )
  const names = known.map((actor): Actor => {
    const { key, kind, name, role, affiliation, stands, members = [], confidence } = actor
    const aliases = forms.get(key)!.filter((form) => form !== name && form.toLowerCase() !== name.toLowerCase())
    const memberIds = members.map((member) => ids.get(member.key)!)
    return { id: ids.get(key)!, kind, name, aliases, role, affiliation, stands, members: memberIds, confidence }
  })
  return { names, mentions }
}
