import type { KnownActor } from '../found-name.ts'
import { seatOf } from './bare-words.ts'
import type { BlockText } from './block-text.ts'
import { type Bodies, bodyAfter } from './bodies.ts'
import { isChineseName } from './chinese-name.ts'
import { bodyClass } from './organisations.ts'
import type { PlacedFrame } from './people.ts'

/** Who is a minister, as Chinese pages call their own: 外交部长, 国务委员兼国防部长. */
const ministerial = /(?:外交|国防|财政|商务|公安|司法|教育|国家安全|生态环境|农业农村|科技)部?部长$|国务委员/

/**
 * The state of a ministry that is named without it: the one state whose ministry the page names, the one named before where
 * there are several, or, of 该部, the last one; or, less surely, China where
 * its spokesman has a Chinese name and a page in simplified characters shows that it speaks from there: a Chinese outlet,
 * a dateline from Beijing, 中国, 中方 or 我国.
 */
export function withState(
  placed: PlacedFrame,
  bodies: Bodies,
  {
    isChinese,
    before,
  }: { readonly isChinese: () => boolean; readonly before: (form: string | undefined) => KnownActor | undefined },
): PlacedFrame {
  const { frame, text } = placed
  const { description } = frame
  if (!description?.isOffice || description.state) return placed
  if (!description.body) {
    const state = text.startsWith('该部', description.start) ? before(undefined) : undefined
    const isGuess = ministerial.test(description.role) && isChineseName(text.slice(frame.start, frame.end))
    const stands = state?.stands ?? (isGuess && isChinese() ? 'cn' : undefined)
    return stands ? { ...placed, frame: { ...frame, description: { ...description, state, stands } } } : placed
  }
  const form = text.slice(description.body.start, description.body.end)
  if (bodyClass(form) !== 'government') return placed
  const owners = new Set((bodies.get(form) ?? []).flatMap(({ stands }) => stands ?? []))
  const isGuess =
    owners.size === 0 && /部$/.test(form) && isChineseName(text.slice(frame.start, frame.end)) && isChinese()
  const only =
    owners.size === 1 ? [...owners][0] : owners.size > 1 || seatOf.test(form) ? before(form)?.stands : undefined
  const stands = only ?? (isGuess ? 'cn' : undefined)
  const confidence = isGuess ? Math.min(frame.confidence, 0.55) : frame.confidence
  return stands ? { ...placed, frame: { ...frame, confidence, description: { ...description, stands } } } : placed
}

/** The state whose ministry was named last before a place of an article: any, or the one of that name. */
export function ministryBefore(
  blocks: readonly BlockText[],
  index: number,
  at: number,
): (form: string | undefined) => KnownActor | undefined {
  return (form) => {
    const { article } = blocks[index]!
    for (let each = index; each >= 0 && each > index - farthestBack && blocks[each]!.article === article; each -= 1) {
      const { text, hits, frames } = blocks[each]!
      const title = form === undefined ? undefined : seatOf.exec(form)?.[1]
      const holder =
        title &&
        frames.findLast(
          ({ frame: { description, end } }) =>
            description?.state && description.role.startsWith(title) && (each < index || end <= at),
        )
      if (holder) return holder.frame.description!.state
      const owner = hits.findLast((hit) => {
        const body = hit.actors.length > 1 || (each === index && hit.end > at) ? undefined : bodyAfter(text, hit)
        const name = body && text.slice(body.start, body.end)
        return name !== undefined && (form === undefined ? name.endsWith('部') : name === form)
      })
      if (owner) return owner.actors[0]
    }
    return undefined
  }
}

/** So many blocks before it a ministry is remembered. */
const farthestBack = 12
