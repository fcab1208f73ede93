import type { Block } from '../blocks/block.ts'
import type { NameMention, TextSpan } from '../names/name-mention.ts'
import type { Statement } from '../statements/statement.ts'
import { type Condition, conditionIn, withoutNegation } from './condition.ts'
import { contentAfter, contentAround, measureOf, trimmed } from './content.ts'
import type { FoundCue } from './cue.ts'
import { namedAt, subjectBefore } from './holders.ts'
import type { ActKind, Suggestion, SuggestionKind } from './suggestion.ts'

/** What is known around a cue. Mentions and statements are those of the block. */
export interface Surroundings {
  readonly block: Block
  readonly sentence: TextSpan
  readonly mentions: readonly NameMention[]
  readonly statements: readonly Statement[]
  /** Whom the last suggestion of the block was about: who “it” and 他 most likely are. */
  readonly before: readonly string[]
  /** What an actor acts for. */
  readonly sideOf: (actor: string) => string
}

/** A suggestion before it is numbered. */
export type Unnumbered = Omit<Suggestion, 'id'>

interface Finding {
  readonly kind: SuggestionKind
  readonly act?: ActKind
  readonly holders: readonly string[]
  readonly targets?: readonly string[]
  readonly span?: TextSpan
  readonly negated?: boolean
  /** How much less sure it is than its cue. */
  readonly share?: number
}

/** What one cue suggests: nothing, one thing, or two (a wish that is a demand as well). */
export function suggested(cue: FoundCue, around: Surroundings): Unnumbered[] {
  const { block, sentence, mentions, sideOf } = around
  const { text, map } = block
  const { group } = cue
  const raw = (span: TextSpan): TextSpan => {
    const [start, end] = map.spanToRaw(span.start, span.end)
    return { start, end }
  }
  const cueSpan = raw(cue)
  const isIn = ({ start, end }: TextSpan): boolean => start <= cueSpan.start && cueSpan.start < end
  const said = around.statements.find(({ parts }) => parts.some(isIn))
  const part = said?.parts.find(isIn)
  // What is denied, or not said, was not done with words either.
  if (said?.negated) return []
  // A word may bring in the statement itself: “hopes that …”.
  const statement =
    said ?? around.statements.find(({ cueSpan: own }) => own && own.start < cueSpan.end && cueSpan.start < own.end)
  // Inside what somebody says, the subject is looked for in his words; what stands before them names the speaker.
  const from = part ? Math.max(sentence.start, map.toClean(part.start)) : sentence.start
  const condition = withoutSubject(text, mentions, conditionIn(text, sentence))
  if (condition && cue.start >= condition.clause.start && cue.start < condition.clause.end) return []
  const speakers = statement?.speakers ?? []
  const named = subjectBefore(text, mentions, from, cue.start)
  const isUnnamed = named === undefined || ofItself.test(text.slice(named.end, cue.start))
  const isPronoun = isUnnamed && speakers.length === 0 && pronoun.test(text.slice(from, cue.start))
  const subject = !isUnnamed ? named.actors : isPronoun ? around.before : speakers
  const after = contentAfter(text, cue, sentence.end)
  const words = text.slice(cue.start, cue.end)
  const speakerSides = new Set(speakers.map(sideOf))
  const isOwn = subject.some((id) => speakerSides.has(sideOf(id)))
  const addressed = namedAt(text, mentions, cue.end, after.end)

  const findings = (): Finding[] => {
    switch (group.kind) {
      case 'interest': {
        const wish: Finding = { kind: 'interest', holders: subject, span: after }
        if (group.offer) return [wish, { kind: 'act', act: 'promised', holders: subject, span: after, share: 0.85 }]
        if (!addressed || group.negated) return [wish]
        const asked = withoutNegation(text, { start: addressed.end, end: after.end })
        const demand = { kind: 'act', act: 'demanded', holders: subject, targets: addressed.actors } as const
        return [wish, { ...demand, ...asked, share: 0.7 }]
      }
      case 'constraint': {
        const rule: Finding = { kind: 'constraint', holders: subject, span: contentAround(text, sentence, from, cue) }
        if (speakers.length === 0 || isUnnamed || isOwn || !obliging.test(words)) return [rule]
        return [
          rule,
          {
            kind: 'act',
            act: 'demanded',
            holders: speakers,
            targets: subject,
            span: after,
            share: /^should/.test(words) ? 0.6 : 0.9,
          },
        ]
      }
      case 'outlook': {
        // What somebody says his own side will do is his word for it, not an expectation.
        const between = text.slice(isUnnamed ? from : named.end, cue.start)
        if (isOwn && intending.test(words) && (isUnnamed ? meansHimself : comesNext).test(between)) {
          const act = group.negated ? 'refused' : 'promised'
          return [{ kind: 'act', act, holders: subject, span: after, share: 0.75 }]
        }
        const span = contentAround(text, sentence, from, cue)
        return [{ kind: 'outlook', holders: subject, span, share: statement ? 1 : 0.85 }]
      }
      default:
        return actFindings()
    }
  }

  const actFindings = (): Finding[] => {
    const act = group.act!
    const span = measureOf(text, cue, sentence.end)
    if (act === 'demanded') {
      const asked = withoutNegation(text, { start: addressed?.end ?? after.start, end: after.end })
      return [{ kind: 'act', act, holders: subject, targets: addressed?.actors ?? [], ...asked }]
    }
    if (act !== 'threatened') return [{ kind: 'act', act, holders: subject, span }]
    const inside = mentions.filter(({ start, end }) => start >= cue.start && end <= cue.end).map(({ actor }) => actor)
    const inCondition = condition && subjectBefore(text, mentions, condition.clause.start, condition.subjectEnd)
    // “T will face consequences”, said by S: the threat is that of S, and T is its target.
    if (facing.test(words)) {
      if (speakers.length === 0)
        return [{ kind: 'outlook', holders: subject, span: contentAround(text, sentence, from, cue) }]
      const targets = inCondition?.actors ?? (isUnnamed ? [] : subject)
      return [{ kind: 'act', act, holders: speakers, targets, span }]
    }
    const targets = [...new Set([...inside, ...(addressed?.actors ?? []), ...(inCondition?.actors ?? [])])]
    return [{ kind: 'act', act, holders: subject, targets, span }]
  }

  const shared = {
    block: block.id,
    cue: words,
    cueSpan,
    sentence: raw(sentence),
    condition: condition && {
      ...raw(condition),
      content: text.slice(condition.start, condition.end),
      negated: condition.negated,
    },
    statement: statement?.id,
    origin: 'rule',
  }
  return findings().flatMap(({ kind, act, holders, targets = [], span = after, negated, share = 1 }) => {
    const inner = trimmed(text, span)
    if (inner.end - inner.start < 2) return []
    const confidence = group.confidence * share * (holders.length === 0 ? 0.6 : 1)
    return [
      {
        ...shared,
        ...raw(inner),
        content: text.slice(inner.start, inner.end),
        kind,
        act,
        holders,
        targets: targets.filter((id) => kind !== 'act' || act === 'demanded' || !holders.includes(id)),
        negated: negated ?? group.negated === true,
        confidence: Math.round(confidence * 100) / 100,
      },
    ]
  })
}

/** “Unless T accepts”: the condition without T, where no “not” has parted them already. */
function withoutSubject(
  text: string,
  mentions: readonly NameMention[],
  condition: Condition | undefined,
): Condition | undefined {
  if (!condition || condition.subjectEnd < condition.start) return condition
  const named = namedAt(text, mentions, condition.start, condition.end)
  if (!named || condition.end - named.end < 2) return condition
  const { start } = trimmed(text, { start: named.end, end: condition.end })
  return { ...condition, start, subjectEnd: named.end }
}

/** Between the last name and the cue: who speaks means himself. */
const ofItself = /我们|我方|我国|我|\b(?:we|I|our (?:side|country|government))\b/i
const pronoun =
  /(?:^|[，,；;]\s?)(?:他|她|它|他们|她们|它们|该国|[Hh]e\b|[Ss]he\b|[Ii]t\b|[Tt]hey\b|and (?:he|she|it|they)\b)/
/** Obligations that one lays on another, apart from what merely has to be. */
const obliging = /^(?:必须|务必|务须|不得|不能|绝不能|决不能|不应|不该|不可|must|should|has to|have to|needs? to)/i
/** Words by which somebody says what he will do. */
const intending = /^(?:将|将会|会|不会|将不会|将继续|will|would|will not|won['’]t|would not|will never)$/i
/** Before “will”, after nothing else: who speaks means himself. In Chinese he may leave himself out. */
const meansHimself =
  /^[“"「\s]*(?:(?:that )?(?:we|I|he|she)(?: (?:also|still))?\s?|(?:[^，。；]{0,40}[，；])?(?:我们|我方|我国|我|他|她)?(?:[仍也还已均都并不就]|当然)*)$|[.,;”"] ?(?:we|I) $/i
const comesNext = /^\s?(?:(?:also|now|still|never) )?$|^[仍也还已均都并不就]{0,3}$/
/** The threatened one is the subject. */
const facing = /面临|面对|付出|承担|遭到|face/i
