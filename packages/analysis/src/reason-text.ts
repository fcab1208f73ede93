import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'
import type { Reason, Sanction } from './reason.ts'
import { moveWords, notApplicableWords, pathWords } from './words.ts'

/** How many answered improvements a reason spells out. */
const spelledOut = 3

/** The reason for a verdict as sentences: the first says what the party does, the others why. */
export function reasonSentences(situation: Situation, reason: Reason, lang: Lang): string[] {
  const messages = messagesIn(lang)
  const { party, state } = reason
  const name = textIn(situation.parties[party]?.name ?? '', lang)
  const leaving = (to: number): string => moveWords(situation, { party, from: state, to }, lang)
  switch (reason.kind) {
    case 'not-applicable':
      return [`${messages.concepts[reason.concept].name}: ${notApplicableWords(reason.because, lang)}.`]
    case 'no-improvement':
      return [messages.noImprovement(name)]
    case 'sanctioned': {
      const shown = reason.improvements.slice(0, spelledOut)
      const rest = reason.improvements.length - shown.length
      return [
        messages.stays(name, reason.improvements.length),
        ...shown.map(({ to, sanction }) => answer(situation, reason, leaving(to), sanction, lang)),
        ...(rest > 0 ? [messages.more(rest)] : []),
      ]
    }
    case 'unanswered': {
      const leaves = messages.leaves(name, leaving(reason.to))
      if (reason.concept === 'nash') return [leaves + messages.leavesFreely]
      if (!reason.worst) return [leaves + messages.leavesUnanswered]
      const rank = situation.conflict.ranks[party]
      const hurts = (rank?.[reason.worst.end] ?? 0) <= (rank?.[state] ?? 0)
      const words = pathWords(situation, reason.worst.path, lang)
      return [leaves + (hurts ? messages.leavesEscaping(words) : messages.leavesAnsweredInVain(words))]
    }
  }
}

/** The reason for a verdict in one paragraph. */
export function reasonText(situation: Situation, reason: Reason, lang: Lang): string {
  return reasonSentences(situation, reason, lang).join(lang === 'zh' ? '' : ' ')
}

function answer(situation: Situation, reason: Reason, move: string, sanction: Sanction, lang: Lang): string {
  const messages = messagesIn(lang)
  const rank = situation.conflict.ranks[reason.party]
  const outcome = (rank?.[sanction.end] ?? 0) < (rank?.[reason.state] ?? 0) ? 'worse' : 'same'
  const words = pathWords(situation, sanction.path, lang)
  const sentence = sanction.simultaneous
    ? messages.answeredAtOnce(move, words, outcome)
    : messages.answered(move, words, outcome)
  if (sanction.escape === undefined) return sentence
  return lang === 'zh' ? sentence + messages.noEscape : `${sentence} ${messages.noEscape}`
}
