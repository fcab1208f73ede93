import { type FormIndex, formIndex } from '../form-index.ts'
import type { EnglishBlock, Run } from './english-block.ts'
import { givenNames, stopWords } from './stop-words.ts'
import { type Title, titles } from './titles.ts'

let titleIndex: FormIndex<Title> | undefined

/** A title at a place of a text, by its tokens. */
export interface PlacedTitle {
  readonly title: Title
  readonly tokens: Run
}

const particles = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'du',
  'da',
  'dos',
  'ter',
  'zu',
  'abu',
  'ben',
])

/** Words with a capital that follow a name without being part of it. */
const notSurnames = new Set(
  'City County Street Avenue Morning Daily Speech Day Election Campaign Foundation Plan Plans Administration Rally Supporters Victory Tower Hotel Says Said Wins Calls Tells Will Show Interview Doctrine Center Library Officer'.split(
    ' ',
  ),
)

/** The title at a token: words in any case, parted by single spaces. */
export function titleAt({ tokens, text, lower }: EnglishBlock, at: number): PlacedTitle | undefined {
  titleIndex ??= formIndex(titles)
  const { start } = tokens[at]!
  const title =
    lower.length === text.length ? titleIndex(lower, start) : titleIndex(text.slice(start, start + 40).toLowerCase(), 0)
  if (!title) return undefined
  const end = start + title.form.length
  let next = at
  while (next < tokens.length && tokens[next]!.start < end) next += 1
  const last = tokens[next - 1]!
  return last.end === end || (last.end === end + 1 && text[end] === '.') ? { title, tokens: [at, next] } : undefined
}

/** Where a person's name may stand that begins at a token: up to four capitalised words, initials and particles. */
export function nameRun(block: EnglishBlock, at: number): Run {
  const { tokens, hits } = block
  let next = at
  let capitals = 0
  while (next < tokens.length && capitals < 5) {
    const token = tokens[next]!
    if (next > at && (!token.isNext || tokens[next - 1]!.isPossessive)) break
    const isParticle = next > at && isParticleAt(block, next)
    if (!isParticle && (!token.isCapital || stopWords.has(token.text) || notSurnames.has(token.text))) break
    const isKnown =
      hits.has(next) &&
      next > at &&
      !(next === at + 1 && givenNames.has(tokens[at]!.text) && hits.get(next)!.tokens[1] === next + 1)
    if (isKnown) break
    if (next > at && beginsTitledName(block, next)) break
    if (!isParticle) capitals += 1
    next += 1
  }
  return [at, next]
}

/** Whether a word such as “von” or “de la” stands before a capital. */
function isParticleAt({ tokens }: EnglishBlock, at: number): boolean {
  if (!particles.has(tokens[at]!.text)) return false
  const next = tokens[at + 1]
  const after = next && particles.has(next.text) ? tokens[at + 2] : next
  return after?.isCapital === true && after.isNext && next!.isNext
}

/** Whether a title with a name behind it begins inside a row of capitalised words: “NYPD Commissioner James Hale”. */
function beginsTitledName(block: EnglishBlock, at: number): boolean {
  const title = titleAt(block, at)
  const after = title && block.tokens[title.tokens[1]]
  return after?.isNext === true && after.isCapital && !/^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(after.text)
}
