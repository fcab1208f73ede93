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
  if (/^(?:agreed|disagreed|freed|guaranteed|decreed)$/.test(word)) return word.slice(0, -1)
  if (/[aeiouy].*[a-z]ed$/.test(word) && !word.endsWith('eed')) return presentOf(word.slice(0, -2))
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word) || word.length < 4) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

/** A past form without its -ed: “stopp” as “stop”, “resum” as “resume”. */
function presentOf(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem) || (/[aeo]ll$/.test(stem.slice(-3)) && longStem.test(stem))) return stem.slice(0, -1)
  if (/(?:quir|[iu]at|creat|[cvz]|[^s]s|[^o]u)$/.test(stem)) return `${stem}e`
  if (/[aeiou]{2}[^aeiou]$/.test(stem)) return stem
  return silent.test(stem) ? `${stem}e` : stem
}

/** Longer verbs whose last letter is doubled: “cancelled”, “controlled”; but “called”, “polled”. */
const longStem = /[aeiou][^aeiou]+[aeo]ll$/
/** Stems that end with an -e that is not heard. */
const silent =
  /(?:[aeiou]g|[lnr]g|dg|[bcdfgkptz]l|[aiou]r(?<!onitor|arbor)|[iou]d|[^o]at|[aeiou]k|um|im|ul|ut|vot|not|[iu]n|op(?<!elop)|yp)$/

const irregulars: ReadonlyMap<string, string> = new Map([
  ['is', 'be'],
  ['are', 'be'],
  ['has', 'have'],
  ['focuses', 'focus'],
  ...(
    'gave give|took take|made make|went go|broke break|kept keep|left leave|met meet|paid pay|sent send|sold sell|stood stand|began begin|came come|held hold|lost lose|said say|told tell|won win|wrote write|drew draw|withdrew withdraw|fought fight|froze freeze|struck strike|sought seek|built build|bought buy|brought bring|chose choose|got get|gotten get|did do|had have|was be|were be|ran run|spent spend|led lead|forgave forgive|forgo forgo|forwent forgo|stepped step|bent bend|rose rise|fell fall|sank sink|swore swear|spoke speak|found find|grew grow|threw throw|knew know|dealt deal|undertook undertake|overturned overturn'.split(
      '|',
    ) as readonly string[]
  ).map((pair) => pair.split(' ') as [string, string]),
])
