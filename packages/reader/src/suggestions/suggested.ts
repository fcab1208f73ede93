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
  /** What is looked at: its text, in Chinese in its plain form. */
  readonly plain: string
  readonly sentence: TextSpan
  readonly mentions: readonly NameMention[]
  readonly statements: readonly Statement[]
  /** Whom the last suggestion of the block was about: who “it” and 他 most likely are. */
  readonly before: readonly string[]
  /** The mentions of the block before the sentence, the latest few. */
  readonly earlier: readonly NameMention[]
  /** What an actor acts for. */
  readonly sideOf: (actor: string) => string
  readonly isPerson: (actor: string) => boolean
  /** Whether it is people in the plural who belong to nobody named. */
  readonly isCrowd: (actor: string) => boolean
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
  const { map } = block
  const { plain: text } = around
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
  const isOfSpeakers = (actors: readonly string[]): boolean =>
    actors.some((id) => speakers.some((each) => sideOf(each) === sideOf(id)))
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
    (said?.cueSpan !== undefined && isAlsoAsked(text, said.cueSpan, named.end, cue.start, map)) ||
    ofItself.test(text.slice(named.end, cue.start)) ||
    (part !== undefined && speakers.length > 0 && named.actors.every(around.isCrowd) && !isOfSpeakers(named.actors))
  // “Another investor said it would …”: nobody who has a name.
  const isNobody = said?.speakerSpan !== undefined && !isPronounIn(said.speakerSpan, around)
  const isPronoun = isUnnamed && speakers.length === 0 && !isNobody && pronoun.test(text.slice(from, cue.start))
  // 秘书长警告，局势正在失控，呼吁各方停火: who is found to say it, not who was named last.
  const isOthers =
    said === undefined && group.act !== undefined && speakers.length > 0 && !isUnnamed && !isOfSpeakers(named.actors)
  const subject = isOthers
    ? speakers
    : !isUnnamed
      ? named.actors
      : isPronoun
        ? meantBy(from, cue.start, around)
        : speakers
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
        if (group.offer)
          return [
            wish,
            { kind: 'act', act: 'promised', holders: subject, targets: inCondition(), span: after, share: 0.85 },
          ]
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
          (isUnnamed ? meansHimself : comesNext).test(between) &&
          !(/^(?:that )?(?:it|they) /.test(between) && speakers.some(around.isPerson))
        ) {
          // What will be done unless another does something is held over him; so is harm if another does something.
          const isHeld =
            (condition !== undefined || orElse.test(text.slice(from, cue.start))) &&
            (condition === undefined ||
              condition.negated ||
              insisting.test(text.slice(condition.start, condition.end)) ||
              harmful.test(text.slice(cue.end, after.end)))
          const isThreat = isHeld && !group.negated
          const act = group.negated ? 'refused' : isThreat ? 'threatened' : 'promised'
          const targets = group.negated ? [] : inCondition()
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
  const isOnlooker = speakers.length > 0 && speakers.every((id) => sideOf(id) === id && around.isPerson(id))
  const actFindings = (): Finding[] => {
    const act = group.act!
    const span = measureOf(text, cue, sentence.end)
    if (act === 'demanded') {
      const demand = withoutNegation(text, { start: addressed?.end ?? after.start, end: askedEnd })
      return [{ kind: 'act', act, holders: subject, targets: addressed?.actors ?? [], ...demand }]
    }
    if (act === 'promised') return [{ kind: 'act', act, holders: subject, targets: inCondition(), span }]
    if (act !== 'threatened') return [{ kind: 'act', act, holders: subject, span }]
    const inside = mentions.filter(({ start, end }) => start >= cue.start && end <= cue.end).map(({ actor }) => actor)
    const asked = inCondition()
    // What somebody expects of others is no threat of theirs.
    if (/^(?:will|would|[将將])/.test(words) && said && !isOwn && isOnlooker && !facing.test(words))
      return [{ kind: 'outlook', holders: subject, span: contentAround(text, sentence, from, cue) }]
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

  const isOf = (sides: readonly string[], id: string): boolean => sides.some((each) => sideOf(each) === sideOf(id))
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
  return findings()
    .flatMap((finding) => [finding, ...alsoDone(text, finding, after, sentence.end)])
    .flatMap(({ kind, act, holders, targets = [], span = after, negated, share = 1 }) => {
      const whole = trimmed(text, span)
      // 承诺将撤军: what is promised is to withdraw.
      const will =
        kind === 'act'
          ? (/^(?:[将將](?:[会會]|要(?!求))?(?![军軍领領官士])(?=.{2})|不得不(?=.{2}))/.exec(
              text.slice(whole.start, whole.end),
            )?.[0].length ?? 0)
          : 0
      // 承诺不会裁员, “promised not to leave”: what is promised is refused.
      const not =
        act === 'promised' ? (promisedNot.exec(text.slice(whole.start + will, whole.end))?.[0].length ?? 0) : 0
      const inner = { start: whole.start + will + not, end: whole.end }
      if (inner.end - inner.start < 2) return []
      const confidence = group.confidence * share * (holders.length === 0 ? 0.6 : 1)
      return [
        {
          ...shared,
          ...raw(inner),
          content: block.text.slice(inner.start, inner.end),
          kind,
          act: not > 0 ? 'refused' : act,
          holders,
          targets: targets.filter((id) => kind !== 'act' || act === 'demanded' || !isOf(holders, id)),
          negated: not > 0 || (negated ?? group.negated === true),
          confidence: Math.round(confidence * 100) / 100,
        },
      ]
    })
}

/** 要求甲方停火，并请求…: what a speaker asks for next, not the one whom he has asked. */
function isAlsoAsked(text: string, { start, end }: TextSpan, from: number, to: number, map: Block['map']): boolean {
  return (
    /，(?:并且?|並且?|同时|同時|还|還|又)$/.test(text.slice(from, to)) &&
    /要求|呼吁|敦促|促请|请求|希望/.test(text.slice(map.toClean(start), map.toClean(end)))
  )
}

/** Whether a speaker's words are a pronoun. */
function isPronounIn({ start, end }: TextSpan, { plain: text, block: { map } }: Surroundings): boolean {
  return /^(?:he|she|it|they|他|她|它|他们|她们)$/i.test(text.slice(map.toClean(start), map.toClean(end)).trim())
}

/** Whom “he” or 他 means: the person named last before; “it”: the subject that the sentence before opens with. */
function meantBy(
  from: number,
  at: number,
  { plain, mentions, earlier, isPerson, before }: Surroundings,
): readonly string[] {
  const isThing = /\b(?:it|they)\b|它/i.test(plain.slice(from, at))
  const opens = ({ start }: NameMention): boolean =>
    /^$|[.!?。！？”"]\s?(?:The )?$/.test(plain.slice(Math.max(0, start - 6), start))
  const last = isThing
    ? earlier.findLast((each) => !isPerson(each.actor) && opens(each))
    : [...earlier, ...mentions].findLast(({ end, actor }) => end <= at && isPerson(actor))
  return last && !(isThing && before.length > 0 && earlier.length === 0) ? [last.actor] : before
}

/** 将停止供气，并限制出口: what is promised or threatened in the next clause too, without another word for it. */
function alsoDone(text: string, finding: Finding, { end }: TextSpan, sentenceEnd: number): Finding[] {
  const { kind, act, span } = finding
  if (kind !== 'act' || (act !== 'promised' && act !== 'threatened') || (span && span.end !== end)) return []
  const next = /^，(?:并且?|同时|以及|或者?|同時|並且?)(?![称稱说說表强強指呼要敦警建提]|[将將会會])/.exec(
    text.slice(end, end + 6),
  )
  const start = next ? end + next[0].length : end
  return next ? [{ ...finding, span: { start, end: clauseEnd(text, start, sentenceEnd) } }] : []
}

/** Behind a demand: what is done if it is not met. */
const orElse = /否则[^，。]{0,12}$|\b(?:otherwise|or else),? [^,.]{0,40}$/

/** What one holds against somebody who goes on with it. */
const insisting =
  /^(?:再|一再|继续|繼續|坚持|堅持|执意|執意|一意)|\b(?:keeps?|continues?|continued|persists?|kept|insists?)\b/

const promisedNot =
  /^(?:[^，。；]{0,12}[后内前间])?(?:不会|不再|绝不会?|不(?=裁|涨|加|减|关|撤|提))(?=.{2})|^(?:not to |never to )/

/** What hurts whom it is done to. */
const harmful =
  /停|没收|沒收|扣押|仲裁|索赔|索賠|军舰|軍艦|派兵|出兵|动武|動武|中止|终止|終止|切断|切斷|断供|關閉|关闭|限制|禁止|封锁|封鎖|退出|制裁|起诉|起訴|诉讼|訴訟|提交.{0,10}(?:安理会|法院|仲裁)|禁制?令|罢|罷|反制|报复|報復|加征|冻结|凍結|驱逐|驅逐|召回|扩大|擴大|升级|升級|解雇|裁|\b(?:stop|halt|suspend|cancel|hit|sue|strike|walk|quit|leave|pull|ban|bar|veto|boycott|close|shut|cut|freeze|withhold|withdraw|impose|resume|block|seize|expel|punish|retaliate|file|take|hire|replace|end|escalate|target)\b/

/** Whether what follows “will” is no act: “would be glad”, “would ask what a judge can do”. */
const isNoAct = (text: string, at: number): boolean =>
  idle.test(text.slice(at, at + 8)) ||
  /^ (?:(?:also|still|only|then|just|much|very much|rather) )?(?:be|have|like|love|prefer|say|ask|look|see|know|think|expect|hope|want|need|lose|suffer|wait|forget|sit|stand by|win|benefit|depend|cost|mean|seem|remain|stay|become|happen|pay the price|take effect|take (?:time|years|months|weeks|\w+ (?:years|months|weeks))|get ahead|refer)\b/.test(
    text.slice(at, at + 30),
  )

/** What nobody decides, or what is only said with force: 不会空手回去. */
const idle =
  /^(?:[再轻輕]?(?:空手|坐视|坐視|沉默|退缩|退縮|屈服|忘|回头|罢休|罷休|低头|低頭|手软|袖手|成为|成為|影响|影響|导致|導致|造成|失去|损失|損失|付出|出现|出現|发生|發生|是|有(?!权)|等待|感到|认为|認為))/

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
  /，(?:(?:罢工|罷工|停工|抗议|抗議)行?[动動]?|[会會][员員方]|工友|工人|[员員]工|我军|我軍|司机|司機|[农農漁渔]民|公司|集团|政府|市政府|当局|学校|医院|工会|协会|委员会)$/
const pronoun =
  /(?:^|[，,；;]\s?)(?:他|她|它|他们|她们|它们|该国|[Hh]e\b|[Ss]he\b|[Ii]t\b|[Tt]hey\b|and (?:he|she|it|they)\b)/
/** Obligations that one lays on another, apart from what merely has to be. */
const obliging = /^(?:必须|务必|务须|不得|不能|绝不能|决不能|不应|不该|不可|must|should|has to|have to|needs? to)/i
/** Words by which somebody says what he will do. */
const intending = /^(?:将|将会|会|不会|将不会|将继续|will|would|will not|won['’]t|would not|will never)$/i
/** Before “will”, after nothing else: who speaks means himself. In Chinese he may leave himself out. */
const meansHimself =
  /^[“"「\s]*(?:(?:that )?(?:we|I|he|she|it|they|(?:(?:his|her|its|their|our|my|the) )?(?:own )?(?:country|government|side|party|union|company|group|ministry|city|administration|board|council|firm|bank|fund|state|kingdom|island|port|airline|members?|crews?|workers|drivers|pilots|staff|teachers|nurses|doctors|farmers|boats|fleet|forces|troops|army|navy|delegation))(?: (?:also|still|now|then|therefore))?\s?|(?:[^，。；]{0,40}[，；])?(?:我们|我方|我国|我|他|她|(?:\d[\d,]*|[一二三四五六七八九十百千万数]+|全体|所有)[多余]?名?[^，。；]{1,8}?|管理[层層]|公司|集团|政府|市政府|当局|学校|医院|工会|协会|委员会|[会會校院局厂廠处處][员員方]|(?:罢工|罷工|停工|抗议|抗議)行?[动動]?)?(?:[仍也还已均都并不就]|当然)*)$|[.,;”"] ?(?:we|I) $/i
/** Nothing, or an act of the same subject: “is willing to …, but will not …”. */
const comesNext =
  /^\s?(?:(?:also|now|still|never) )?$|^[仍也还已均都并不就]{0,3}$|\b(?:but|and|yet) (?:also |still )?$|[，；](?:但|而|同时|同時|并且?|並且?|也|还|還|仍){0,3}$/
/** The threatened one is the subject. */
const facing = /面临|面对|付出|承担|遭到|face/i
