import type { TextSpan } from '../../names/name-mention.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import type { Draft } from './draft.ts'
import { office } from './office.ts'
import { subjectBefore } from './subject-before.ts'
import { topicOf } from './topic-of.ts'
import { type Sentence, trimmed, type ZhText } from './zh-text.ts'

/** What somebody says, whose owner speaks: 他的回答很短：“不。” */
const sayings = /的(?:回答|回应|答复|态度|表态|解释|评价|看法|反应|说法|理由|口气|语气|话|话语|警告|立场)(?!题)/
/** Words with which a clause goes on that says how somebody speaks, without a verb. */
const manner = /(?:[说讲]得|的?态度|语气|口气|口吻|用词|措辞|很|十分|相当|非常|显得|毫不|一言|直截了当|话里|言辞|则?更)/
/** What carries words without speaking. */
const carriers =
  /(?:标语|横幅|牌子|招牌|条例|法律|法|规定|合同|条款|第.{1,4}条|着|歌词|书中|口号|标题|题目|书名|原则|理念|精神|名为|叫)$/

/**
 * The drafts of a sentence with the quotation after its colon that no verb of saying brings in: 他没有把话说死：“都有可能。”,
 * 陈立态度强硬：“不谈。” Whoever the sentence is about says it. What was denied before it ends with the colon.
 */
export function withColonQuote(text: ZhText, sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const { plain, quotes } = text
  for (
    let index = partitionPoint(quotes, ({ start }) => start < sentence.start);
    index < quotes.length && quotes[index]!.start < sentence.end;
    index += 1
  ) {
    const quote = quotes[index]!
    const colon = quote.start - 1
    if (plain[colon] !== '：' || colon - sentence.start > 80) continue
    if (!'，。！？…'.includes(plain[quote.end - 2] ?? ' ') || quote.end - quote.start < 4) continue
    const holder = drafts.find(({ content }) => content.start <= quote.start && quote.end <= content.end)
    if (holder && !holder.negated) {
      if (/[说称道示]$/.test(plain.slice(holder.cue.start, holder.cue.end))) return drafts
      const hearer = plain.slice(holder.content.start, colon)
      if (!/^[^，、。；：“]{2,14}$/.test(hearer)) return drafts
      const told = { ...holder, content: { start: quote.start, end: holder.content.end } }
      return drafts.map((draft) => (draft === holder ? told : draft))
    }
    if (holder) {
      const isDirect = holder.content.start === quote.start
      if (isDirect && /^(?:说|称|表示|宣布|写|讲|告诉)/.test(plain.slice(holder.cue.start, holder.cue.end)))
        return drafts
      const denied = {
        ...holder,
        content: isDirect ? holder.cue : trimmed(plain, { start: holder.content.start, end: colon }),
      }
      const said = quoted(holder, holder.speaker, quote)
      return drafts.flatMap((draft) => (draft === holder ? [denied, said] : [draft]))
    }
    if (drafts.length > 0) return drafts
    const speaker = speakerBefore(text, sentence, colon)
    return speaker ? [quoted(undefined, speaker, quote)] : drafts
  }
  return drafts
}

function quoted(holder: Draft | undefined, speaker: TextSpan | undefined, quote: TextSpan): Draft {
  return {
    tier: 1,
    speaker,
    isElided: speaker === undefined,
    via: holder?.via,
    cue: { start: quote.start - 1, end: quote.start },
    cueClass: 'speech',
    negated: false,
    confidence: 0.7,
    leadStart: holder?.leadStart ?? quote.start - 1,
    isPostposable: false,
    isChained: false,
    content: { start: quote.start, end: quote.end },
  }
}

/** Whom the words before a colon are about, if they are about somebody who can speak. */
function speakerBefore({ plain }: ZhText, sentence: Sentence, colon: number): TextSpan | undefined {
  const clause = sentence.clauses.findIndex(({ end }) => end > colon)
  const { start } = sentence.clauses[clause]!
  const words = plain.slice(start, colon)
  const owned = sayings.exec(words)
  if (owned && owned.index > 0) return named(plain, subjectBefore(plain, start, start + owned.index).span)
  const how = words.slice(1).search(manner)
  if (how >= 0) return named(plain, subjectBefore(plain, start, start + 1 + how).span)
  if (clause === 0 && office.test(words)) return named(plain, subjectBefore(plain, start, colon).span)
  const topic = topicOf(plain, sentence, clause + 1)
  return topic && topic.end < colon ? named(plain, topic) : undefined
}

function named(plain: string, span: TextSpan | undefined): TextSpan | undefined {
  if (!span || span.end - span.start > 24) return undefined
  const name = plain.slice(span.start, span.end)
  return carriers.test(name) || /^[这那此其]|[\d的]$|情况|问题|原因|结果/.test(name) ? undefined : span
}
