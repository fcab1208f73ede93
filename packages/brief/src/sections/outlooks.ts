import { answerOutlooks, conceptWords, speakerName } from '@anchorage/analysis'
import { textIn } from '@anchorage/casefile'
import type { Desk } from '../brief-question.ts'
import type { BriefBlock, BriefRow } from '../document.ts'
import { briefWordsIn } from '../messages/messages.ts'

/** What people in the sources expect, and what the model says to it. */
export function outlooksSection({ of, question, notes }: Desk): BriefBlock[] {
  const { analysis, concept, lang } = question
  const words = briefWordsIn(lang)
  if (of.outlooks.length === 0) return []
  const rows = answerOutlooks(analysis).map(({ outlook, answers }): BriefRow => {
    const answer = answers.find((candidate) => candidate.concept === concept) ?? answers[0]
    const verdict =
      answer === undefined ? words.notModelled : answer.vacuous ? words.vacuous : words.verdicts[answer.verdict]
    const text = textIn(outlook.text ?? outlook.claimText ?? outlook.id, lang)
    return {
      kind: 'cells',
      cells: [
        [speakerName(of, outlook.by, lang)?.name ?? words.report],
        [text, ...notes.refer(outlook.because)],
        [verdict],
      ],
    }
  })
  return [
    { kind: 'heading', level: 2, text: words.outlooks },
    { kind: 'paragraph', words: [words.outlooksAbout(conceptWords(concept, lang).name)] },
    { kind: 'table', head: [[words.who], [words.expects], [words.model]], rows },
  ]
}

/** What happened, in order. */
export function eventsSection({ of, question, notes }: Desk): BriefBlock[] {
  const words = briefWordsIn(question.lang)
  if (of.events.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.events },
    {
      kind: 'list',
      items: of.events.map((event) => [
        { kind: 'strong', text: event.date ?? words.undated },
        ` ${textIn(event.what, question.lang)}`,
        ...notes.refer(event.because),
      ]),
    },
  ]
}
