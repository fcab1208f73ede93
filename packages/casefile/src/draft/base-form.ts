/**
 * The words of an act as an option is called: “opens the locks” as “open the locks”. For words whose first is an English verb
 * of the third person; any other words are given back as they are.
 */
export function inBaseForm(act: string): string {
  const [verb, adverbs = '', word] = /^((?:[a-z]+ly |also |again |finally )*)([a-z]{2,})(?= |$)/.exec(act) ?? []
  return word === undefined ? act : `${adverbs}${baseOf(word)}${act.slice(verb!.length)}`
}

function baseOf(word: string): string {
  const irregular = irregulars.get(word)
  if (irregular !== undefined) return irregular
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word.length < 4) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

const irregulars: ReadonlyMap<string, string> = new Map([
  ['is', 'be'],
  ['are', 'be'],
  ['has', 'have'],
  ['focuses', 'focus'],
])
