import { readBlocks } from '../blocks/read-blocks.ts'
import type { Actor, NameMention } from '../names/name-mention.ts'
import { occurrences } from '../occurrences.ts'
import type { Reading } from '../reading.ts'
import type { Statement } from '../statements/statement.ts'

/** What a test says of an actor. */
export type ActorGiven = Pick<Actor, 'kind' | 'name'> & Partial<Actor>

/**
 * A reading made by hand: its actors, and its statements as speaker and words. Names are found where they stand, the
 * longer one first; a statement where its words stand first.
 */
export function handReading(
  raw: string,
  actors: readonly ActorGiven[],
  said: readonly (readonly [speaker: string, words: string, more?: Partial<Statement>])[] = [],
): Reading {
  const page = readBlocks(raw)
  const names = actors.map((actor, index): Actor => {
    const rest = {
      aliases: [],
      role: undefined,
      affiliation: undefined,
      stands: undefined,
      members: [],
      confidence: 0.9,
    }
    return { id: `n${index + 1}`, ...rest, ...actor }
  })
  const forms = names
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length)
  const mentions: NameMention[] = page.blocks.flatMap(({ id: block, text }) => {
    const taken: NameMention[] = []
    for (const { id, form } of forms) {
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
        const end = start + form.length
        if (taken.every((each) => each.end <= start || each.start >= end))
          taken.push({ block, actor: id, describes: undefined, start, end })
      }
    }
    return taken.sort((a, b) => a.start - b.start)
  })
  const statements = said.map(([speaker, words, more], index): Statement => {
    const block = page.blocks.find(({ text }) => text.includes(words))
    if (!block) throw new Error(`the page does not say: ${words}`)
    const at = occurrences(block.text, words).first
    const [start, end] = block.map.spanToRaw(at, at + words.length)
    const by = names.filter(({ name, aliases }) => [name, ...aliases].includes(speaker)).map(({ id }) => id)
    return {
      ...{ id: `s${index + 1}`, block: block.id, tier: 1, kind: 'indirect', start, end, parts: [{ start, end }] },
      ...{ speakerSpan: undefined, speakers: by, via: [], cueSpan: undefined, cueClass: 'speech', negated: false },
      ...{ hedge: undefined, date: undefined, echoes: undefined, origin: 'rule', confidence: 0.9 },
      ...more,
    }
  })
  return { ...page, names, mentions, dates: [], statements }
}
