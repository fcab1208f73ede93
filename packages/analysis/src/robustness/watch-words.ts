import { type Evidence, type Lang, textIn } from '@anchorage/casefile'
import { letterOf } from '../letter-of.ts'
import { messagesIn } from '../messages/messages.ts'
import { percent } from '../percent.ts'
import { stateWords } from '../words.ts'
import { ruleText } from './variation-words.ts'
import type { Variation } from './variations.ts'
import type { TellingFinding, WatchAnswer } from './watch-answer.ts'
import type { WatchedJudgement } from './watch-total.ts'

/** How many effects of a finding, and how much evidence of a judgement, are told. */
const told = { effects: 3, evidence: 3 }

/** A thing that is watched, in words. */
export function thingWords({ job, things, to }: WatchAnswer, index: number, lang: Lang): string {
  const { judgements } = messagesIn(lang)
  const thing = things[index]
  if (thing?.kind === 'state') return stateWords(job.sampler.widest, thing.state, lang)
  return judgements.wanted(to ?? '')
}

/** A finding and what it does, in a sentence. */
export function indicatorWords(answer: WatchAnswer, found: TellingFinding, lang: Lang): string {
  const { judgements } = messagesIn(lang)
  const effects = found.effects.slice(0, told.effects).map(({ thing, then, right }) => {
    const before = right?.share ?? 0
    const words = [letterOf(thing), percent(then.share), percent(before)] as const
    if (before >= 0.5 && then.share < 0.5) return judgements.effect.stops(...words)
    if (before < 0.5 && then.share >= 0.5) return judgements.effect.starts(...words)
    return then.share < before ? judgements.effect.falls(...words) : judgements.effect.rises(...words)
  })
  return judgements.indicator(knownWords(answer, found, lang), effects.join(judgements.effectSeparator))
}

function knownWords(answer: WatchAnswer, { judgement, finding }: TellingFinding, lang: Lang): string {
  const { judgements } = messagesIn(lang)
  const { variation } = judgement
  if (variation.kind === 'rule') {
    const { kind } = variation.change
    const text = ruleText(answer.situation, variation)
    if (finding === 'holds')
      return kind === 'drop-window' || kind === 'drop-constraint' ? judgements.ifKnown.holds[kind](text) : text
    return kind === 'rule-out' || kind === 'commit' ? text : judgements.ifKnown.rule[kind](text)
  }
  const party = nameOf(answer, variation.party, lang)
  const statement = variation.priority.want.text
  if (finding === 'higher' || finding === 'lower')
    return judgements.ifKnown[finding](party, statement, variation.place + 1)
  return finding === 'flip' ? judgements.ifKnown.flip(party, statement) : judgements.ifKnown.drop(party, statement)
}

/** Which evidence would settle a judgement, and what there is. */
export function missingWords(answer: WatchAnswer, { variation }: WatchedJudgement, lang: Lang): string {
  const { judgements } = messagesIn(lang)
  const rests = restsOn(answer, variation, lang)
  if (variation.kind === 'rule') {
    if (variation.inForce !== undefined) return judgements.missingOf.dates(rests === '' ? judgements.noEvidence : rests)
    return rests === '' ? judgements.missingOf.ruleAssumed : judgements.missingOf.rule(rests)
  }
  const party = nameOf(answer, variation.party, lang)
  switch (variation.confidence) {
    case 'attested':
      return judgements.missingOf.attested(party)
    case 'inferred':
      return judgements.missingOf.inferred(party, rests === '' ? judgements.noEvidence : rests)
    case 'assumed':
      return rests === '' ? judgements.missingOf.assumed(party) : judgements.missingOf.assumedFrom(party, rests)
  }
}

function restsOn({ situation }: WatchAnswer, { because }: Variation, lang: Lang): string {
  const { judgements } = messagesIn(lang)
  const c = situation.case
  const found = because.flatMap((id) => c?.evidence.find((each) => each.id === id) ?? [])
  const speakerOf = ({ by }: Evidence): string => {
    if (by === undefined) return judgements.reporter
    return textIn((by.kind === 'person' ? c?.people[by.person] : c?.parties[by.party])?.name ?? '', lang)
  }
  const named = found.slice(0, told.evidence).map((evidence) => {
    return judgements.evidence(evidence.id, judgements.kinds[evidence.kind], speakerOf(evidence))
  })
  const rest = found.length - named.length
  return [...named, ...(rest > 0 ? [judgements.moreEvidence(rest)] : [])].join(judgements.restSeparator)
}

function nameOf({ situation }: WatchAnswer, party: number, lang: Lang): string {
  return textIn(situation.parties[party]?.name ?? '', lang)
}
