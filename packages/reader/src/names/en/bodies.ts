import type { KnownActor } from '../found-name.ts'
import { stateActor } from '../known-names.ts'
import { calledAfter } from '../last-named.ts'
import { bodyRun } from './body-run.ts'
import type { EnglishBlock, Run } from './english-block.ts'
import type { Hit } from './hits.ts'
import { acronyms, bodyClass } from './organisations.ts'
import type { FramedBlock } from './person-frames.ts'
import type { Token } from './tokens.ts'

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
  if (isCalledBody(block, at, run)) return run
  if (words.length === 1 && /^(?:Congress|Parliament|Senate|Pentagon|Treasury|Duma|Knesset)$/.test(words[0]!))
    return run
  const isSpeaker = spans.some(
    ({ start, end }) => start <= token.start && token.start - start <= 4 && end === tokens[run[1] - 1]!.end,
  )
  if (/^(?:Ministers|Presidents|Leaders|Governments)$/.test(words.at(-1)!)) return undefined
  if (words.length === 1)
    return acronyms.has(token.text) || (isSpeaker && /^[A-Z]{3,6}$/.test(token.text)) ? run : undefined
  return isSpeaker ? run : undefined
}

/** Where a body that is written small ends: “the dockers’ union”. */
export function unionAt({ tokens, text }: EnglishBlock, at: number): Token | undefined {
  const next = tokens[at + 1]
  if (!next || !/^(?:union|association|federation|guild|union’s)$/.test(next.text)) return undefined
  const word = tokens[at]!
  return /^\p{Ll}{3,}s$/u.test(word.text) && /^['’] $/.test(text.slice(word.end, next.start)) ? next : undefined
}

/** Whether words behind a name say that it is a body: “Maersk, a shipping company”; not so of “In Harrow, the company”. */
export function isCalledBody({ text, tokens, called }: EnglishBlock, at: number, [, to]: Run): boolean {
  const end = tokens[to - 1]!.end
  if (called.has(text.slice(tokens[at]!.start, end))) return true
  if (text[end] !== ',' || !calledAfter(text.slice(end, end + 60))) return false
  const isOne = /^, an? /.test(text.slice(end, end + 5)) && !tokens[at]!.text.endsWith('ly')
  const before = at > 0 && tokens[at]!.isNext ? tokens[at - 1]!.text : ''
  return isOne || to - at > 1
    ? !/^(?:in|at|from|near)$/i.test(before)
    : /^(?:of|by|with|for|and|against|to|joined)$/.test(before)
}

/** Bodies that belong to one state wherever they are named. */
const homes: ReadonlyMap<string, string> = new Map([
  ...[
    'State Department',
    'Pentagon',
    'Treasury Department',
    'Justice Department',
    'Commerce Department',
    'FBI',
    'CIA',
    'NSA',
  ].map((form): [string, string] => [form, 'us']),
  ...[
    ['IDF', 'il'],
    ['FSB', 'ru'],
    ['GRU', 'ru'],
    ['PLA', 'cn'],
    ['IRGC', 'ir'],
    ['Downing Street', 'gb'],
  ].map(([form, code]): [string, string] => [form!, code!]),
])

function homeOf(name: string): KnownActor | undefined {
  const code = homes.get(name)
  return code === undefined ? undefined : stateActor(code, 'en')
}

/** “RCM” of Royal College of Midwives, “DfT” of Department for Transport; none of fewer than three letters. */
function initialsOf(name: string): readonly string[] {
  const words = name.split(' ')
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!)
  const all = words.map((word) => word[0]!).join('')
  return [capitals.join(''), all].filter((short) => short.length > 2 && short.length < 7)
}

/** The actor of a body, made when it is named first. */
export function bodyActor(
  bodies: Map<string, KnownActor>,
  name: string,
  kind: ReturnType<typeof bodyClass>,
  state: KnownActor | undefined,
): KnownActor {
  const home = state ?? homeOf(name)
  if (home !== state) return bodyActor(bodies, name, 'government', home)
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
  for (const short of initialsOf(name)) if (!bodies.has(short)) bodies.set(short, actor)
  return actor
}
