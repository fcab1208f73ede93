import type { TextSpan } from '../../names/name-mention.ts'
import { isSurname } from '../../names/zh/chinese-name.ts'
import { prepositionalStart, trailingAdverbial } from './adverbials.ts'
import { leadingLength } from './leading-words.ts'
import type { Sentence } from './zh-text.ts'

/** Verbs before which the subject of a sentence ends, where it has no adverbial. */
const verbs =
  /(?:态度|反应(?!堆)|发出|印发|下发|不|没|未|鼓励|慰问|叮嘱|嘱咐|持|保持|称赞|赞扬|盛赞|感到|获悉|得知|亲赴|赴|迅速|立即|启动|注意到|留意到|会见|会晤|会谈|出席|主持|参加|抵达|访问|签署|召开|召集|举行|发表|发布|接受|致电|致信|致函|发函|写信|约见|召见|前往|赶到|赶赴|回应|指责|谴责|批评|拒绝|承认|否认|警告|呼吁|敦促|要求|宣布|决定|下令|同意|反对|支持|欢迎|感谢|祝贺|抨击|提出|提交|公布|介绍|回顾|分析|列举|展示|援引|引用|表达|表态|重申|高度|积极|充分|坚决|强烈|微笑|握手|点头|摇头|[停顿叹想摆耸皱擦抬愣笑摊]了|[低放]下|[抬拿举端]起|沉默|沉吟|苦笑|犹豫|站|坐|走|看|笑|哭|拿|是|有|来到|回到|离开|登上|收到|接到|得知|听到|看到|发现|开始|继续|完成|通过|率领|率|陪同|代表|谈到|谈及|提到|说|称|表示|指出|强调|认为|希望|质疑|担心|相信|为|把|将|被|让|令|给|正|已|曾|也|还|则|均|都|再次|多次)/

/** Who does what a clause of time is about: 部长陈立访美期间，呼吁…; not where the clause opens with 在, 当. */
const visiting =
  /^(?![在当就自从随])([^，的]{2,24}?)(?:正在|日前|近日)?(?:访问|出访|访[美日韩俄英法德欧台中]|接受[^，]{0,10}(?:采访|专访|访问)|出席|主持|会见|参加|抵达)[^，]{0,16}(?:时|后|期间|之际)$/

/** Who answers a proposal in a clause that says no more: 市政府予以拒绝，. */
function answering(plain: string, { start, end }: TextSpan): TextSpan | undefined {
  const found =
    /^(\s*(?:但|而|不过)?)([\p{L}\p{N}“”]{2,16}?)(?:已|则|也|均|都)?(?:予以|断然|明确|当即|随即)(?:拒绝|否认|反对|同意|接受|驳斥)[，；]$/u.exec(
      plain.slice(start, Math.min(end, start + 40)),
    )
  return found ? { start: start + found[1]!.length, end: start + found[1]!.length + found[2]!.length } : undefined
}

/** What does not speak: 人员交换不包括…，并称. */
const thing =
  /(?:交换|协议|行动|计划|措施|谈判|会谈|会议|冲突|停火|活动|事件|决定|政策|关系|局势|问题|工作|方案|议题|条款|制裁|关税|袭击)$/

/** The subject that a sentence begins with, for a later clause that has none; undefined if it begins with none. */
export function topicOf(plain: string, sentence: Sentence, index: number): TextSpan | undefined {
  // Where a clause of time stands behind its subject, that is the topic if no later clause has one: 部长陈立在访问后，在首都说….
  let behind: TextSpan | undefined
  // 各方提出方案，市政府予以拒绝，强调…: who answers in the clause right before.
  const answerer = index > 1 ? answering(plain, sentence.clauses[index - 1]!) : undefined
  if (answerer) return answerer
  for (let at = 0; at < Math.min(index, 3); at += 1) {
    const { start, end } = sentence.clauses[at]!
    let text = plain.slice(start, Math.min(end, start + 80)).replace(/[，；：\s]+$/, '')
    if (text.startsWith('“') && text.endsWith('”')) continue
    const skipped = leadingLength(text)
    text = text.slice(skipped)
    if (text === '') continue
    const pronoun = /^[他她]们?/.exec(text)?.[0]
    if (pronoun) return { start: start + skipped, end: start + skipped + pronoun.length }
    const visitor = visiting.exec(text)?.[1]
    if (visitor) {
      behind ??= { start: start + skipped, end: start + skipped + visitor.length }
      continue
    }
    const isTime = /.(?:时|后|前|之际|以来|期间|之下|上|中)$/.test(text)
    const when = isTime ? prepositionalStart(text) : undefined
    if (isTime && (when === undefined || when <= leadingLength(text.slice(0, when)))) continue
    if (/^(?:\d|与|同|和)/.test(text)) continue
    if (
      /^(?:在(?!野)|当(?![局地])|就(?!业)|对(?![方手])|针对|关于|至于|面对|谈及|谈到|自(?![由民])|从|由于|因|为|随着|根据|按照|据|经(?![济贸理营销纪])|如果|虽然|尽管|即使|除)/.test(
        text,
      )
    )
      continue
    const adverbial = when ?? prepositionalStart(text)
    if (adverbial !== undefined) text = text.slice(0, adverbial)
    const verb = text.slice(1).search(verbs)
    if (verb >= 0) text = text.slice(0, verb + 1)
    for (let rest = trailingAdverbial(text); rest && text !== ''; rest = trailingAdverbial(text))
      text = text.slice(0, -rest.length)
    const isName =
      (text.length >= 2 || (verb === 0 && isSurname(text, 0))) &&
      text.length <= 40 &&
      /^[\p{L}\p{N}“”《》（）·、—-]+$/u.test(text) &&
      !thing.test(text)
    const found = isName ? { start: start + skipped, end: start + skipped + text.length } : undefined
    if (!isTime) return found ?? behind
    behind ??= found
  }
  return behind
}
