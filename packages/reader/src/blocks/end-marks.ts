import { unitSet } from '../text/unit-set.ts'

/**
 * Whether the text ends with a mark that ends a sentence, whatever closes after it; the full stop of “Mr.” ends none. A
 * quotation with its signature is whole too.
 */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  if (opensQuote(text, 0) && signed.test(text.slice(-60))) return true
  // Nearly every line ends with a letter: no mark is one.
  if (at >= 0 && isChinese(text.charCodeAt(at))) return false
  while (isClosing(text, at)) at -= 1
  if (!isEndMark(text, at)) return false
  if (text[at] !== '.' || at < text.length - 1 || !abbreviation.test(text.slice(-8))) return true
  return isAnswer.test(text.slice(-8))
}

/** “…” —— X, 3 August. */
const signed = /[”」』]\s?(?:——|--|[—–])\s?[^—。！？!?“”「」]{2,48}$/

/** Titles and the like, after which a name follows. */
const abbreviation = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Sgt|Capt|Prof|Rev|St|No|vs|[A-Z])\.$/

/** “A: No.”, unlike “No. 10”. */
const isAnswer = /(?:^|[:?.!] |["“])No\.$/

/** Whether the text ends with a question or exclamation mark, which a heading may. */
export function endsWithCall(text: string): boolean {
  return text !== '' && '?!？！'.includes(text.at(-1)!)
}

const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

const isEndMark = unitSet('.!?。！？…．')
const isClosing = unitSet('*_"\'”’」』）)】〕〉》］] ')

const opensQuote = unitSet('“「『')
const closesQuote = unitSet('”」』')

/** How deep in quotation marks the text ends that begins `before` deep; marks that look the same on both sides count not. */
export function quoteDepth(text: string, before = 0): number {
  let depth = before
  for (let index = 0; index < text.length; index += 1) {
    if (opensQuote(text, index)) depth += 1
    else if (closesQuote(text, index)) depth = Math.max(0, depth - 1)
  }
  return depth
}
