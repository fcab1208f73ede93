import { simplifiedText } from '../../anchors/simplified-form.ts'
import type { FoundName, KnownActor } from '../found-name.ts'
import type { LastNamed } from '../last-named.ts'
import type { BlockText } from './block-text.ts'
import type { Bodies } from './bodies.ts'
import { isBareEnding } from './organisations.ts'

/** Whether somebody speaks, or works for a body, that is called by a bare word: 公司, 工会主席, or two bodies together. */
export function isBareSpoken(blocks: readonly BlockText[]): boolean {
  return blocks.some(
    ({ text, spans, frames }) =>
      spans.some(({ start, end }) => bareWord.test(text.slice(start, Math.min(end, start + 4)))) ||
      frames.some(({ frame: { description } }) => {
        const body = description?.body
        return body !== undefined && bareWord.test(text.slice(body.start, body.end))
      }),
  )
}

const bareWord = /^(?:劳资)?双方|^该?(?:总?工会|公会|公司|集团|协会|商会|银行|委员会)/

/** The one state that the texts of a page name, if there is one. */
export function onlyStateOf(blocks: readonly BlockText[]): KnownActor | undefined {
  const states = new Map<string, KnownActor>()
  for (const { hits } of blocks)
    for (const { actors, use } of hits)
      for (const actor of actors) if (actor.kind === 'state' && use !== 'capital') states.set(actor.key, actor)
  return states.size === 1 ? [...states.values()][0] : undefined
}

/** The one body of a page that a bare word fits which stands before its name: 工会 before 东港码头工会. */
export function onlyBodyOf(form: string, bodies: Bodies): KnownActor | undefined {
  if (form === '政府') return undefined
  const isUnion = /[工公]会$/.test(form)
  let only: KnownActor | undefined
  for (const [name, actors] of bodies) {
    const fits = name.length > form.length && (isUnion ? /[工公]会/.test(name) : name.endsWith(form))
    if (!fits || isBareEnding(name)) continue
    if (only || actors.length > 1) return undefined
    only = actors[0]
  }
  return only
}

/** The seat of somebody by whose title it is called: 总统府. */
export const seatOf = /^(总统|总理|首相)(?:府|办公[室厅])$/

/** Who sits in a 总统府 that is named without its state: the one holder of the page, or of several the last one named. */
export function holderOf(
  form: string,
  people: readonly KnownActor[],
  found: readonly FoundName[],
): KnownActor | undefined {
  const title = seatOf.exec(form)?.[1]
  if (title === undefined) return undefined
  const isHolder = ({ role, stands }: KnownActor): boolean => role?.startsWith(title) === true && stands !== undefined
  const holders = people.filter(isHolder)
  return holders.length === 1 ? holders[0] : found.findLast(({ actor }) => isHolder(actor))?.actor
}

/** Whether nothing says more of whom a person works for than a bare word. */
export const isFor = ({ affiliation, role }: KnownActor, word: string | undefined): boolean =>
  affiliation === word || (affiliation === undefined && word !== undefined && role?.startsWith(word) === true)

/** Whom 公司, 工会 or 政府 mean without a name: the last named that fits. */
export function bareMeant(form: string, named: LastNamed, only: () => KnownActor | undefined): KnownActor | undefined {
  if (form === '政府') return named.latest(({ name }) => /.政府$/.test(name)) ?? named.governed ?? only()
  return named.bare(form, (name) => isBareEnding(simplifiedText(name)))
}
