import type { Block } from '../blocks/block.ts'
import type { NameMention, TextSpan } from '../names/name-mention.ts'
import type { Statement } from '../statements/statement.ts'
import { type Condition, conditionIn, withoutNegation } from './condition.ts'
import { contentAfter, contentAround, measureOf, trimmed } from './content.ts'
import type { FoundCue } from './cue.ts'
import { namedAt, subjectBefore } from './holders.ts'
import { clauseEnd } from './sentences.ts'
import type { ActKind, Suggestion, SuggestionKind } from './suggestion.ts'

/** What is known around a cue. Mentions and statements are those of the block. */
export interface Surroundings {
  readonly block: Block
  /** What is looked at: the text of the block, in Chinese in its plain form. */
  readonly text: string
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
  const { block, text, sentence, mentions, sideOf } = around
  const { map } = block
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
  // 若资方不让步，将罢工: not the one who is to give in.
  const isAsked =
    named !== undefined &&
    group.act === 'threatened' &&
    condition?.negated === true &&
    isWithin(named, condition.clause)
  const isUnnamed =
    named === undefined ||
    isAsked ||
    ownAct.test(text.slice(named.end, cue.start)) ||
    ofItself.test(text.slice(named.end, cue.start))
  const isPronoun = isUnnamed && speakers.length === 0 && pronoun.test(text.slice(from, cue.start))
  const subject = !isUnnamed ? named.actors : isPronoun ? around.before : speakers
  const after = contentAfter(text, cue, sentence.end)
  const words = text.slice(cue.start, cue.end)
  const speakerSides = new Set(speakers.map(sideOf))
  const isOwn = subject.some((id) => speakerSides.has(sideOf(id)))
  const addressed = namedAt(text, mentions, cue.end, after.end)
  // 敦促科兰，立即停火: what is asked stands behind the pause.
  const askedEnd =
    addressed && addressed.end === after.end && text[after.end] === '，'
      ? clauseEnd(text, after.end + 1, sentence.end)
      : after.end

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
        if (
          isOwn &&
          intending.test(words) &&
          !isNoAct(text, cue.end) &&
          (isUnnamed ? meansHimself : comesNext).test(between)
        ) {
          // What will be done unless another does something is held over him.
          const isThreat = condition?.negated === true && !group.negated
          const act = group.negated ? 'refused' : isThreat ? 'threatened' : 'promised'
          const targets = isThreat ? inCondition() : []
          return [{ kind: 'act', act, holders: subject, targets, span: after, share: 0.75 }]
        }
        const span = contentAround(text, sentence, from, cue)
        return [
          { kind: 'outlook', holders: subject.length > 0 ? subject : speakers, span, share: statement ? 1 : 0.85 },
        ]
      }
      default:
        return actFindings()
    }
  }

  /** Whether words begin with the subject itself: “warned that it would cut supplies”. */
  const isOfOwn = (start: number): boolean => {
    if (
      /^\s*(?:it|they|he|she|we|I|(?:his|her|its|their|our) (?:country|government|side|party|union|company|group))\b/.test(
        text.slice(start, start + 40),
      )
    )
      return true
    const own = new Set(subject.map(sideOf))
    return namedAt(text, mentions, start, after.end)?.actors.some((id) => own.has(sideOf(id))) === true
  }
  /** Behind “unless Sudmark agrees,”. */
  const pastCondition = (): number => (condition ? condition.clause.end + 1 : after.start)
  const inCondition = (): readonly string[] =>
    (condition && subjectBefore(text, mentions, condition.clause.start, condition.subjectEnd)?.actors) ?? []
  const actFindings = (): Finding[] => {
    const act = group.act!
    const span = measureOf(text, cue, sentence.end)
    if (act === 'demanded') {
      const demand = withoutNegation(text, { start: addressed?.end ?? after.start, end: askedEnd })
      return [{ kind: 'act', act, holders: subject, targets: addressed?.actors ?? [], ...demand }]
    }
    if (act !== 'threatened') return [{ kind: 'act', act, holders: subject, span }]
    const inside = mentions.filter(({ start, end }) => start >= cue.start && end <= cue.end).map(({ actor }) => actor)
    const asked = inCondition()
    // Who warns of what others do, or what comes by itself, threatens nobody.
    if (/^warn/.test(words) && !isOfOwn(after.start) && !(asked.length > 0 && isOfOwn(pastCondition()))) return []
    // “T will face consequences”, said by S: the threat is that of S, and T is its target.
    if (facing.test(words)) {
      if (speakers.length === 0)
        return [{ kind: 'outlook', holders: subject, span: contentAround(text, sentence, from, cue) }]
      const targets = asked.length > 0 ? asked : isUnnamed ? [] : subject
      return [{ kind: 'act', act, holders: speakers, targets, span }]
    }
    const targets = [...new Set([...inside, ...(addressed?.actors ?? []), ...asked])]
    return [{ kind: 'act', act, holders: subject, targets, span }]
  }

  const shared = {
    block: block.id,
    cue: block.text.slice(cue.start, cue.end),
    cueSpan,
    sentence: raw(sentence),
    condition: condition && {
      ...raw(condition),
      content: block.text.slice(condition.start, condition.end),
      negated: condition.negated,
    },
    statement: statement?.id,
    origin: 'rule',
  }
  return findings().flatMap(({ kind, act, holders, targets = [], span = after, negated, share = 1 }) => {
    const whole = trimmed(text, span)
    // 承诺将撤军: what is promised is to withdraw.
    const will =
      kind === 'act'
        ? (/^[将將][会會要]?(?![军軍领領官士])(?=.{2})/.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0)
        : 0
    const inner = { start: whole.start + will, end: whole.end }
    if (inner.end - inner.start < 2) return []
    const confidence = group.confidence * share * (holders.length === 0 ? 0.6 : 1)
    return [
      {
        ...shared,
        ...raw(inner),
        content: block.text.slice(inner.start, inner.end),
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

/** Whether what follows “will” is no act: “would be glad”, “would ask what a judge can do”. */
const isNoAct = (text: string, at: number): boolean =>
  /^ (?:(?:also|still|only|then|just) )?(?:be|have|like|love|prefer|say|ask|look|see|know|think|expect|hope|want|need|lose|suffer|depend|cost|mean|seem|take effect|get ahead|refer)\b/.test(
    text.slice(at, at + 30),
  )

const isWithin = (inner: TextSpan, { start, end }: TextSpan): boolean => start <= inner.start && inner.end <= end

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
/** 若资方不答复，罢工将扩大: whose act that is, who speaks knows. */
const ownAct =
  /，(?:(?:罢工|罷工|停工|抗议|抗議)行?[动動]?|[会會][员員方]|工友|工人|[员員]工|我军|我軍|司机|司機|[农農漁渔]民)$/
const pronoun =
  /(?:^|[，,；;]\s?)(?:他|她|它|他们|她们|它们|该国|[Hh]e\b|[Ss]he\b|[Ii]t\b|[Tt]hey\b|and (?:he|she|it|they)\b)/
/** Obligations that one lays on another, apart from what merely has to be. */
const obliging = /^(?:必须|务必|务须|不得|不能|绝不能|决不能|不应|不该|不可|must|should|has to|have to|needs? to)/i
/** Words by which somebody says what he will do. */
const intending = /^(?:将|将会|会|不会|将不会|将继续|will|would|will not|won['’]t|would not|will never)$/i
/** Before “will”, after nothing else: who speaks means himself. In Chinese he may leave himself out. */
const meansHimself =
  /^[“"「\s]*(?:(?:that )?(?:we|I|he|she|(?:his|her|their|our|my) (?:country|government|side|party|union|company|group|ministry|city))(?: (?:also|still))?\s?|(?:[^，。；]{0,40}[，；])?(?:我们|我方|我国|我|他|她|管理[层層]|[会會校院局厂廠处處][员員方]|(?:罢工|罷工|停工|抗议|抗議)行?[动動]?)?(?:[仍也还已均都并不就]|当然)*)$|[.,;”"] ?(?:we|I) $/i
/** Nothing, or an act of the same subject: “is willing to …, but will not …”. */
const comesNext =
  /^\s?(?:(?:also|now|still|never) )?$|^[仍也还已均都并不就]{0,3}$|\b(?:but|and|yet) (?:also |still )?$|[，；](?:但|而|同时|并且?|也|还|仍){1,3}$/
/** The threatened one is the subject. */
const facing = /面临|面对|付出|承担|遭到|face/i
