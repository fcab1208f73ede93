import { conceptWords, stateWords, type Variation, type WatchedJudgement } from '@anchorage/analysis'
import { type Evidence, type Lang, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'
import { percent } from './percent.ts'
import type { Block, TableRow } from './render/blocks.ts'
import { opening } from './report.ts'
import { sampledShareOf } from './robustness-answer.ts'
import { grouped } from './share-words.ts'
import { ruleText, variationWords } from './variation-words.ts'
import { isTelling, mostToldOf, type TellingFinding, tellingFindings, type WatchAnswer } from './watch-answer.ts'

/** How much of an answer a person reads. */
const shown = { judgements: 12, indicators: 6, findings: 3, effects: 3, evidence: 3 }

/** What to watch, as a report. */
export function watchReport(answer: WatchAnswer, lang: Lang): Block[] {
  const { watch } = messagesIn(lang)
  const { situation, job, total, concept, seed, to } = answer
  const { variations } = job.job.sampler
  const name = conceptWords(concept, lang).name
  const head: Block[] = [
    ...opening(situation, lang),
    { kind: 'heading', text: to === undefined ? watch.heading(name) : watch.headingTo(to, name) },
  ]
  if (variations.length === 0) return [...head, { kind: 'paragraph', text: watch.nothingVaries }]
  const drawn: Block = { kind: 'paragraph', text: watch.drawn(variations.length, grouped(total.samples), seed) }
  if (answer.things.length === 0) return [...head, drawn, { kind: 'paragraph', text: watch.nothingHolds }]
  return [...head, drawn, ...thingBlocks(answer, lang), ...tableBlocks(answer, lang), ...indicatorBlocks(answer, lang)]
}

/** The letter of a thing that is watched. */
export function letterOf(thing: number): string {
  return String.fromCharCode(65 + thing)
}

/** A thing that is watched, in words. */
export function thingWords({ job, things, to }: WatchAnswer, index: number, lang: Lang): string {
  const { watch } = messagesIn(lang)
  const thing = things[index]
  if (thing?.kind === 'state') return stateWords(job.job.sampler.widest, thing.state, lang)
  return watch.wanted(to ?? '')
}

function thingBlocks(answer: WatchAnswer, lang: Lang): Block[] {
  const { watch } = messagesIn(lang)
  const { total, things } = answer
  return [
    { kind: 'paragraph', text: watch.things },
    {
      kind: 'list',
      items: things.map((thing, index) => {
        const share = percent(sampledShareOf(total.heldIn(thing), total.decided).share)
        return watch.thing(letterOf(index), thingWords(answer, index, lang), share)
      }),
    },
  ]
}

function tableBlocks(answer: WatchAnswer, lang: Lang): Block[] {
  const { watch, robustness } = messagesIn(lang)
  const telling = answer.judgements.filter(isTelling)
  const rows = telling.slice(0, shown.judgements).map((judgement): TableRow => {
    const about = mostToldOf(judgement)
    const { low, high } = judgement.bearings[about]?.information ?? { low: 0, high: 0 }
    return {
      kind: 'cells',
      cells: [
        variationWords(answer.situation, judgement.variation, lang),
        robustness.confidence[judgement.variation.confidence],
        (judgement.change * 100).toFixed(1),
        watch.bits(low.toFixed(2), high.toFixed(2)),
        letterOf(about),
      ],
    }
  })
  const rest = answer.judgements.length - rows.length
  const { head } = watch
  return [
    { kind: 'heading', text: watch.table },
    { kind: 'paragraph', text: answer.to === undefined ? watch.aboutTable : watch.aboutTableTo },
    ...(rows.length === 0
      ? [{ kind: 'paragraph', text: watch.none } as const]
      : [
          {
            kind: 'table',
            head: [head.judgement, head.confidence, head.change, head.bits, head.about],
            rows,
          } as const,
        ]),
    ...(rest > 0 ? [{ kind: 'paragraph', text: watch.little(rest) } as const] : []),
  ]
}

function indicatorBlocks(answer: WatchAnswer, lang: Lang): Block[] {
  const { watch } = messagesIn(lang)
  const telling = answer.judgements
    .filter(isTelling)
    .map((judgement) => ({ judgement, found: tellingFindings(judgement) }))
    .filter(({ found }) => found.length > 0)
  if (telling.length === 0) return []
  return [
    { kind: 'heading', text: watch.indicators },
    { kind: 'paragraph', text: watch.aboutIndicators },
    ...telling.slice(0, shown.indicators).flatMap(({ judgement, found }): Block[] => [
      { kind: 'paragraph', text: variationWords(answer.situation, judgement.variation, lang) },
      {
        kind: 'list',
        items: [
          ...found.slice(0, shown.findings).map((finding) => indicatorWords(answer, finding, lang)),
          `${watch.missing}${lang === 'zh' ? '' : ' '}${missingWords(answer, judgement, lang)}${lang === 'zh' ? '。' : '.'}`,
        ],
      },
    ]),
  ]
}

/** A finding and what it does, in a sentence. */
export function indicatorWords(answer: WatchAnswer, found: TellingFinding, lang: Lang): string {
  const { watch } = messagesIn(lang)
  const effects = found.effects.slice(0, shown.effects).map(({ thing, then, right }) => {
    const before = right?.share ?? 0
    const words = [letterOf(thing), percent(then.share), percent(before)] as const
    if (before >= 0.5 && then.share < 0.5) return watch.effect.stops(...words)
    if (before < 0.5 && then.share >= 0.5) return watch.effect.starts(...words)
    return then.share < before ? watch.effect.falls(...words) : watch.effect.rises(...words)
  })
  return watch.indicator(knownWords(answer, found, lang), effects.join(watch.effectSeparator))
}

function knownWords(answer: WatchAnswer, { judgement, finding }: TellingFinding, lang: Lang): string {
  const { watch } = messagesIn(lang)
  const { variation } = judgement
  if (variation.kind === 'rule') {
    const { kind } = variation.change
    const text = ruleText(answer.situation, variation)
    return kind === 'rule-out' || kind === 'commit' ? text : watch.ifKnown.rule[kind](text)
  }
  const party = nameOf(answer, variation.party, lang)
  const statement = variation.priority.want.text
  if (finding === 'higher' || finding === 'lower') return watch.ifKnown[finding](party, statement, variation.place + 1)
  return finding === 'flip' ? watch.ifKnown.flip(party, statement) : watch.ifKnown.drop(party, statement)
}

/** Which evidence would settle a judgement, and what there is. */
export function missingWords(answer: WatchAnswer, { variation }: WatchedJudgement, lang: Lang): string {
  const { watch } = messagesIn(lang)
  const rests = restsOn(answer, variation, lang)
  if (variation.kind === 'rule') {
    return rests === '' ? watch.missingOf.ruleAssumed : watch.missingOf.rule(rests)
  }
  const party = nameOf(answer, variation.party, lang)
  switch (variation.confidence) {
    case 'attested':
      return watch.missingOf.attested(party)
    case 'inferred':
      return watch.missingOf.inferred(party, rests === '' ? watch.noEvidence : rests)
    case 'assumed':
      return rests === '' ? watch.missingOf.assumed(party) : watch.missingOf.assumedFrom(party, rests)
  }
}

function restsOn({ situation }: WatchAnswer, { because }: Variation, lang: Lang): string {
  const { watch } = messagesIn(lang)
  const c = situation.case
  const found = because.flatMap((id) => c?.evidence.find((each) => each.id === id) ?? [])
  const speakerOf = ({ by }: Evidence): string => {
    if (by === undefined) return watch.reporter
    return textIn((by.kind === 'person' ? c?.people[by.person] : c?.parties[by.party])?.name ?? '', lang)
  }
  const shownEvidence = found.slice(0, shown.evidence).map((evidence) => {
    return watch.evidence(evidence.id, watch.kinds[evidence.kind], speakerOf(evidence))
  })
  const rest = found.length - shownEvidence.length
  return [...shownEvidence, ...(rest > 0 ? [watch.moreEvidence(rest)] : [])].join(watch.restSeparator)
}

function nameOf({ situation }: WatchAnswer, party: number, lang: Lang): string {
  return textIn(situation.parties[party]?.name ?? '', lang)
}
