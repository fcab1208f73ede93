import { conceptWords } from '@anchorage/analysis'
import { textIn } from '@anchorage/casefile'
import { type BriefPart, briefParts } from './brief-parts.ts'
import { type BriefQuestion, type Desk, letteredOutcomes } from './brief-question.ts'
import type { Brief, BriefBlock } from './document.ts'
import { briefWordsIn } from './messages/messages.ts'
import { NoteBook } from './note-book.ts'
import { answerSection, conceptsSection, outcomesSection } from './sections/answer.ts'
import { constraintsSection } from './sections/constraints.ts'
import { backgroundSection, methodSection, openingSection, sourcesSection } from './sections/frame.ts'
import { eventsSection, outlooksSection } from './sections/outlooks.ts'
import { partiesSection } from './sections/parties.ts'
import { pictureSection } from './sections/picture.ts'
import { robustnessSection } from './sections/robustness.ts'
import { whySection } from './sections/why.ts'
import type { BriefText } from './text/brief-text.ts'

/** What makes each part. */
const sections: Readonly<Record<BriefPart, (desk: Desk) => BriefBlock[]>> = {
  opening: openingSection,
  background: backgroundSection,
  answer: answerSection,
  outcomes: outcomesSection,
  picture: pictureSection,
  why: whySection,
  concepts: conceptsSection,
  robustness: robustnessSection,
  parties: partiesSection,
  constraints: constraintsSection,
  outlooks: outlooksSection,
  events: eventsSection,
  method: methodSection,
  sources: sourcesSection,
}

/**
 * The brief of a case: the parts in the order of the text, with what the author wrote between them; without a text every
 * part in the usual order. Same question, same brief. Throws a RangeError for the analysis of a table.
 */
export function makeBrief(question: BriefQuestion, text?: BriefText): Brief {
  const of = question.analysis.situation.case
  if (of === undefined) throw new RangeError('expected the analysis of a case, got one of a table')
  const { lang, concept, sampled } = question
  const words = briefWordsIn(lang)
  const notes = new NoteBook(of, lang)
  const desk: Desk = { question, of, notes, ...letteredOutcomes(question) }
  const pieces = text?.pieces ?? briefParts.map((part) => ({ kind: 'part', part }) as const)
  const blocks: BriefBlock[] = []
  const parts: Brief['parts'][number][] = []
  for (const piece of pieces) {
    const given = piece.kind === 'part' ? sections[piece.part](desk) : piece.blocks
    if (piece.kind === 'part') parts.push({ part: piece.part, from: blocks.length, count: given.length })
    blocks.push(...given)
  }
  return {
    lang,
    title: text?.title ?? textIn(of.title, lang),
    blocks,
    parts,
    notes: notes.notes(),
    notesTitle: words.notes,
    provenance:
      words.provenance(question.version, question.caseHash, conceptWords(concept, lang).name) +
      (sampled === undefined ? '' : words.provenanceSeed(sampled.seed, sampled.samples)) +
      words.stop,
  }
}
