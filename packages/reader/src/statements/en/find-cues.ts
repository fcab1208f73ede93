import { canBeFinite } from './can-be-finite.ts'
import { type CueForm, cueForms } from './cue-verbs.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isDeterminer, isNounLike, isPossessive } from './word-class.ts'
import { auxiliaries, mediaNouns, modals, negations, subjectPronouns, timeWords } from './words.ts'

/** How a cue stands in its clause. */
type CueUse = 'finite' | 'participle' | 'passive' | 'infinitive'

/** A verb that may bring in a statement, with its auxiliaries and adverbs. */
export interface Cue {
  /** The verb itself. */
  readonly verb: number
  /** The first token of the group of verbs: “has repeatedly said”. */
  readonly from: number
  /** The token after the verb and its particle: “called for”. */
  readonly to: number
  readonly form: CueForm
  readonly use: CueUse
  readonly isNegated: boolean
  /** An auxiliary that makes it less than a report: “may say”. */
  readonly modal: number | undefined
}

const positiveChains = new Set([
  'on',
  'continue',
  'continued',
  'continues',
  'continuing',
  'began',
  'begins',
  'appeared',
  'appears',
  'seemed',
  'seems',
  'came',
  'intervened',
  'used',
  'liked',
  'likes',
])
/** After these an infinitive tells what has not been said, or not by the subject. */
const notYetSaid = new Set(
  'expected expects expect planned planning plans plan wants want wanted wanting likely unlikely hopes hope hoped able going fair safe wrong easy hard difficult important enough is was need needs needed like liked ready prepared trying tried try supposed set scheduled due ought have has had asked told urged ordered instructed willing reason right way time impossible possible better or and not how'.split(
    ' ',
  ),
)
const negativeChains = new Set([
  'declined',
  'declines',
  'declining',
  'refused',
  'refuses',
  'refusing',
  'decline',
  'refuse',
  'failed',
  'fails',
  'unable',
  'unwilling',
  'reluctant',
  'neglected',
  'hesitated',
  'yet',
])
/** What somebody could, should or must say has not been said. */
const reportingModals = new Set(['will', "'ll", 'would', "'d"])
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re", "'m"])
const have = new Set(['has', 'have', 'had', "'ve", "'d", 'having'])

/** The verbs of saying and thinking in a sentence, outside quotations, without those that are nouns or attributes there. */
export function cuesOf(tokens: readonly Token[], sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = []
  for (let index = sentence.from; index < sentence.to; index += 1) {
    const token = tokens[index]!
    if (token.kind !== 'word') continue
    const isPut = /^puts?$/.test(token.lower) && tokens[index + 1]?.lower === 'it'
    const form = isPut ? putIt : cueForms.get(token.lower)
    if (
      !form ||
      tokens[index + 1]?.lower.startsWith('tank') ||
      (token.isCapital && index > sentence.from && !isAllTitle(tokens, sentence))
    )
      continue
    const cue = cueAt(tokens, sentence, index, form)
    if (cue) cues.push(isPut ? { ...cue, to: index + 2 } : cue)
  }
  return cues
}

/** “Smith put it bluntly: “…””. */
const putIt: CueForm = {
  lemma: 'put',
  form: 'past',
  isParticiple: true,
  cueClass: 'speech',
  frames: new Set(['quote']),
  inverts: false,
}

/** Whether most words of a sentence begin with a capital, as in a headline. */
function isAllTitle(tokens: readonly Token[], { from, to }: Sentence): boolean {
  if (to - from > 40) return false
  let capital = 0
  let words = 0
  for (let index = from; index < to; index += 1) {
    const { kind, lower, isCapital } = tokens[index]!
    if (kind !== 'word' || lower.length < 4) continue
    words += 1
    if (isCapital) capital += 1
  }
  return words > 2 && capital >= words * 0.75
}

function cueAt(tokens: readonly Token[], sentence: Sentence, verb: number, form: CueForm): Cue | undefined {
  let from = verb
  let isNegated = false
  let modal: number | undefined
  let isPassive = false
  let isProgressive = false
  let hasAuxiliary = false
  let isInfinitive = false
  // “a plan agreed to by the council”
  if (
    form.isParticiple &&
    /^(?:to|on|upon|for)$/.test(tokens[verb + 1]?.lower ?? '') &&
    tokens[verb + 2]?.lower === 'by'
  )
    return undefined
  const quoted = form.form === 'ing' ? quotedBefore(tokens, sentence.from, verb) : undefined
  if (quoted !== undefined) {
    from = quoted
    hasAuxiliary = true
  }
  const auxiliary = form.isParticiple ? auxiliaryBeforeTime(tokens, sentence.from, verb) : undefined
  if (auxiliary !== undefined) {
    from = auxiliary
    hasAuxiliary = true
  }
  while (from > sentence.from) {
    const left = tokens[from - 1]!
    if (left.kind !== 'word') break
    if (left.lower === 'to') {
      if (form.form !== 'base' || isInfinitive) break
      const chain = tokens[from - 2]?.lower ?? ''
      if (!positiveChains.has(chain) && !negativeChains.has(chain)) {
        const isFollowed =
          tokens[verb + 1]?.lower === 'that' || tokens[verb + 1]?.quotation !== undefined || form.lemma === 'say'
        if (isCaused(tokens, sentence.from, from - 2)) return undefined
        if (from !== verb || form.cueClass !== 'speech' || !isFollowed || notYetSaid.has(chain)) return undefined
        return { verb, from, to: verb + 1, form, use: 'infinitive', isNegated: false, modal: undefined }
      }
      isNegated ||= negativeChains.has(chain)
      isInfinitive = true
      from -= chain === 'on' ? 3 : 2
      continue
    }
    if (negations.has(left.lower)) isNegated = true
    else if (left.lower === "'s") {
      const owner = tokens[from - 2]
      const isVerbal = owner !== undefined && (subjectPronouns.has(owner.lower) || owner.lower === 'who')
      if (!isVerbal && form.form !== 'ing') return undefined
      hasAuxiliary = true
      isProgressive ||= form.form === 'ing'
    } else if (auxiliaries.has(left.lower)) {
      hasAuxiliary = true
      if (be.has(left.lower) && from === verb) isPassive ||= form.form === 'past'
      if (be.has(left.lower)) {
        isProgressive ||= form.form === 'ing'
        isPassive ||= form.form === 'past' && !isInfinitive && !hasHave(tokens, from, verb)
      }
      if (modals.has(left.lower)) modal = from - 1
    } else if (left.lower === 'far' && tokens[from - 2]?.lower === 'so') from -= 1
    else if (!isAdverb(left) || left.isCapital) break
    from -= 1
  }
  isNegated ||= form.cueClass === 'speech' && isNothing(tokens, verb + 1)
  from = Math.max(from, sentence.from)
  while (from < verb && isAdverb(tokens[from]!) && tokens[from]!.lower === 'though') from += 1
  const left = from > sentence.from ? tokens[from - 1] : undefined
  const use: CueUse = isPassive
    ? 'passive'
    : form.form === 'ing' && !isProgressive && !hasAuxiliary
      ? 'participle'
      : 'finite'
  if (use === 'finite' && !hasAuxiliary && isDoneBy(tokens, verb, form)) return undefined
  if (use === 'finite' && !isInfinitive && !hasAuxiliary && !canBeFinite(tokens, { verb, from, form, left }))
    return undefined
  // “ruled that it reasonably and lawfully refused …”: two adverbs of one verb.
  if (left && from < verb && /^(?:and|or)$/.test(left.lower) && from - 2 > sentence.from && isAdverb(tokens[from - 2]!))
    return undefined
  // “It must bring them in or admit that it failed”: what is to be done has not been said.
  if (left?.lower === 'or' && form.form === 'base' && !hasAuxiliary && hasModal(tokens, sentence.from, from))
    return undefined
  // “will continue “as long as needed”” is an act that goes on; “asked not to be named” is a condition.
  if (form.lemma === 'continue' && modal !== undefined) return undefined
  if (form.lemma === 'beg' && tokens[verb + 2]?.lower === 'differ') return undefined
  if (/^(?:continue|begin)$/.test(form.lemma) && tokens[verb + 1]?.lower === 'to') return undefined
  if (form.lemma === 'attack' && !isVerbalAttack(tokens, verb, sentence.to)) return undefined
  if (/^(?:ask|request)$/.test(form.lemma) && isForAnonymity(tokens, verb + 1)) return undefined
  // “will respond” is an act to come, unless it says how.
  const isAnswer = /^(?:respond|reply|answer|counter)$/.test(form.lemma)
  if (isAnswer && modal !== undefined && !isNegated && !/^that$|^[,:]$/.test(tokens[verb + 1]?.lower ?? ''))
    return undefined
  // “will defend” is an act to come, “would say” a report.
  const isReport =
    modal === undefined ||
    (isNegated && !isInability(form, tokens[modal]!)) ||
    form.lemma === 'say' ||
    (reportingModals.has(tokens[modal]!.lower) && form.frames.has('clause'))
  if (use === 'finite' && !isReport) return undefined
  if (use === 'participle' && left && (isDeterminer(left) || isPossessive(left))) return undefined
  return { verb, from, to: verb + 1, form, use, isNegated, modal }
}

/** “allowed the pupils to claim that”: what somebody else may or shall say. */
function isCaused(tokens: readonly Token[], from: number, last: number): boolean {
  let at = last
  while (at > from && last - at < 6 && (isNounLike(tokens, at) || isDeterminer(tokens[at]!))) at -= 1
  // “was asked by the panel to say”
  if (at > from && tokens[at]!.lower === 'by') at -= 1
  return (
    at < last &&
    /^(?:allow|let|permit|enable|forc|caus|oblig|requir|invit|want|press|ask|tell|told|urg)/.test(tokens[at]!.lower)
  )
}

/** “a plan agreed to by the council”, “a notice posted by the port”. */
function isDoneBy(tokens: readonly Token[], verb: number, { isParticiple }: CueForm): boolean {
  const by = /^(?:to|on|upon|for)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  const agent = tokens[by + 1]
  if (!isParticiple || !agent || tokens[by]!.lower !== 'by') return false
  return by > verb + 1 || isDeterminer(agent) || agent.isCapital
}

/** The “had” of “had on 14 May announced”. */
function auxiliaryBeforeTime(tokens: readonly Token[], from: number, verb: number): number | undefined {
  let at = verb - 1
  while (at > from && verb - at < 5 && (tokens[at]!.kind === 'number' || timeWords.has(tokens[at]!.lower))) at -= 1
  if (at === verb - 1 || at <= from) return undefined
  if (/^(?:on|in|at)$/.test(tokens[at]!.lower)) at -= 1
  return at > from && /^(?:has|have|had)$/.test(tokens[at]!.lower) ? at : undefined
}

const hasModal = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(Math.max(from, to - 14), to).some(({ lower }) => modals.has(lower))

/** “Could not agree”, “cannot reject it”: what somebody is unable to do, unlike “could not confirm”. */
const isInability = ({ frames, lemma }: CueForm, { lower }: Token): boolean =>
  /^(?:can|could|ca|cannot)$/.test(lower) &&
  !frames.has('any') &&
  !frames.has('clause') &&
  !/^(?:comment|rule|speak|testify|answer)$/.test(lemma)

/** “attacked the plan as a farce”, “attacked Brandt for lying”, “attacked it over the costs”, in a tweet, or a quotation, unlike a blow. */
function isVerbalAttack(tokens: readonly Token[], verb: number, end: number): boolean {
  for (let at = verb + 1; at < Math.min(end, verb + 12); at += 1) {
    const { lower, quotation } = tokens[at]!
    const isCharge = lower === 'as' || lower === 'over' || (lower === 'for' && tokens[at + 1]?.lower.endsWith('ing'))
    const isOccasion =
      mediaNouns.has(lower) && tokens.slice(verb + 1, at).some((word) => /^(?:in|on|at)$/.test(word.lower))
    if (quotation || isOccasion || (isCharge && at > verb + 1)) return true
    if (/^[,;:]$/.test(lower)) return false
  }
  return false
}

/** “said nothing”, “said nothing about it”, unlike “said nothing had changed”. */
function isNothing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'nothing') return false
  const next = tokens[at + 1]
  return next === undefined || next.kind === 'mark' || /^(?:about|of|on|more|new|else|to)$/.test(next.lower)
}

/** “not to be named”, “anonymity”, “to remain anonymous” after “asked” or “requested”. */
function isForAnonymity(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 5).map(({ lower }) => lower)
  return /^(?:not to be (?:named|identified|quoted)|(?:for )?anonymity|to (?:remain|stay) anonymous)\b/.test(
    words.join(' '),
  )
}

/** The “quoted” of “was quoted by the agency as saying” and “quoted Smith as saying”. */
export function quotedBefore(tokens: readonly Token[], from: number, verb: number): number | undefined {
  if (tokens[verb - 1]?.lower !== 'as') return undefined
  for (let index = verb - 2; index >= Math.max(from, verb - 14); index -= 1)
    if (/^(?:quoted|quotes|cited|cites|quoting|citing|reported|reports)$/.test(tokens[index]!.lower)) return index
  return undefined
}

function hasHave(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let index = from; index < verb; index += 1) if (have.has(tokens[index]!.lower)) return true
  return false
}
