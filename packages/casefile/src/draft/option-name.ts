import type { ActKind } from '@anchorage/reader'
import { inBaseForm } from './base-form.ts'

/** What an option is called after, and whether the words are those of an act. */
export interface ActWords {
  readonly act: ActKind
  /** What is promised, threatened, demanded or refused. */
  readonly content: string
  readonly cue: string
  /** Whether the words are those of a condition: nothing but what somebody does or not. */
  readonly isCondition: boolean
  /** Every name of the party that is to act. */
  readonly names: readonly string[]
}

/**
 * The words of an option: an act, short, on one line, without who does it, the condition it hangs on, and what comes behind.
 * Undefined where nobody could tell from the words what would be done.
 */
export function optionName(words: ActWords): string | undefined {
  const content = words.content
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .replaceAll(/[“”"「」『』*#]/g, '')
    .trim()
  const name = /\p{Script=Han}/u.test(content) ? chinese(content, words) : english(content, words)
  return name === undefined || name.length < 2 || vague.test(name) ? undefined : name
}

/** What says no more than that one should be reasonable. */
const vague =
  /妥善|克制|冷静|冷靜|相向而行|[通透][过過].{0,6}(?:对话|對話|协商|協商|谈判|談判)|对话协商|加强合作|加強合作|共同努力|\b(?:restraint|calm|through (?:dialogue|talks)|settle (?:the|their|its) (?:dispute|differences)|remain at the table|work together|do (?:more|better|so|it|the same)|back down|give (?:in|up)|move on|reach an? (?:agreement|deal|compromise))\b|^compromise$/i

function english(content: string, { act, cue, names, isCondition }: ActWords): string | undefined {
  let words = content.replace(/^(?:that|to|of|for|with) (?=\w)/, '')
  // Who acts: the party, a pronoun, or the kind of body it is.
  const who = names
    .filter((name) => /\p{Script=Latin}/u.test(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const subject = new RegExp(
    `^(?:(?:the |both |all |its |their )?(?:${[...who, anybody].join('|')})) (?:${modal}|to )?`,
    'i',
  )
  const hasSubject = /^(?:promised|threatened)$/.test(act) ? new RegExp(`${subject.source.slice(0, -1)}`, 'i') : subject
  // “Solent & Isles would hire”, where the party is Solent & Isles Ferries.
  const first = who.map((name) => name.split(' ')[0]!).filter((word) => word.length > 3)
  const begun = new RegExp(`^(?:the )?(?:${first.join('|')})\\b[^,;]{0,30}? ${modal}`, 'i')
  const isDone = act === 'refused' ? words : undefined
  const stripped =
    isDone ?? (first.length > 0 && begun.test(words) ? words.replace(begun, '') : words.replace(hasSubject, ''))
  words = /^\p{Ll}/u.test(stripped) ? stripped : words
  words = words
    .replace(new RegExp(`^(?:${modal})+`), '')
    .replace(/^(?:(?:also|still|then|now|instead|simply|just|immediately|soon|to) )+(?=\w)/, '')
  words = words
    .replace(reportedNext, '')
    .replace(/^(?:refused|demanded)$/.test(act) ? / as (?!soon|long|well).*$/ : /^$/, '')
    .replace(behindEn, '')
    .replace(/ only$/, '')
    .replace(/(?:,|;| [—–-]) .*$/, '')
    .replace(/ (?:they|it|he|she) \w+$/, '')
  words = words.replaceAll(/\b[Oo]ur\b/g, 'its').replace(/[\s.,;:]+$/, '')
  if (
    /\bits (?:future|people|children|way of life|sovereignty|rights|dignity|history|hands?|word|duty)$/.test(words) &&
    /\bour\b/i.test(content)
  )
    return undefined
  if (/\b(?:we|I|you|us|my|your|me|what|how|why)\b/.test(words)) return undefined
  if (
    /^\w+(?: \w{2,5})? (?:it|this|so|them|him|her|one|that)$|^(?:it|this|them|so|there|what|nobody|no one|nothing)\b/i.test(
      words,
    )
  )
    return undefined
  // “the regulator to look into it”: whoever that is, it is no party by that name.
  if (act === 'demanded' && /^(?:the|its|their|an?) (?:[a-z-]+ ){1,3}to [a-z]/.test(words) && !/\bfor$/.test(cue))
    return undefined
  const isThing =
    /^(?:(?:an?|the|any|all|no|its|their|his|her|more|further) |[£$€]?\d|[a-z]+ing$)/i.test(words) ||
    /\b(?:an?|the)$/.test(cue.trim())
  if (isCondition && (isThing || /^\S+ (?:is|are|was|were) /.test(words))) return undefined
  const article = /\b(an?|the)$/.exec(cue.trim())?.[1]
  if (act === 'refused' && rejectingEn.test(cue)) words = `accept ${article ? `${article} ` : ''}${words}`
  else if (act === 'demanded' && (isThing || /\bfor$/.test(cue)))
    words = `agree to ${article ? `${article} ` : ''}${words}`
  else if (act === 'demanded') words = inBaseForm(words)
  else if (/\bface$/.test(cue)) words = `impose ${words}`
  else if (isThing) return undefined
  const name = shortened(words)
  return name.length < 4 ? undefined : `${name[0]!.toUpperCase()}${name.slice(1)}`
}

const modal = '(?:would|will|could|can|shall|must|should|may|might)(?: also| still| now| then)? '
const anybody =
  'it|they|he|she|we|I|both|government|governments|company|union|board|council|bank|firm|party|parties|group|directors|administration|ministry|ministers?|president|army|military|authorities|sides?|two (?:governments|countries|sides|parties|nations)|management|farmers|villagers|residents|strikers|protesters|drivers|teachers|doctors|pilots|parents|traders|shareholders|lawmakers|members|owners|employers|operator|airline|other side'
/** What a name does without: conditions, reasons, circumstances. */
const behindEn =
  /(?<! at) once .*$| (?:if|unless|so that|so as|as soon as|as long as|when|while|because|since|whether|even if|even though|although|but|rather than|in return|in exchange|in order|in response|starting|beginning|should(?= (?:[A-Z]|the |an? |it |they |he |she ))|after (?=\w+ing)|until (?:it|they|he|she|the|a) ).*$/
/** “would act and called on its allies”: the next verb of the report is none of the act. */
const reportedNext =
  / and (?:called|urged|said|told|accused|warned|added|demanded|rejected|threatened|insisted|offered|vowed|asked|denied|dismissed|critici[sz]ed)\b.*$/
const rejectingEn = /reject|rul(?:e|ing)|oppos|accept/

const longestEn = 60

/** Words up to a preposition or a conjunction that keep within a line. */
function shortened(words: string): string {
  if (words.length <= longestEn) return words
  const ends = [
    ...words.matchAll(
      / (?:in|on|for|to|from|with|by|at|and|that|which|who|as|until|against|over|under|through|into|between|during|following|of|without|despite|or) /g,
    ),
  ]
  const end = ends.findLast(({ index }) => index <= longestEn && index >= 16)?.index
  return end === undefined ? `${words.slice(0, longestEn).replace(/ \S*$/, '')}…` : words.slice(0, end)
}

function chinese(content: string, { act, cue, names, isCondition }: ActWords): string | undefined {
  let words = content.replace(
    /^(?:了|着|著|过|過|将|將|会|會|要(?!求)|应|應|能|可|能够|应当|应该|必须|愿意?|願意?|肯|尽快|盡快|立即|立刻|马上|馬上|就|也|还|還|仍|都|均|并|並|再|先)+(?=.{2})/,
    '',
  )
  for (const name of [...names, '其', '它', '他们', '它们', '劳资双方', '双方', '各方', '两国', '三方', '对方'])
    if (words.startsWith(name) && words.length > name.length + 1) words = words.slice(name.length)
  words = words
    .replace(/^(?:应当?|应该|必须|要(?!求)|将|尽快|盡快|立即|立刻|马上|就|也|不得不)+(?=.{2})/, '')
    .replace(/^(?:坚持|堅持|执意|執意|一意孤行|仍然?|在[^，]{1,6}下)(?=.{2})/, '')
    .replace(/[，；。：].*$/, '')
    .replace(
      act === 'demanded'
        ? /^(?:\p{Script=Han}{0,3}(?:政府|當局|当局|各?部门|资方|資方|公司|管理层|工会|校方|院方|厂方))(?=.{2})/u
        : /^$/,
      '',
    )
    .replace(/(?:的话|的話|为止|為止|[，、])$/, '')
  if (isCondition && /^(?:得|没|沒|无|無|未|出现|出現|发生|發生)/.test(words)) return undefined
  if (/我|你|咱|^[称稱说說是有]/.test(words)) return undefined
  const isProposal =
    /(?:提议|提議|方案|建议|建議|请求|請求|计划|計劃|协议|協議|邀请|邀請|条件|條件|草案|要求|说法|說法|做法|安排)$/.test(
      words,
    )
  if (/^[将將]?(?:面[临臨對对]|付出|承担|承擔|遭到)/.test(cue))
    words = `让对方${/付出|承/.test(cue) ? '付出' : '面临'}${words}`
  if (act === 'refused' && (rejectingZh.test(cue) || /^(?:这|這|该|該|此|任何|一切|所有)/.test(words) || isProposal))
    words = /^接受/.test(words) ? words : `接受${words}`
  return words.length > longestZh ? `${words.slice(0, longestZh)}…` : words
}

const rejectingZh = /反对|反對|接受|否决|否決|抵制|承认|承認/
const longestZh = 30
