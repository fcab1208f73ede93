import { type Case, type Lang, textIn } from '@anchorage/casefile'
import { messagesIn } from '../messages/messages.ts'
import type { Expert, ExpertAnswer } from './ask-experts.ts'

/** The expert's name; the reporter's where nobody is named. */
export function expertName(c: Case, { speaker }: Expert, lang: Lang): string {
  if (!speaker) return messagesIn(lang).judgements.expertUnnamed
  const found = speaker.kind === 'person' ? c.people[speaker.person] : c.parties[speaker.party]
  return textIn(found?.name ?? '', lang)
}

/** The expert's id in the file; null for the reporter. */
export function expertId(c: Case, { speaker }: Expert): string | null {
  if (!speaker) return null
  return (speaker.kind === 'person' ? c.people[speaker.person]?.id : c.parties[speaker.party]?.id) ?? null
}

/** What is expected, in the words of the file. */
export function expectationWords({ outlook }: ExpertAnswer, lang: Lang): string {
  return textIn(outlook.text ?? outlook.claimText ?? outlook.id, lang)
}
