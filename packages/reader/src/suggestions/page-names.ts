import type { Block } from '../blocks/block.ts'
import type { Actor, NameMention, TextSpan } from '../names/name-mention.ts'
import type { Reading } from '../reading.ts'

/** The names of a reading while they are put right: actors may be changed, added and put together. */
export interface PageNames {
  readonly blocks: readonly Block[]
  /** By id, in order of first mention. */
  readonly actors: ReadonlyMap<string, Actor>
  /** In reading order. */
  readonly mentions: readonly NameMention[]
  /** Whom an actor was taken for. */
  readonly moved: ReadonlyMap<string, string>
  /** Changes what is known of an actor. */
  change(id: string, known: Partial<Actor>): void
  /** Adds a body that the page names in these words, with its mentions; undefined where it stands nowhere. */
  add(name: string, kind: Actor['kind']): Actor | undefined
  /** Takes one actor for another from here on. */
  merge(from: string, into: string): void
  /** Adds mentions of an actor wherever the pattern is found and nobody is named yet. */
  callAlso(actor: string, pattern: RegExp): void
}

/** The names of a reading, to be put right. */
export function pageNames({ blocks, names, mentions: named }: Reading): PageNames {
  const actors = new Map(names.map((actor) => [actor.id, actor]))
  const moved = new Map<string, string>()
  const texts = new Map(blocks.map(({ id, text }, index) => [id, { text, index }]))
  let mentions = [...named]
  const change = (id: string, known: Partial<Actor>): void => {
    const actor = actors.get(id)
    if (actor) actors.set(id, { ...actor, ...known })
  }
  const callAlso = (actor: string, pattern: RegExp): number => {
    const taken = new Map<string, NameMention[]>()
    for (const each of mentions) {
      const list = taken.get(each.block)
      if (list) list.push(each)
      else taken.set(each.block, [each])
    }
    const found = blocks.flatMap(({ id, text }) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: words }): NameMention[] => {
        const span = { start: index, end: index + words.length }
        const isTaken = taken.get(id)?.some((each) => overlap(each, span)) === true
        return isTaken ? [] : [{ ...span, block: id, actor, describes: undefined }]
      }),
    )
    if (found.length === 0) return 0
    mentions = [...mentions, ...found].sort(
      (a, b) => texts.get(a.block)!.index - texts.get(b.block)!.index || a.start - b.start,
    )
    const [{ block, start, end }] = found as [NameMention]
    const form = texts.get(block)!.text.slice(start, end)
    const known = actors.get(actor)
    if (known && known.name !== form && !known.aliases.includes(form))
      change(actor, { aliases: [...known.aliases, form] })
    return found.length
  }
  return {
    blocks,
    actors,
    moved,
    get mentions() {
      return mentions
    },
    change,
    callAlso: (actor, pattern) => void callAlso(actor, pattern),
    add: (name, kind) => {
      const id = `n${actors.size + 1}`
      if (callAlso(id, new RegExp(escaped(name), 'g')) === 0) return undefined
      const unknown = { aliases: [], role: undefined, affiliation: undefined, stands: undefined, members: [] }
      actors.set(id, { id, kind, name, ...unknown, confidence: 0.5 })
      return actors.get(id)
    },
    merge: (from, into) => {
      const [gone, kept] = [actors.get(from), actors.get(into)]
      if (!gone || !kept || from === into || moved.has(from) || moved.has(into)) return
      moved.set(from, into)
      const to = (id: string): string => (id === from ? into : id)
      mentions = mentions.map((each) => {
        const describes = each.describes === undefined ? undefined : to(each.describes)
        const actor = to(each.actor)
        return { ...each, actor, describes: describes === actor ? undefined : describes }
      })
      const aliases = [...new Set([...kept.aliases, gone.name, ...gone.aliases])].filter((form) => form !== kept.name)
      change(into, { aliases })
      for (const { id, members, affiliation } of actors.values()) {
        if (members.includes(from)) change(id, { members: members.map(to) })
        if (affiliation === gone.name) change(id, { affiliation: kept.name })
      }
    },
  }
}

/** The reading with its names as they were put right, and with speakers where a name was found only now. */
export function withNames(reading: Reading, { actors, mentions, moved }: PageNames): Reading {
  const blocks = new Map(reading.blocks.map((block) => [block.id, block]))
  const now = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => moved.get(id) ?? id))]
  const statements = reading.statements.map((statement) => {
    const { speakers, via, speakerSpan, block: id } = statement
    const block = blocks.get(id)
    if (speakers.length > 0 || !speakerSpan || !block) return { ...statement, speakers: now(speakers), via: now(via) }
    const named = mentions.filter((each) => {
      if (each.block !== id || each.describes !== undefined) return false
      const [start, end] = block.map.spanToRaw(each.start, each.end)
      return speakerSpan.start <= start && end <= speakerSpan.end
    })
    return { ...statement, speakers: now(named.slice(0, 1).map(({ actor }) => actor)), via: now(via) }
  })
  const names = [...actors.values()].filter(({ id }) => !moved.has(id))
  return { ...reading, names, mentions, statements }
}

/** A text as a pattern that finds it. */
export const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const overlap = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end
