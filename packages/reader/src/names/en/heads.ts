import { mentionsIn } from '../actors-in.ts'
import type { NameMention, TextSpan } from '../name-mention.ts'
import type { HeadContext, SpeakerWords } from '../speaker-heads.ts'

const preposition =
  /\b(?:of|at|for|with|from|in|to|by|on|about|against|near|inside|including|representing|under|behind|across)\b/
const conjunction = /(?:^|\s)(?:and|or|&|as well as|along with|together with)\s/

/** The mentions of an English speaker's words that speak: see `headsIn`. */
export function headsEn(
  { index, kindOf }: HeadContext,
  { block, text, start, end }: SpeakerWords,
): readonly NameMention[] {
  const isPerson = ({ actor }: NameMention): boolean => /^(?:person|group)$/.test(kindOf(actor) ?? '')
  const clause = clauseIn(text, { start, end })
  const heads: NameMention[] = []
  let previous: NameMention | undefined
  for (const mention of mentionsIn(index, block, { start, end })) {
    if (mention.start >= clause.start && mention.end <= clause.end) continue
    const head = heads.at(-1)
    const gap = text.slice(previous?.end ?? mention.start, mention.start)
    if (/\([^)]*$/.test(gap)) continue
    const step = head && previous ? stepOver(gap) : 'joins'
    const isLikeHead = head === undefined || isPerson(mention) === isPerson(head)
    if (!head || !previous) heads.push(mention)
    else if (step === 'joins') {
      const isPlain = !preposition.test(gap.slice(0, lastJoint(gap)))
      const isApart = previous === head || isPerson(mention) !== isPerson(previous)
      const isOfHead = isLikeHead && (isPerson(head) !== isPerson(previous) || gap.includes(','))
      if ((isPlain || isLikeHead) && (isApart || isOfHead)) heads.push(mention)
    } else if (step === 'comma') {
      // “A spokesman for the port, Jon Ferrer”: the name of the one who was only described.
      // “The UN’s main lender, the World Bank”: of the first it only says whose it is.
      const isOwner =
        (previous === head && /^[’']s? [a-z][a-z ]*, (?:the )?$/.test(gap) && !isPerson(mention)) ||
        (/^[’']s? [a-z]/.test(text.slice(head.end, head.end + 4)) && kindOf(mention.actor) === 'person')
      const isNamed = kindOf(mention.actor) === 'person' && /[^s]$/.test(text.slice(head.start, head.end))
      const isTitled = /[a-z]/.test(gap.replace(/^[’']s/, '') + text.slice(start, head.start))
      if (isOwner || (kindOf(head.actor) === 'group' ? isNamed : isPerson(mention) && !isPerson(head) && isTitled))
        heads[heads.length - 1] = mention
      else if (isLikeHead && /^, (?:the )?$/.test(gap) && kindOf(mention.actor) !== 'group') heads.push(mention)
    } else if (step === 'goes on' && previous === head) heads[heads.length - 1] = mention
    previous = mention
  }
  const isOnlyWhose = (mention: NameMention): boolean =>
    kindOf(mention.actor) === 'person' &&
    (/^[’']s? [a-z]/.test(text.slice(mention.end, Math.min(end, mention.end + 4))) ||
      /(?:^|\s)[a-z]+ (?:of|for|to|with) $/.test(text.slice(start, mention.start)))
  const states = statesOfOffice({ index, kindOf }, { block, text, start, end }, heads)
  return states ?? heads.filter((each) => !isOnlyWhose(each))
}

/** Where a clause stands that only tells more of the one before it: “, who advised …”, “, citing …”. */
function clauseIn(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end)
  const from = words.search(/,? (?:who|whom|which|whose)\b|, (?!acting|leading|outgoing|incoming)[a-z]+ing\b/)
  if (from <= 0) return { start: end, end }
  const next = words.indexOf(', and ', from + 1)
  return { start: start + from, end: next < 0 ? end : start + next }
}

/** Where the last comma or conjunction of a gap stands; -1 where there is none. */
const lastJoint = (gap: string): number =>
  Math.max(...[',', ' and ', ' or ', ' & ', ' as well as '].map((joint) => gap.lastIndexOf(joint)))

/** How one name follows another: joined, between commas, behind a preposition, or as the word that it goes on with. */
function stepOver(gap: string): 'joins' | 'comma' | 'belongs' | 'goes on' {
  if (preposition.test(gap.slice(lastJoint(gap) + 1).replace(/^\s?(?:along|together) with/, ''))) return 'belongs'
  if (conjunction.test(gap)) return 'joins'
  return gap.includes(',') ? 'comma' : 'goes on'
}

/** “The foreign ministers of Chad and Niger”: the states speak, as they do in “the US and Russian presidents”. */
function statesOfOffice(
  { index, kindOf }: Pick<HeadContext, 'index' | 'kindOf'>,
  { block, text, start, end }: SpeakerWords,
  heads: readonly NameMention[],
): readonly NameMention[] | undefined {
  const [head] = heads
  if (!head || heads.length > 1 || kindOf(head.actor) !== 'group') return undefined
  if (!/(?:ministers|leaders|governments)$/.test(text.slice(start, head.end))) return undefined
  if (!text.startsWith(' of ', head.end)) return undefined
  const states = mentionsIn(index, block, { start: head.end, end }).filter(({ actor }) =>
    /^(?:state|bloc)$/.test(kindOf(actor) ?? ''),
  )
  return states.length > 1 ? states : undefined
}
