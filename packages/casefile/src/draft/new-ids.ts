import { reservedWords } from '../formula/token.ts'

/** Hands out identifiers that no key has yet. */
export interface NewIds {
  /** One made from words, with a number where it is taken; `fallback1`, `fallback2`, … where the words give none. */
  readable(words: string, fallback: string): string
  /** The next of `e1`, `e2`, … */
  numbered(prefix: string): string
}

/** Identifiers beside those that are taken. */
export function newIds(taken: Iterable<string> = []): NewIds {
  const used = new Set<string>([...taken, ...reservedWords])
  const counts = new Map<string, number>()
  const numbered = (prefix: string): string => {
    let count = counts.get(prefix) ?? 0
    do count += 1
    while (used.has(`${prefix}${count}`))
    counts.set(prefix, count)
    used.add(`${prefix}${count}`)
    return `${prefix}${count}`
  }
  const readable = (words: string, fallback: string): string => {
    const base = slugOf(words)
    if (base === '') return numbered(fallback)
    if (used.has(base)) return numbered(`${base}-`)
    used.add(base)
    return base
  }
  return { readable, numbered }
}

/** Up to four words of Latin script as an identifier; empty where there are none. */
function slugOf(words: string): string {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/['’]/g, '')
  const parts = plain.split(/[^a-z0-9]+/).filter((part) => part !== '' && !small.has(part))
  const slug = parts.slice(0, 4).join('-').slice(0, 40).replace(/-+$/, '')
  return /^[a-z]/.test(slug) && !/[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{C}]/u.test(words) ? slug : ''
}

const small = new Set([
  'a',
  'an',
  'the',
  'to',
  'of',
  'its',
  'their',
  'his',
  'her',
  'on',
  'in',
  'for',
  'with',
  'by',
  'at',
  'from',
  'and',
  'or',
  'not',
  'if',
  'that',
])
