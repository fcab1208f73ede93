import type { KnownActor } from '../found-name.ts'
import type { SpeakerSpan } from '../speaker-span.ts'
import type { BlockText } from './block-text.ts'
import { addBody, type Bodies, bodyAfter, outletTitle } from './bodies.ts'
import { bodyClass, endsAsBody, isBareEnding } from './organisations.ts'

/** Bodies behind the name of a state, before a title, between 《 and 》, or as a speaker. */
export function collectBodies(block: BlockText, spans: readonly SpeakerSpan[], bodies: Bodies): void {
  const { text, original, hits, hitAt, frames } = block
  const add = (start: number, end: number, state: KnownActor | undefined): void => {
    if (end - start >= 2 && hitAt(start)?.end !== end)
      addBody(bodies, text.slice(start, end), original.slice(start, end), state)
  }
  for (const hit of hits) {
    const body = bodyAfter(text, hit)
    if (body === undefined || hit.actors.length > 1) continue
    const isInside =
      isBareEnding(text.slice(body.start, body.end)) ||
      (hit.actors[0]!.stands === 'cn' &&
        hit.use === 'name' &&
        bodyClass(text.slice(body.start, body.end)) !== 'government')
    add(isInside ? hit.start : body.start, body.end, hit.actors[0])
  }
  for (const { frame } of frames) {
    const { body, state } = frame.description ?? {}
    if (body) add(body.start, body.end, state)
  }
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const title = outletTitle(text, open)
    if (title && !hitAt(title.start)) {
      const form = text.slice(title.start, title.end)
      const actor = {
        key: `outlet ${form}`,
        kind: 'outlet' as const,
        name: original.slice(title.start, title.end),
        confidence: 0.8,
      }
      bodies.set(form, [actor])
    }
  }
  for (const { start: first, end } of spans) {
    // 下游的临江省: where it lies is no part of its name.
    const lead = text.slice(first, end).lastIndexOf('的') + 1
    const start = lead > 0 && lead <= 5 && end - first - lead >= 3 ? first + lead : first
    const speaker = text.slice(start, end)
    const isCovered = frames.some(({ frame }) => frame.start < end && frame.end > start)
    if (
      isCovered ||
      /^[该本其]|当局$/.test(speaker) ||
      !/^[\u4e00-\u9fff“”]{3,16}$/.test(speaker) ||
      !endsAsBody(speaker)
    )
      continue
    const hit = hitAt(start)
    const from = hit && hit.end < end ? hit.end : start
    const joined = text.slice(from, end).split(/[、和与及]/)
    if (joined.length > 1 && joined.every((each) => bodyClass(each))) {
      for (const [index, each] of joined.entries()) {
        const at = from + joined.slice(0, index).join('、').length + (index > 0 ? 1 : 0)
        add(at, at + each.length, hit?.actors[0])
      }
    } else if (hit && hit.end < end) add(hit.end, end, hit.actors[0])
    else if (!hit) add(start, end, undefined)
  }
}
