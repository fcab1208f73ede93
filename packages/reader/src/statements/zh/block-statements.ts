import type { Block } from '../../blocks/block.ts'
import type { TextSpan } from '../../names/name-mention.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import type { FoundStatement } from '../statement.ts'
import { contentKind } from './content-kind.ts'
import type { Draft } from './draft.ts'
import { hedgeIn } from './hedge-in.ts'
import { office } from './office.ts'
import { isClosed, sentenceDrafts } from './sentence-drafts.ts'
import { outlet } from './starts-anew.ts'
import { subjectBefore } from './subject-before.ts'
import { topicOf } from './topic-of.ts'
import { type Sentence, trimmed, type ZhText, zhText } from './zh-text.ts'

/** What journalists ask is no statement, whatever they tell before their question. */
const asks = /^\s*(?:请问|(?:另?有)?[^，。：“]{0,12}(?:记者|媒体)(?:追|提|发)?问(?:道)?：)/

/** Who spoke last, and where it says so. */
export type Antecedent = TextSpan & { readonly block: string }

/** What the blocks before leave to those after. */
export interface Memory {
  readonly speaker: Antecedent | undefined
  /** Who reported last what others do or say. */
  readonly reporter: Antecedent | undefined
  /** Who last made a declaration, of which 声明 speaks later. */
  readonly announcer: Antecedent | undefined
  /** The last statement, if it ends its block with a quotation that is not closed and so goes on in the next one. */
  readonly unclosed: FoundStatement | undefined
}

/** The statements of a block in order, and what it leaves to the next one. */
export function blockStatements(
  block: Block,
  memory: Memory,
): { readonly statements: readonly FoundStatement[]; readonly memory: Memory } {
  const text = zhText(block.text, { isTitle: block.kind === 'headline' || block.kind === 'subheading' })
  const statements: FoundStatement[] = []
  let { speaker, reporter, announcer } = memory
  let pending: TextSpan | undefined
  let following = 0
  let before: TextSpan | undefined
  let last = text.plain.startsWith('“') ? memory.unclosed : undefined
  const add = (statement: FoundStatement): void => {
    statements.push(statement)
  }
  const release = (): void => {
    if (pending && last) add(continuation(text, pending, last, block.id))
    pending = undefined
  }
  text.sentences.forEach((sentence, at) => {
    if (asks.test(text.plain.slice(sentence.start, sentence.start + 30))) {
      release()
      last = undefined
      before = undefined
      return
    }
    const drafts = sentenceDrafts(text, sentence)
    announcer = announcerOf(text.plain, sentence, block.id) ?? announcer
    const previous = before
    before = undefined
    if (drafts.length === 0) {
      release()
      const words = trimmed(text.plain, sentence)
      if (isQuotation(text, words)) pending = words
      else if (last && following < 3 && continues(text.plain, words)) {
        following += 1
        add(continuation(text, words, last, block.id))
      } else {
        last = undefined
        before = words
      }
      return
    }
    drafts.forEach((draft, index) => {
      const told = index === 0 ? wordsBefore(text, sentence, draft, pending ?? previous, last !== undefined) : undefined
      if (told && pending && told.start === pending.start) pending = undefined
      if (index === 0) release()
      const about = told ?? answered(text.plain, draft, drafts[index - 1]) ?? stanceObject(text.plain, draft)
      const parts = [about, draft.content].filter((part) => part !== undefined && part.end > part.start) as TextSpan[]
      if (parts.length === 0 && draft.negated) parts.push(draft.cue)
      if (parts.length === 0) return
      const isReport = /^(?:该?报[道导]|消息)/.test(text.plain.slice((draft.speaker ?? draft.cue).start, draft.cue.end))
      const statement = foundStatement(
        text,
        draft,
        parts,
        isReport
          ? reporter
          : isDeclaration(text.plain, draft) && announcer
            ? announcer
            : personOf(text, at, draft, speaker, block.id),
      )
      add(statement)
      if (draft.speaker) {
        const spoke = { start: draft.speaker.start, end: draft.speaker.end, block: block.id }
        const isReporting = isReport || /^报[道导]/.test(text.plain.slice(draft.cue.start, draft.cue.end))
        if (!isPronoun(text.plain, spoke)) {
          if (isReporting || outlet.test(text.plain.slice(spoke.start, spoke.end))) reporter = spoke
          if (!isReporting) speaker = spoke
        }
      }
      last = draft.negated || (draft.tier === 2 && !draft.speaker) ? undefined : statement
      following = 0
    })
  })
  release()
  const quote = text.quotes.at(-1)
  const isUnclosed = quote?.end === text.plain.length && !text.plain.endsWith('”')
  return {
    statements,
    memory: { speaker, reporter, announcer, unclosed: isUnclosed && last ? carried(last, block.id) : undefined },
  }
}

/**
 * Whom 他, 她 means where the sentence begins with somebody who has a title: 发言人陈立，昨天回应提问，她指出…; or the sentence before, if
 * nobody spoke yet.
 */
function personOf(
  { plain, sentences }: ZhText,
  index: number,
  { speaker }: Draft,
  memory: Antecedent | undefined,
  block: string,
): Antecedent | undefined {
  if (!speaker || !/^[他她]$/.test(plain.slice(speaker.start, speaker.end))) return memory
  const titled = (sentence: Sentence | undefined, clause: number): Antecedent | undefined => {
    const topic = sentence && topicOf(plain, sentence, clause)
    return topic && office.test(plain.slice(topic.start, topic.end)) ? { ...topic, block } : undefined
  }
  const sentence = sentences[index]!
  const here = titled(
    sentence,
    sentence.clauses.findIndex(({ end }) => end > speaker.start),
  )
  const before = sentences[index - 1]
  return here ?? memory ?? titled(before, before?.clauses.length ?? 0)
}

const isDeclaration = (plain: string, { speaker }: Draft): boolean =>
  speaker !== undefined && /^该?(?:声明|公报|公告|通告)$/.test(plain.slice(speaker.start, speaker.end))

/** Who makes a declaration in a sentence: 工会7日发表声明，拒绝…. */
function announcerOf(plain: string, { clauses }: Sentence, block: string): Antecedent | undefined {
  for (const { start, end } of clauses) {
    const at = plain
      .slice(start, Math.min(end, start + 80))
      .search(/(?:发表|发布|发出)[^，。“]{0,8}(?:声明|公报|公告|通告)/)
    const span = at > 0 ? subjectBefore(plain, start, start + at).span : undefined
    if (span) return { start: span.start, end: span.end, block }
  }
  return undefined
}

function foundStatement(
  text: ZhText,
  draft: Draft,
  parts: readonly TextSpan[],
  spoke: Antecedent | undefined,
): FoundStatement {
  const { tier, speaker, via, cue, cueClass, negated, confidence } = draft
  const isOpen = draft.isElided || (speaker !== undefined && isPronoun(text.plain, speaker))
  return {
    tier,
    kind: contentKind(text, parts),
    parts,
    speaker,
    via,
    cue,
    cueClass,
    negated,
    confidence,
    antecedent: isOpen ? spoke : undefined,
    hedge: parts.map((part) => hedgeIn(text, part)).find((hedge) => hedge !== undefined),
  }
}

/** A statement as the next block knows it: its speaker is named in this one. */
function carried(last: FoundStatement, block: string): FoundStatement {
  return { ...last, speaker: undefined, antecedent: last.antecedent ?? (last.speaker && { ...last.speaker, block }) }
}

/** A sentence without a cue of its own after a statement: suggested as its continuation. */
function continuation(text: ZhText, part: TextSpan, last: FoundStatement, block: string): FoundStatement {
  const named = last.speaker ? { start: last.speaker.start, end: last.speaker.end, block } : last.antecedent
  return {
    tier: 2,
    kind: contentKind(text, [part]),
    parts: [part],
    speaker: undefined,
    via: last.via,
    cue: undefined,
    antecedent: last.antecedent ?? named,
    cueClass: last.cueClass,
    negated: false,
    hedge: hedgeIn(text, part),
    confidence: 0.4,
  }
}

/** What somebody denies or confirms that another one said before in the sentence: 商会说…，但政府予以否认. */
function answered(plain: string, { cue, content, negated }: Draft, before: Draft | undefined): TextSpan | undefined {
  if (!before || negated || content.end > content.start) return undefined
  return /^(?:否认|证实|反驳)$/.test(plain.slice(cue.start, cue.end)) ? before.content : undefined
}

/** What a stance is about that stands before its cue: 对裁员 in 工会对裁员表示遗憾. */
function stanceObject(plain: string, { cue, content, speaker }: Draft): TextSpan | undefined {
  const { start, end } = content
  if (
    end - start < 2 ||
    end - start > 12 ||
    !/^(?:表示|深表)$/.test(plain.slice(cue.start, cue.end)) ||
    start !== cue.end
  )
    return undefined
  const from = Math.max(speaker?.end ?? cue.start - 40, cue.start - 40, 0)
  const found = /对(?!此|这一|方面?|手)[^，。；：“”]{2,36}$/.exec(plain.slice(from, cue.start))
  const words = found?.[0].replace(/(?:再次|一再|均|都|也|还|深|强烈)+$/, '')
  return found && words ? { start: from + found.index, end: from + found.index + words.length } : undefined
}

/** What a statement says before its cue: “…”他说, or the whole sentence before a cue that ends it. */
function wordsBefore(
  text: ZhText,
  sentence: Sentence,
  draft: Draft,
  pending: TextSpan | undefined,
  isContinued: boolean,
): TextSpan | undefined {
  const { plain } = text
  const isEmpty = draft.content.end <= draft.content.start
  const start = draft.speaker ? Math.min(draft.speaker.start, draft.cue.start) : draft.cue.start
  const words = trimmed(plain, { start: sentence.start, end: Math.min(start, draft.cue.start) })
  if (words.end > words.start && plain[words.start] === '“') {
    const quote = text.quotes.find((each) => each.start === words.start)
    const isLong = quote !== undefined && quote.end - quote.start >= (isClosed(plain, quote.end) ? 4 : 8)
    if (quote && isLong && (isEmpty || quote.end <= start))
      return { start: quote.start, end: lastQuoteEnd(text, quote.end, start) }
  }
  // 他没有评论。 takes nothing that stands before it.
  if (isEmpty && draft.negated) return undefined
  const isBare =
    draft.speaker !== undefined &&
    draft.speaker.start === sentence.start &&
    draft.speaker.end === draft.cue.start &&
    ('，：'.includes(plain[draft.cue.end] ?? ' ') || plain.startsWith('告诉', draft.cue.start)) &&
    draft.speaker.end - draft.speaker.start <= 6
  const quoteBefore =
    isBare && isPronoun(plain, draft.speaker!) && pending && plain[pending.start] !== '“'
      ? quoteEnding(text, sentence.start)
      : undefined
  if (quoteBefore) return quoteBefore
  const isPostponed = isEmpty && draft.leadStart > sentence.start && draft.isPostposable
  if (isPostponed && words.end - words.start >= 8)
    return trimmed(plain, { start: sentence.start, end: draft.leadStart })
  if (pending && (isEmpty || ((!isContinued || isBare) && plain[pending.start] === '“'))) return pending
  if (!isPostponed) return undefined
  return trimmed(plain, { start: sentence.start, end: draft.leadStart })
}

/** The words that end the sentence before, quoted behind something else: 他放下笔，“怎么办？” before 他说. */
function quoteEnding({ plain, quotes }: ZhText, at: number): TextSpan | undefined {
  const quote = quotes[partitionPoint(quotes, ({ end }) => end < at)]
  return quote?.end === at && isClosed(plain, at) && plain[quote.start - 1] === '，' ? quote : undefined
}

/** The end of the last of the quotations that follow each other up to `limit`. */
function lastQuoteEnd({ plain, quotes }: ZhText, from: number, limit: number): number {
  let end = from
  for (const each of quotes) {
    if (each.start < end || each.end > limit) continue
    if (!/^[，、\s]*$/.test(plain.slice(end, each.start))) break
    end = each.end
  }
  return end
}

/** Whether a sentence is quotations and nothing else. */
function isQuotation(text: ZhText, words: TextSpan): boolean {
  return text.plain[words.start] === '“' && contentKind(text, [words]) === 'direct' && words.end - words.start >= 4
}

/** Whether a sentence may go on with what somebody tells: it does not begin like a report of what happened next. */
function continues(plain: string, { start, end }: TextSpan): boolean {
  if (end - start < 6 || /置评|回应/.test(plain.slice(start, Math.min(end, start + 40)))) return false
  // Figures are of whoever counted: 公司统计，….
  if (/^[^，。：]{2,14}(?:统计|资料|数据)，/.test(plain.slice(start, start + 20))) return false
  // Reporters ask: 有记者问, …有何评论？
  if (
    plain[end] === '？' ||
    /^[^，。：]{0,20}(?:记者|媒体)[^，。：]{0,6}(?:问|询)/.test(plain.slice(start, start + 32))
  )
    return false
  return !/^(?:双方|两国|会后|会谈后|会见后|会晤后|与会|据|当天|当日|记者|目前，|截至|另据|新华社|（|本报|随后|此前|报道)/.test(
    plain.slice(start, start + 6),
  )
}

const isPronoun = (plain: string, { start, end }: TextSpan): boolean =>
  /^(?:该?报[道导]|该?声明|该?公告|公报|通告|声明中|信中|他|她|他们|她们|其|该人|后者|前者|该人士|这位.{1,6}|该发言人|该官员)$/.test(
    plain.slice(start, end),
  )
