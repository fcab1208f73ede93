import type { KnownActor } from '../found-name.ts'
import { bodyRun } from './body-run.ts'
import type { Hit } from './hits.ts'
import { acronyms, bodyClass } from './organisations.ts'
import type { FramedBlock } from './person-frames.ts'

/** The name of a body at a token: a row of capitalised words with a word that says so, or capitals that speak. */
export function bodyAt(block: FramedBlock, at: number, hit: Hit | undefined): readonly [number, number] | undefined {
  const { tokens, spans, frames } = block
  const token = tokens[at]!
  if (block.isTitleCase) return undefined
  const isAdjective = hit?.use === 'adjective'
  if (hit && !isAdjective && hit.use !== 'name') return undefined
  const run = bodyRun(block, at)
  const words = tokens.slice(run[0], run[1]).map((each) => each.text)
  const kind = bodyClass(words)
  const end = tokens[run[1] - 1]!.end
  if (frames.some((frame) => frame.start < end && frame.end > token.start)) return undefined
  if (hit) {
    const isLonger = run[1] > hit.tokens[1]
    return isLonger && kind !== undefined && kind !== 'government' && isAdjective ? run : undefined
  }
  if (kind !== undefined && words.length > 1) return run
  if (words.length === 1 && /^(?:Congress|Parliament|Senate|Pentagon|Treasury|Duma|Knesset)$/.test(words[0]!))
    return run
  const isSpeaker = spans.some(
    ({ start, end }) => start <= token.start && token.start - start <= 4 && end === tokens[run[1] - 1]!.end,
  )
  if (words.length === 1)
    return acronyms.has(token.text) || (isSpeaker && /^[A-Z]{3,6}$/.test(token.text)) ? run : undefined
  return isSpeaker ? run : undefined
}

/** The actor of a body, made when it is named first. */
export function bodyActor(
  bodies: Map<string, KnownActor>,
  name: string,
  kind: ReturnType<typeof bodyClass>,
  state: KnownActor | undefined,
): KnownActor {
  const key = `${name} ${state?.stands ?? ''}`
  const known = bodies.get(key) ?? (state ? undefined : bodies.get(name))
  if (known) return known
  const actor: KnownActor = {
    key: `body ${key}`,
    kind: kind === 'outlet' ? 'outlet' : 'organisation',
    name,
    affiliation: state?.name,
    stands: kind === 'government' ? state?.stands : undefined,
    confidence: kind ? 0.8 : 0.5,
  }
  bodies.set(key, actor)
  if (!bodies.has(name)) bodies.set(name, actor)
  return actor
}
