import { speakerName } from '@anchorage/analysis'
import { type Anchor, type Case, type Evidence, type Lang, type Source, textIn } from '@anchorage/casefile'
import type { Inline, Note } from './document.ts'
import { briefWordsIn } from './messages/messages.ts'

/** Numbers the evidence of a case in the order in which a text refers to it. */
export class NoteBook {
  readonly #of: Case
  readonly #lang: Lang
  readonly #numbers = new Map<string, number>()

  constructor(of: Case, lang: Lang) {
    this.#of = of
    this.#lang = lang
  }

  /** References to pieces of evidence, by their ids; what the case does not have is passed over. */
  refer(because: readonly string[]): Inline[] {
    return because.flatMap((id): Inline[] => {
      if (!this.#of.evidence.some((evidence) => evidence.id === id)) return []
      const note = this.#numbers.get(id) ?? this.#numbers.size + 1
      this.#numbers.set(id, note)
      return [{ kind: 'note', note }]
    })
  }

  /** The notes that were referred to. */
  notes(): Note[] {
    return [...this.#numbers].flatMap(([id, number]) => {
      const evidence = this.#of.evidence.find((candidate) => candidate.id === id)
      return evidence === undefined ? [] : [{ number, words: noteWords(this.#of, evidence, this.#lang) }]
    })
  }
}

/** Who said it and when, the passage, and where it is written. */
function noteWords(of: Case, evidence: Evidence, lang: Lang): Inline[] {
  const words = briefWordsIn(lang)
  const speaker = speakerName(of, evidence.by, lang)
  const name = speaker === undefined ? words.report : speaker.name
  const who = speaker?.role === undefined ? name : words.withRole(name, speaker.role)
  const date = evidence.said ?? evidence.reported
  const head = date === undefined ? who : words.dated(who, date)
  const anchors = inLanguage(of, evidence.anchors, lang)
  const passages = anchors.flatMap((anchor): Inline[] => {
    const source = of.sources[anchor.source]
    const where = source === undefined ? '' : sourceWords(source, lang)
    return [` ${words.quoted(anchor.quote)}`, { kind: 'faint', text: ` ${where}` }]
  })
  const remark = evidence.note === undefined ? [] : [` ${textIn(evidence.note, lang)}`]
  return [{ kind: 'strong', text: head }, words.colon, ...passages, ...remark]
}

/** Passages in the reader’s language where there are any: the same passage may be marked in a translation too. */
function inLanguage(of: Case, anchors: readonly Anchor[], lang: Lang): readonly Anchor[] {
  const own = anchors.filter((anchor) => of.sources[anchor.source]?.lang === lang)
  if (own.length > 0) return own
  const [first] = anchors
  return anchors.filter((anchor) => of.sources[anchor.source]?.lang === of.sources[first?.source ?? -1]?.lang)
}

/** A source as it is cited. */
export function sourceWords(source: Source, lang: Lang): string {
  const words = briefWordsIn(lang)
  const { published, rendering } = source
  const date = typeof published === 'object' ? words.notBefore(published.notBefore) : published?.toString()
  const parts = [
    source.author === undefined ? undefined : textIn(source.author, lang),
    source.title === undefined ? source.id : words.titled(textIn(source.title, lang)),
    source.publisher === undefined ? undefined : textIn(source.publisher, lang),
    date,
    source.pages,
  ].filter((part) => part !== undefined)
  const cited = parts.join(words.listSeparator)
  return rendering === undefined || rendering === 'citation' ? cited : cited + words.renderings[rendering]
}
