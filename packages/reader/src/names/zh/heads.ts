import { mentionsIn } from '../actors-in.ts'
import type { NameMention } from '../name-mention.ts'
import type { HeadContext, SpeakerWords } from '../speaker-heads.ts'

/** People who are called by whose they are. */
const ofPerson =
  /^的.{0,8}(?:顾问|顧問|助手|助理|律师|律師|妻子|夫人|丈夫|儿子|兒子|女儿|女兒|父亲|父親|母亲|母親|发言人|發言人|代表|幕僚|盟友|密友|同事)$/

/** The mentions of a Chinese speaker's words that speak: see `headsIn`. */
export function headsZh(
  { index, kindOf }: HeadContext,
  { block, text, start, end }: SpeakerWords,
): readonly NameMention[] {
  const heads: NameMention[] = []
  let previous: NameMention | undefined
  for (const mention of mentionsIn(index, block, { start, end })) {
    const gap = previous ? text.slice(previous.end, mention.start) : ''
    if (gap !== '' && /[（(][^）)]*$/.test(gap)) continue
    if (previous === undefined || isJoined(gap)) heads.push(mention)
    else heads[heads.length - 1] = mention
    previous = mention
  }
  const last = heads.at(-1)
  const isOnlyWhose = last && kindOf(last.actor) === 'person' && ofPerson.test(text.slice(last.end, end))
  return isOnlyWhose ? heads.slice(0, -1) : heads
}

/** Whether 和, 与, 、 stand between two names: right behind the first, behind its title, or before the second. */
const isJoined = (gap: string): boolean =>
  /^(?:（[^）]*）)?等?(?:、|和|与|與|及|以及|暨|同|并|並)/.test(gap) || /(?:、|和|与|與|及|暨)$/.test(gap)
