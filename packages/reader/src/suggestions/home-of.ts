import { simplifiedText } from '../anchors/simplified-form.ts'
import type { Block } from '../blocks/block.ts'
import type { Actor, NameMention, TextSpan } from '../names/name-mention.ts'
import type { Reading } from '../reading.ts'
import type { PageNames } from './page-names.ts'
import { sentencesOf } from './sentences.ts'

type Sought = (actor: Actor) => boolean

const union = /\b(?:[Uu]nions?|Workers|Federation|Guild|Brotherhood|Teamsters)\b|[工公]会$/
const office =
  /\b(?:Ministry|Department|Agency|Bureau|Army|Navy|Police|Court|Parliament|Congress|Senate|Cabinet|Treasury|Embassy|[Cc]ouncil|University|Institute|Centre|Center|Association|Union|Party|Cooperative|Co-operative|League|Front|Society|Federation|Chamber|Movement|Campaign|Commission)\b/

/** A state, or what only acts like one. */
const isState: Sought = ({ kind, name, confidence }) =>
  kind === 'state' || (kind === 'organisation' && confidence <= 0.5 && /^\p{Lu}\p{Ll}+$/u.test(name))
/** Whether its name says that it is a union. */
export const isUnion: Sought = ({ kind, name }) => kind === 'organisation' && union.test(name)
/** Whether it is the council of a place. */
export const isCouncil: Sought = ({ kind, name }) =>
  kind === 'organisation' && /\b(?:[Cc]ouncil|[Cc]ity|[Cc]ounty|[Bb]orough)\b/.test(name)
const isLocal: Sought = ({ kind, name }) =>
  kind === 'organisation' && /政府$|^.{0,6}[市区區县縣镇鎮州省].*[局厅廳委办辦]$/.test(name)
const isCommission: Sought = ({ kind }) => kind === 'bloc'
/** Whether nothing in its name says that it is no company. */
export const isCompany: Sought = ({ kind, name, affiliation }) =>
  kind === 'organisation' && affiliation === undefined && !union.test(name) && !office.test(name)
/** The same for a president, who has no government in his stead. */
const isLand: Sought = (actor) => isState(actor)
const isSide: Sought = ({ kind }) => kind === 'state' || kind === 'bloc' || kind === 'organisation'

/** Of what kind the body is that somebody with such a role leads or speaks for; the first that fits counts. */
const sought: readonly (readonly [RegExp, Sought])[] = [
  [/^council(?:l?or| leader)|^(?:city|county|borough) |\bmayor\b/, isCouncil],
  [/^(?:deputy )?general secretary|\b(?:national|regional) officer|\bunion |shop steward|\borgani[sz]er\b/, isUnion],
  [/\bcommissioner\b/, isCommission],
  [/^(?:副|代)?[市区區县縣镇鎮州省][长長]$/, isLocal],
  [
    /^(?:vice[ -]|deputy |acting )?(?:prime minister|premier|chancellor|king|queen)\b|\bminister\b|\b(?:foreign|commerce|treasury|trade|energy|defen[cs]e|home|interior|transport|business|health|labou?r|state) secretary|^secretary of state/,
    isState,
  ],
  [
    /\bchief (?:executive|financial|operating)|\bexecutive\b|\bceo\b|\bboss\b|\bmanaging director|\bfinance director/,
    isCompany,
  ],
  [/^(?:vice[ -])?president$/, isLand],
]

/**
 * Whom somebody most likely speaks for whose home the page does not give beside the name: what he leads or is led by in the same
 * clause, what he says will be done, else the last named of the kind that his role calls for, the subject of a sentence first.
 */
export function homeOf(person: Actor, page: PageNames, { statements }: Reading): Actor | undefined {
  const first = page.mentions.find(({ actor }) => actor === person.id)
  const block = first && page.blocks.find(({ id }) => id === first.block)
  if (!first || !block) return undefined
  const beside = besideName(page, block, first)
  if (beside) return beside
  const role = simplifiedText(person.role ?? '').toLowerCase()
  if (role === '') return undefined
  const fits = sought.find(([pattern]) => pattern.test(role))?.[1] ?? isSide
  for (const { speakers, parts } of statements) {
    if (!speakers.includes(person.id)) continue
    for (const part of parts) {
      const own = promisedFor(page, part)
      if (own && (fits(own) || fits === isSide)) return own
    }
  }
  const named =
    lastNamed(page, block, first, fits, 2) ?? (fits === isUnion ? lastNamed(page, block, first, isSide, 1) : undefined)
  if (named?.kind === 'organisation' && (fits === isState || fits === isLand))
    page.change(named.id, { kind: 'state', stands: named.name })
  if (named) return page.actors.get(named.id)
  return fits === isState ? governmentOf(page) : fits === isCouncil ? councilOf(page) : undefined
}

/** The council of a page that calls it nothing else. */
function councilOf({ actors, blocks, add }: PageNames): Actor | undefined {
  const called = blocks
    .map(({ text }) => /\b(?:city|county|town|borough|district) council\b/.exec(text)?.[0])
    .find(Boolean)
  const name = called ?? 'council'
  const known = [...actors.values()].find((each) => each.kind === 'organisation' && each.name === name)
  const added = known ?? add(name, 'organisation')
  return added && actors.get(added.id)
}

/** The government of a page that names no state. */
function governmentOf({ actors, add, change }: PageNames): Actor | undefined {
  const known = [...actors.values()].find(({ name }) => /^(?:the government|政府)$/.test(name))
  const added = known ?? add('the government', 'organisation') ?? add('The government', 'organisation')
  if (added && added !== known) change(added.id, { name: 'the government' })
  return added && actors.get(added.id)
}

/** “who leads the Front’s delegation”, “Northgate, led by Ann Hart”, “Northgate chair Dame Ann Hart”. */
/** The state of which a spokesman of a ministry says what it will do, where the page does not say whose ministry that is. */
export function spokenFor(person: Actor, page: PageNames, { statements }: Reading): Actor | undefined {
  if (!/^spokes/.test(person.role ?? '')) return undefined
  const own = statements.find(({ speakers }) => speakers.includes(person.id))?.parts[0]
  const state = own && promisedFor(page, own)
  return state && isState(state) ? state : undefined
}

/** Whom the words right beside a name make it speak for: see `homeOf`. */
export function homeBeside(person: Actor, page: PageNames): Actor | undefined {
  const first = page.mentions.find(({ actor }) => actor === person.id)
  const block = first && page.blocks.find(({ id }) => id === first.block)
  return first && block && besideName(page, block, first)
}

function besideName({ mentions, actors }: PageNames, { id, text }: Block, name: NameMention): Actor | undefined {
  const near = mentions.filter(
    ({ block, actor, describes }) => block === id && describes !== name.actor && isSide(actors.get(actor)!),
  )
  const leads =
    /^,? who (?:leads?|heads?|runs?|chairs?|represents?|speaks? for|founded|owns?|manages?|directs?) (?:the )?/.exec(
      text.slice(name.end, name.end + 40),
    )
  const behind = leads && near.find(({ start }) => start === name.end + leads[0].length)
  if (behind) return actors.get(behind.actor)
  const before = near.findLast(({ end }) => end <= name.start)
  if (!before) return undefined
  const gap = text.slice(before.end, name.start)
  const isLed =
    /^,? (?:which is |now )?(?:led|headed|run|chaired|owned|founded|represented) by (?:[a-z-]+ ){0,3}$/.test(gap)
  const isTitled =
    /^(?:[’']s?)?,? (?:[a-z-]+ ){0,3}(?:chair|chairman|chairwoman|chief|boss|head|leader|director|founder|owner|spokes\w+|secretary|president|manager|negotiator|envoy|minister|executive)(?:,? (?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:investor|financier|tycoon|billionaire|businessman|businesswoman|entrepreneur))?,? (?:Dame |Sir |Lord |Lady |Baroness |Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?$/u.test(
      gap,
    )
  return isLed || isTitled ? actors.get(before.actor) : undefined
}

/** The body of which a statement begins to say what it will or can do. */
function promisedFor({ mentions, actors, blocks }: PageNames, part: { start: number; end: number }): Actor | undefined {
  for (const { id, text, map, rawStart, rawEnd } of blocks) {
    if (part.start < rawStart || part.end > rawEnd) continue
    const start = map.toClean(part.start)
    const named = mentions.find((each) => each.block === id && each.start >= start)
    const actor = named && actors.get(named.actor)
    if (!actor || !isSide(actor)) return undefined
    const isFirst = /^["“「]?(?:that )?(?:the )?$/i.test(text.slice(start, named.start))
    return isFirst &&
      /^ [“"]?(?:would|will|could|was|were|is|are|had|has) (?!not? )/.test(text.slice(named.end, named.end + 9))
      ? actor
      : undefined
  }
  return undefined
}

/** The last named that fits: in the same sentence, else the first of an earlier sentence, back through some more blocks. */
function lastNamed(page: PageNames, block: Block, name: NameMention, fits: Sought, back: number): Actor | undefined {
  const at = page.blocks.indexOf(block)
  for (const { id, text } of page.blocks.slice(Math.max(0, at - back), at + 1).toReversed()) {
    const near = page.mentions.filter(({ block: of, start }) => of === id && (id !== block.id || start < name.start))
    const until = id === block.id ? name.start : text.length
    for (const { start, end } of sentencesOf(text).toReversed()) {
      if (start >= until) continue
      const quoted = id === block.id && end >= until ? quotationsIn(text, start, until) : []
      const inside = near.filter(
        (each) =>
          each.start >= start &&
          each.end <= end &&
          fits(page.actors.get(each.actor)!) &&
          !quoted.some((quote) => quote.start <= each.start && each.end <= quote.end),
      )
      const mention =
        id === block.id && end >= until
          ? inside.at(-1)
          : (inside.find((each) => !isGoverned(text, each.start)) ?? inside[0])
      if (mention) return page.actors.get(mention.actor)
    }
  }
  return undefined
}

/** What stands in quotation marks: whom it names does not lead on to who says it. */
const quotationsIn = (text: string, from: number, to: number): readonly TextSpan[] =>
  [...text.slice(from, to).matchAll(/["“][^"“”]{2,400}["”]/g)].map(({ index, 0: words }) => {
    return { start: from + index, end: from + index + words.length }
  })

/** Whom “its president, Olaf Berg” calls so: the subject of what was said before. */
export function ownerBefore(person: Actor, page: PageNames): Actor | undefined {
  const first = page.mentions.find(({ actor }) => actor === person.id)
  const block = first && page.blocks.find(({ id }) => id === first.block)
  if (
    !first ||
    !block ||
    !/\b[Ii]ts (?:[a-z-]+ ){1,4}?,? ?$/.test(
      block.text.slice(Math.max(0, first.start - 50), first.start).replace(/, $/, ' '),
    )
  )
    return undefined
  return lastNamed(page, block, first, isSide, 1)
}

const isGoverned = (text: string, start: number): boolean =>
  /\b(?:to|with|by|for|of|in|from|against|on|at|between|over|about) (?:the )?$/.test(
    text.slice(Math.max(0, start - 14), start),
  )
