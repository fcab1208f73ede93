import type { Actor } from '../names/name-mention.ts'
import type { Reading } from '../reading.ts'
import { settleSides } from './both-sides.ts'
import { homeBeside, homeOf, ownerBefore, spokenFor } from './home-of.ts'
import { callByKind, settleEnglish } from './named-bodies-en.ts'
import { settleChinese } from './named-bodies-zh.ts'
import { type PageNames, pageNames, withNames } from './page-names.ts'
import { representsSide } from './sides.ts'

/** A page of news names no more; a book is left as it was read. */
const mostActors = 400

/**
 * A reading in which whoever speaks by office, without a word on whose, belongs to the body or state that the page most
 * likely means; in which a body is one under its name and its short one; and in which words that only look like a person's
 * name are a body. These are guesses that a draft may make, since all of it is looked at by somebody.
 */
export function withHomes(reading: Reading): Reading {
  if (reading.names.length > mostActors) return reading
  const page = pageNames(reading)
  if (reading.lang === 'zh') settleChinese(page)
  else settleEnglish(page)
  for (const actor of [...page.actors.values()]) {
    if (actor.kind !== 'person' || page.moved.has(actor.id)) continue
    // “Rovers’ owner, the Danish investor Lars Holm”: where somebody is from is not whom he speaks for.
    const owned = private_.test(actor.role ?? '') ? homeBeside(actor, page) : undefined
    if (owned) {
      page.change(actor.id, { affiliation: owned.name, role: `owner, ${actor.role}` })
      continue
    }
    const pointed = ownerBefore(actor, page) ?? spokenFor(actor, page, reading)
    if (pointed && pointed.name !== actor.affiliation && !isBeside(actor, page)) {
      page.change(actor.id, { affiliation: pointed.name, stands: pointed.stands })
      continue
    }
    if (nameHome(actor, page) || !isHomeless(actor)) continue
    const home = homeOf(actor, page, reading)
    if (home) page.change(actor.id, { affiliation: home.name, stands: home.stands })
  }
  if (reading.lang === 'en') callByKind(page)
  settleSides(page, reading)
  return withNames(reading, page)
}

/** Whether the page names right before somebody for whom he speaks: “Norwegian foreign ministry spokesman …”. */
function isBeside({ id, affiliation }: Actor, { blocks, mentions, actors }: PageNames): boolean {
  const first = mentions.find(({ actor }) => actor === id)
  const text =
    first && blocks.find((block) => block.id === first.block)?.text.slice(Math.max(0, first.start - 60), first.start)
  const home = [...actors.values()].find(({ name }) => name === affiliation)
  return text !== undefined && home !== undefined && home.kind !== 'person' && home.kind !== 'organisation'
    ? [home.name, ...home.aliases].some((form) => text.includes(form))
    : text !== undefined && affiliation !== undefined && !/\bMinistry\b/.test(affiliation) && text.includes(affiliation)
}

/** Takes the name of a body that stands beside a person's for a body; whether one stands there. */
function nameHome({ affiliation }: Actor, { actors, add }: PageNames): boolean {
  if (affiliation === undefined) return false
  const isNamed = [...actors.values()].some(
    ({ kind, name, aliases }) => kind !== 'person' && [name, ...aliases].includes(affiliation),
  )
  return isNamed || add(affiliation, 'organisation') !== undefined
}

/** Whether nothing says for whom somebody speaks who may speak for others. Who sits in a parliament speaks for himself. */
function isHomeless(actor: Actor): boolean {
  const { affiliation, stands, role } = actor
  if (stands !== undefined || affiliation !== undefined || legislator.test(role ?? '')) return false
  return role === undefined || representsSide({ ...actor, affiliation: 'a body' })
}

const private_ = /^(?:investor|financier|tycoon|billionaire|businessman|businesswoman|entrepreneur)$/
const legislator =
  /senator|congress(?:man|woman)|lawmaker|legislator|\bMP\b|member of parliament|representative$|议员|議員|[人][大].*代表|委员$|委員$/i
