import { type Case, type Lang, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'
import type { Block } from './render/blocks.ts'

/** A formula as the case file has it, and the party in whose list it stands, whose options may be written bare there. */
export interface WrittenFormula {
  readonly text: string
  readonly party?: number
}

/** What the options and terms in formulas are called; nothing where all of them are called as they are written. */
export function formulaNames(c: Case | undefined, formulas: readonly WrittenFormula[], lang: Lang): Block[] {
  if (!c) return []
  const written = new Set<string>()
  for (const { text, party } of formulas) {
    const own = party === undefined ? '' : `${c.parties[party]?.id}.`
    for (const [word] of text.matchAll(/[\p{L}_][\p{L}\p{N}_.-]*/gu)) {
      written.add(word)
      if (!word.includes('.')) written.add(own + word)
    }
  }
  const { formulaNames } = messagesIn(lang)
  const called = [...c.options, ...c.terms].flatMap(({ id, name }) => {
    const words = name === undefined ? id : textIn(name, lang)
    return written.has(id) && words !== id ? [formulaNames.name(id, words)] : []
  })
  if (called.length === 0) return []
  const all = formulaNames.all(called.join(formulaNames.separator))
  const isBare = formulas.some(({ party }) => party !== undefined)
  return [{ kind: 'paragraph', text: isBare ? all + formulaNames.bare : all }]
}
