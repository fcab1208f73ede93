import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import type { Coalition, ImprovementOptions } from '@anchorage/engine'
import type { CoalitionReason, CoalitionSanction, JointAct } from './coalition-reason.ts'
import { messagesIn } from './messages/messages.ts'
import { pathWords } from './words.ts'

/** How many answered improvements a reason spells out. */
const spelledOut = 3

/** The reason for a verdict on a coalition as sentences: the first says what the parties do, the others why. */
export function coalitionReasonSentences(
  situation: Situation,
  reason: CoalitionReason,
  lang: Lang,
  options: ImprovementOptions = {},
): string[] {
  const { coalitions } = messagesIn(lang)
  const { coalition } = reason
  const parties = namesOf(situation, coalition, lang)
  if (reason.kind === 'no-improvement') {
    return [coalitions.noImprovement(parties, options.pareto ? 'pareto' : 'strict')]
  }
  if (reason.kind === 'unanswered') {
    const { to, path } = reason.act
    const leaves = coalitions.leaves(parties, nameOf(situation, to, lang), pathWords(situation, path, lang))
    if (reason.concept === 'cnash') return [leaves + coalitions.freely]
    return [leaves + (coalition.length === situation.parties.length ? coalitions.nobodyLeft : coalitions.unanswered)]
  }
  const { improvements } = reason
  const rest = improvements.length - spelledOut
  return [
    coalitions.stays(parties, improvements.length),
    ...improvements
      .slice(0, spelledOut)
      .map(({ act, sanction }) => answerWords(situation, reason, act, sanction, lang)),
    ...(rest > 0 ? [coalitions.more(rest)] : []),
  ]
}

function answerWords(
  situation: Situation,
  { concept }: CoalitionReason,
  act: JointAct,
  { acts, end, against }: CoalitionSanction,
  lang: Lang,
): string {
  const { coalitions } = messagesIn(lang)
  // A party that improves alone needs no more words than its move.
  const answer = acts
    .map(({ coalition, path }) => {
      const words = pathWords(situation, path, lang)
      return concept === 'cseq' && coalition.length > 1
        ? coalitions.act(namesOf(situation, coalition, lang), words)
        : words
    })
    .join(coalitions.actSeparator)
  const sentences = [
    coalitions.answered(nameOf(situation, act.to, lang), pathWords(situation, act.path, lang), answer),
    coalitions.ends(nameOf(situation, end, lang), namesOf(situation, against, lang)),
    ...(concept === 'csmr' ? [coalitions.noEscape] : []),
  ]
  return sentences.join(lang === 'zh' ? '' : ' ')
}

function nameOf(situation: Situation, state: number, lang: Lang): string | undefined {
  const name = situation.stateName(state)
  return name && textIn(name, lang)
}

function namesOf(situation: Situation, coalition: Coalition, lang: Lang): string {
  return messagesIn(lang).coalitions.names(coalition.map((party) => textIn(situation.parties[party]?.name ?? '', lang)))
}
