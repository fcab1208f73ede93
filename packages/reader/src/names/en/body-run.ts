import type { EnglishBlock, Run } from './english-block.ts'
import { andWords, bodyClass, bodyConnectors } from './organisations.ts'
import { stopWords } from './stop-words.ts'

/** Where the name of a body stands that begins at a token: capitalised words, and “of”, “for”, “and” behind a marker. */
export function bodyRun(block: EnglishBlock, at: number): Run {
  const { tokens, hits } = block
  if (tokens[at]!.text === 'Local' && tokens[at + 1]?.isNext && /^\d+$/.test(tokens[at + 1]!.text)) return [at, at + 2]
  let next = at + 1
  let isMarked = bodyClass([tokens[at]!.text]) !== undefined
  while (next < tokens.length && next < at + 10 && goesOn(block, next)) {
    const { text, isCapital } = tokens[next]!
    // “Metalworkers Local 88”
    if (text === 'Local' && tokens[next + 1]?.isNext && /^\d+$/.test(tokens[next + 1]!.text)) return [at, next + 2]
    if (isCapital && !stopWords.has(text)) {
      if (hits.has(next) && !isMarked && hits.get(next)!.use !== 'adjective') break
      isMarked ||= bodyClass([text]) !== undefined
      next += 1
      continue
    }
    const step = bodyConnectors.has(text) ? (tokens[next + 1]?.text === 'the' ? 2 : 1) : 0
    const isPair = text === 'and' && next === at + 1 && andWords.has(tokens[at]!.text)
    const isOpen =
      (isMarked || isPair) &&
      step > 0 &&
      (text !== 'and' || isPair || tokens.slice(at, next).some((each) => /^(?:of|for|on)$/.test(each.text)))
    const after = tokens[next + step]
    if (
      !isOpen ||
      !after?.isCapital ||
      !after.isNext ||
      stopWords.has(after.text) ||
      (/^(?:in|to|and)$/.test(text) && hits.has(next + step))
    )
      break
    next += step + 1
  }
  return [at, next]
}

/** Whether a word belongs to the row of words before it: with nothing between, or as in “the Dockers' Union”. */
function goesOn({ tokens, text }: EnglishBlock, at: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!]
  if (token.isNext) return !before.isPossessive || (ofMany.has(token.text) && /(?:men|women|people)$/.test(before.text))
  return ofMany.has(token.text) && before.text.endsWith('s') && /^['’] $/.test(text.slice(before.end, token.start))
}

/** What people join: Teachers' Union, Fishermen’s Federation. */
const ofMany: ReadonlySet<string> = new Set(
  'Union Association Federation Party Congress Council League Front Cooperative Co-operative Club Alliance Trust Guild Group Network Forum Society Coalition Sangam Committee Action'.split(
    ' ',
  ),
)
