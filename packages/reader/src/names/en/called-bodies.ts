import { calledAfter } from '../last-named.ts'
import { formAt } from './form-at.ts'
import { namesBefore } from './names-before.ts'
import { givenNames, openingWords } from './stop-words.ts'

const capitals = '\\p{Lu}[\\p{L}&-]+(?: \\p{Lu}[\\p{L}&-]+){0,3}'
const name = new RegExp(`(?<![\\p{L}’'])(${capitals})$`, 'u')
/** “Nordair’s chief executive”: a body has one. */
const owned =
  /(?<=\p{L})[’']s (?:chief executive|CEO|board|management|shareholders|workforce|employees|general secretary)\b/gu
/** “the union Verdi”. */
const behind = new RegExp(
  `(?:\\b[Tt]he |[’'] )(?:[a-z]+ ){0,2}(?:union|company|airline|carrier|firm|group|bank|charity|consultancy|regulator|watchdog) (${capitals})`,
  'gu',
)
const apposition = /, (?=an? )/g
/** “Northway Buses, which runs the routes”. */
const acts =
  /,? which (?:represents?|runs|operates|employs|owns|makes|builds|produces|supplies|manages|organi[sz]es)\b/g
/** “Castellan Partners”, later called “Castellan”. */
const firm = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}[\p{L}-]{2,24})(?: \p{Lu}[\p{L}&-]{1,24}){0,2}$/u
const suffix =
  / (?:Partners|Group|Holdings|Corporation|Corp|Company|Inc|Ltd|LLC|plc|Airlines|Airways|Motors|Steel|Industries|Technologies|Pharmaceuticals|Capital|Logistics|Shipping|Mining)(?!\p{L})/gu
const generic =
  /^(?:The|National|Central|World|Global|International|Royal|Federal|State|General|First|New|Old|Great|United|Union|North\w*|South\w*|East\w*|West\w*|American|European|Asian|African|Pacific|Atlantic|Public|Private|Joint|Working|Contact|Parent|Holding)$/

/** The names that a page calls a body somewhere, so that they are no people elsewhere. */
export function calledBodies(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const text of texts) {
    for (const match of text.matchAll(behind)) names.add(match[1]!)
    for (const anchor of [owned, acts]) for (const { match } of namesBefore(text, anchor, name)) names.add(match[1]!)
    for (const { match, behind: ending } of namesBefore(text, suffix, firm)) {
      const [, first] = match
      if (generic.test(first!) || openingWords.has(first!) || givenNames.has(first!) || formAt(first!, 0)) continue
      names.add(first!)
      names.add(match[0] + ending)
    }
    for (const { match, end } of namesBefore(text, apposition, name)) {
      if (calledAfter(text.slice(end, end + 60))) names.add(match[1]!)
    }
  }
  return names
}

/** The longest name that a page calls a body by, where it begins with this one: “Castellan” is Castellan Partners. */
export function fullBodyName(name: string, called: ReadonlySet<string>): string {
  if (!called.has(name)) return name
  let full = name
  for (const each of called) if (each.length > full.length && each.startsWith(`${name} `)) full = each
  return full
}
