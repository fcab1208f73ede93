import { textIn } from '@anchorage/casefile'
import type { Desk } from '../brief-question.ts'
import type { BriefBlock } from '../document.ts'
import { briefWordsIn } from '../messages/messages.ts'
import { sourceWords } from '../note-book.ts'

/** The question, and as of when it is answered. */
export function openingSection({ of, question }: Desk): BriefBlock[] {
  const { lang, analysis } = question
  const words = briefWordsIn(lang)
  const asOf = analysis.situation.choice?.asOf ?? of.asOf
  return [
    ...(of.question === undefined
      ? []
      : [{ kind: 'paragraph', words: [textIn(of.question, lang)], weight: 'lead' } as const]),
    ...(asOf === undefined ? [] : [{ kind: 'paragraph', words: [words.asOf(asOf)] } as const]),
  ]
}

/** What the case says of itself. */
export function backgroundSection({ of, question }: Desk): BriefBlock[] {
  if (of.summary === undefined) return []
  return [
    { kind: 'heading', level: 2, text: briefWordsIn(question.lang).background },
    { kind: 'paragraph', words: [textIn(of.summary, question.lang)] },
  ]
}

/** How the answer was worked out. */
export function methodSection({ of, question }: Desk): BriefBlock[] {
  const words = briefWordsIn(question.lang)
  const { stateCount } = question.analysis.situation.conflict.space
  return [
    { kind: 'heading', level: 2, text: words.how },
    {
      kind: 'paragraph',
      words: [words.howText(of.parties.length, of.options.length, stateCount.toLocaleString('en'))],
    },
  ]
}

/** Every source of the case. */
export function sourcesSection({ of, question }: Desk): BriefBlock[] {
  if (of.sources.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: briefWordsIn(question.lang).sources },
    { kind: 'list', items: of.sources.map((source) => [sourceWords(source, question.lang)]) },
  ]
}
