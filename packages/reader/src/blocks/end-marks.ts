/** Whether the text ends with a mark that ends a sentence, whatever closes after it; the full stop of “Mr.” ends none. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  // Nearly every line ends with a letter: no mark is one.
  if (at >= 0 && isChinese(text.charCodeAt(at))) return false
  while (at >= 0 && closing.includes(text[at]!)) at -= 1
  if (at < 0 || !endMarks.includes(text[at]!)) return false
  return text[at] !== '.' || at < text.length - 1 || !abbreviation.test(text.slice(-8))
}

/** Titles and the like, after which a name follows. */
const abbreviation = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Sgt|Capt|Prof|Rev|St|No|vs|[A-Z])\.$/

/** Whether the text ends with a question or exclamation mark, which a heading may. */
export function endsWithCall(text: string): boolean {
  return text !== '' && '?!？！'.includes(text.at(-1)!)
}

const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

const endMarks = '.!?。！？…．'
const closing = '"\'”’」』）)】〕〉》］] '

/** How much deeper in quotation marks the text ends than it begins; marks that look the same on both sides count not. */
export function quoteDepth(text: string): number {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index]!
    if (unit === '“' || unit === '「' || unit === '『') depth += 1
    else if (unit === '”' || unit === '」' || unit === '』') depth = Math.max(0, depth - 1)
  }
  return depth
}
