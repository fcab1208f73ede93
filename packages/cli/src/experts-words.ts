import type { Expert, ExpertClaimAnswer, RecordedAnswer } from '@anchorage/analysis'
import { conceptWords, percent } from '@anchorage/analysis'
import { type Case, type Lang, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'

/** Where the expert works, as the file has it. */
export function affiliationOf(c: Case, { speaker }: Expert, lang: Lang): string {
  const person = speaker?.kind === 'person' ? c.people[speaker.person] : undefined
  return textIn(person?.affiliation ?? '', lang)
}

/** An answer as a mark of one or two characters, with the share of the variants where there is one. */
export function answerMark(answer: ExpertClaimAnswer | undefined, lang: Lang): string {
  const { experts } = messagesIn(lang)
  if (!answer) return experts.notAsked
  const mark = experts.marks[answer.verdict] + (answer.vacuous ? experts.vacuous : '')
  const share = answer.sampled?.share
  return share ? experts.withShare(mark, percent(share.hits / share.samples, { whole: true })) : mark
}

/** Answers in a clause: the same under every concept, or by concept. */
export function answersInWords(answers: readonly RecordedAnswer[], lang: Lang): string {
  const { experts } = messagesIn(lang)
  const byVerdict = new Map<RecordedAnswer['verdict'], RecordedAnswer[]>()
  for (const answer of answers) byVerdict.set(answer.verdict, [...(byVerdict.get(answer.verdict) ?? []), answer])
  return [...byVerdict]
    .map(([verdict, some]) => {
      const words = experts.saying[verdict]
      const isSampled = some.some(({ of }) => of !== undefined)
      const concepts = some.flatMap(({ concept, hits, of }) => {
        const name = concept === null ? '' : conceptWords(concept, lang).name
        if (hits !== undefined && of !== undefined)
          return [experts.conceptShare(name, percent(hits / of, { whole: true })).trim()]
        return name === '' ? [] : [name]
      })
      if (concepts.length === 0) return words
      if (byVerdict.size === 1 && concepts.length > 1 && !isSampled) return experts.underAll(words)
      return experts.under(concepts.join(experts.listSeparator), words)
    })
    .join(experts.clauseSeparator)
}

/** Enough of a version to tell it from others. */
export function shortVersion(version: string): string {
  return version.slice(0, 8)
}
