import { formAt } from '../../names/en/form-at.ts'
import type { TextSpan } from '../../names/name-mention.ts'
import { fullNamesIn, nameTitles } from './full-names.ts'
import type { NounPhrase } from './noun-phrase-before.ts'
import type { Token } from './tokens.ts'
import { documentNouns, roleNouns, subjectPronouns } from './words.ts'

/** A span of a block's clean text. */
export interface Place extends TextSpan {
  readonly block: string
}

type Gender = 'he' | 'she' | undefined

interface Candidate extends Place {
  readonly gender: Gender
  readonly isPerson: boolean
  readonly isPlural: boolean
  readonly surname: string | undefined
  /** Whether it is one word. */
  readonly isSingle: boolean
}

/** Who was named so far, for pronouns and short names. */
export interface Speakers {
  /** Takes note of the full names of a paragraph. */
  read(tokens: readonly Token[], block: string): void
  /** Takes note of a phrase that names somebody; pronouns are ignored. */
  note(tokens: readonly Token[], phrase: NounPhrase, block: string, how?: 'speaks'): void
  /** Takes note of the last full name in words that nobody speaks in. */
  noteLast(tokens: readonly Token[], block: string): void
  /** What a pronoun stands for: the last one noted that fits it. */
  antecedent(pronoun: string): Place | undefined
  /** The first fuller form of a surname or of “Mr. Smith”. */
  fullName(tokens: readonly Token[], phrase: NounPhrase): Place | undefined
}

/** First names that tell whom “he” or “she” can stand for, common ones only: a hint, not a judgement of anybody. */
const menNames = new Set(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald mark paul steven andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey ryan gary nicholas eric stephen jonathan larry scott frank benjamin gregory samuel raymond patrick alexander jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold carl jeremy keith roger gerald barack joe bill mike jim tom tim bob vladimir sergei sergey emmanuel boris rishi olaf friedrich viktor recep narendra xi benjamin ali mohammed ahmed dmitry igor ivan luis juan carlos pedro rob bernie '.split(
    ' ',
  ),
)
const womenNames = new Set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia hillary theresa ursula giorgia kamala angela christine olga svetlana elena natalia fatima'.split(
    ' ',
  ),
)
const menWords = new Set(
  'mr. mr sir lord king prince chairman spokesman congressman businessman father son brother husband man'.split(' '),
)
const womenWords = new Set(
  'mrs. ms. mrs ms madam lady queen princess chairwoman spokeswoman congresswoman businesswoman mother daughter sister wife woman'.split(
    ' ',
  ),
)

/** No antecedent is looked for among more than this many. */
const memory = 24

/** An empty record of who was named. */
export function speakersOf(): Speakers {
  const recent: Candidate[] = []
  const full = new Map<string, Place>()
  const genders = new Map<string, Gender>()
  const spoke = new Set<string>()
  // “California” in “California has paid” may be anybody; who has spoken, or has a full name, is a person.
  const isSure = ({ surname, isSingle }: Candidate): boolean =>
    !isSingle || surname === undefined || spoke.has(surname) || full.has(surname)
  return {
    read(tokens, block) {
      for (const { surname, start, end } of fullNamesIn(tokens))
        if (!full.has(surname)) full.set(surname, { block, start, end })
    },
    note(tokens, phrase, block, how) {
      const candidate = candidateOf(tokens, phrase, block)
      if (!candidate) return
      if (how === 'speaks') spoke.add(candidate.surname ?? '')
      const { surname } = candidate
      if (surname && candidate.gender) genders.set(surname, candidate.gender)
      recent.push(candidate)
      if (recent.length > memory) recent.shift()
    },
    noteLast(tokens, block) {
      const last = [...fullNamesIn(tokens)].at(-1)
      const from = tokens.findIndex(({ start }) => start === last?.start)
      const to = tokens.findIndex(({ end }) => end === last?.end) + 1
      if (last && from > 0 && roleNouns.has(tokens[from - 1]!.lower)) this.note(tokens, { from, to, headTo: to }, block)
    },
    antecedent(word) {
      const pronoun = objectForms[word] ?? word
      const latest = recent.toReversed()
      const isPersonal = pronoun === 'he' || pronoun === 'she'
      for (const candidate of isPersonal ? [...latest.filter(isSure), ...latest] : latest) {
        const gender = candidate.gender ?? (candidate.surname ? genders.get(candidate.surname) : undefined)
        if (!fits(candidate, gender, pronoun)) continue
        if (candidate.surname && (pronoun === 'he' || pronoun === 'she')) genders.set(candidate.surname, pronoun)
        return { block: candidate.block, start: candidate.start, end: candidate.end }
      }
      return undefined
    },
    fullName(tokens, phrase) {
      const { from, headTo } = nameOf(tokens, phrase)
      const last = tokens[headTo - 1]!
      const isShort = headTo - from === 1 || (headTo - from === 2 && nameTitles.has(tokens[from]!.lower))
      return last.isCapital && isShort ? full.get(last.lower) : undefined
    },
  }
}

const objectForms: Readonly<Record<string, string>> = {
  him: 'he',
  his: 'he',
  her: 'she',
  them: 'they',
  their: 'they',
  its: 'it',
}

function fits({ isPerson, isPlural }: Candidate, gender: Gender, pronoun: string): boolean {
  if (pronoun === 'they') return isPlural
  if (pronoun === 'it') return !isPerson && !isPlural
  if (pronoun !== 'he' && pronoun !== 'she') return false
  return isPerson && !isPlural && (gender === undefined || gender === pronoun)
}

function candidateOf(tokens: readonly Token[], phrase: NounPhrase, block: string): Candidate | undefined {
  const { from, headTo } = nameOf(tokens, phrase)
  const words = tokens.slice(from, headTo)
  const [first, last] = [words[0], words.at(-1)]
  if (
    !first ||
    !last ||
    subjectPronouns.has(first.lower) ||
    /^(?:who|that|which|more|most|less|others)$/.test(first.lower)
  )
    return undefined
  const head = headWords(words)
  const noun = head.at(-1)!
  const isJoint = isJoined(head)
  const isDocument = head.some(({ lower }) => documentNouns.has(lower))
  const isRole = head.some(({ lower }) => isRoleWord(lower))
  const isName = noun.isCapital && !isDeterminerLike(first)
  const isPlural =
    isJoint || (!noun.isCapital && /[^s]s$/.test(noun.lower)) || noun.lower === 'people' || noun.lower === 'police'
  const isOrganisation = head.some(
    ({ lower, text }, at) =>
      (groupNouns.has(lower) && !head.slice(at + 1).some((each) => isRoleWord(each.lower))) ||
      (text.length > 2 && text === text.toUpperCase() && /^\p{L}+$/u.test(text) && head.length - at < 3),
  )
  const isPerson = !isDocument && !isOrganisation && (isName || isRole) && !isKnownName(words)
  return {
    block,
    start: first.start,
    end: last.end,
    isPlural,
    isPerson,
    gender: genderOf(words),
    surname: noun.isCapital ? noun.lower : undefined,
    isSingle: words.length === 1,
  }
}

/** The words before “of”, “at”, “for”: “Ann Lee” of “Ann Lee of Harrow University”. */
function headWords(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(({ lower }, at) => at > 0 && /^(?:of|at|from|for|in)$/.test(lower))
  return end < 0 ? words : words.slice(0, end)
}

/** Whether words are several speakers, unlike “retired engineer and irrigation expert Jo Nair”. */
function isJoined(words: readonly Token[]): boolean {
  const and = words.findIndex(({ lower }) => lower === 'and' || lower === '&')
  if (and < 1) return false
  const isOne = roleNouns.has(words[and - 1]!.lower) && words.at(-1)!.isCapital && !words[and + 1]!.isCapital
  return !isOne || /^(?:the|both)$/.test(words[0]!.lower) || /s$/.test(words[and - 1]!.lower)
}

const isRoleWord = (lower: string): boolean => roleNouns.has(lower) && !groupNouns.has(lower)

const groupNouns = new Set(
  'ministry office agency department commission council company campaign party court panel committee government group union administration house kremlin times post journal news association institute center centre university bureau bank fund foundation court senate parliament army navy force forces regulator watchdog charity trust council alliance federation board authority coalition club society network'.split(
    ' ',
  ),
)

/** Whether words are a name of the tables: a state, a bloc, a paper. */
function isKnownName(words: readonly Token[]): boolean {
  const name = words.map(({ text }) => text).join(' ')
  const known = words[0]!.isCapital ? formAt(name, 0) : undefined
  return known?.form === name && known.use !== 'adjective'
}

const isDeterminerLike = ({ lower }: Token): boolean => lower === 'the' || lower === 'a' || lower === 'an'

function genderOf(words: readonly Token[]): Gender {
  for (const { lower } of words) {
    if (menWords.has(lower) || menNames.has(lower)) return 'he'
    if (womenWords.has(lower) || womenNames.has(lower)) return 'she'
  }
  return undefined
}

/** The part of a phrase that is a name: “Mara Toll” of “Velmar’s envoy, Mara Toll”. */
function nameOf(tokens: readonly Token[], phrase: NounPhrase): { readonly from: number; readonly headTo: number } {
  const { from, to, headTo } = phrase
  const isNamed = tokens[headTo - 1]!.isCapital && !isDeterminerLike(tokens[from]!)
  if (isNamed || tokens[headTo]?.text !== ',') return phrase
  // “The winner, Labour’s Anita Desai”
  const first = tokens[headTo + 2]?.lower === "'s" ? headTo + 3 : headTo + 1
  let begin = first
  while (begin < to && begin - first < 4 && /^\p{Ll}/u.test(tokens[begin]!.text)) begin += 1
  let end = begin
  while (end < to && tokens[end]!.isCapital) end += 1
  return end - begin > 1 && end - begin < 5 && (end >= to || /^(?:,|of|from|for|at)$/.test(tokens[end]!.lower))
    ? { from: begin, headTo: end }
    : { from, headTo }
}
