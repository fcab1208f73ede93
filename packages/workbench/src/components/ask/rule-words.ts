import { constraintWords, formulaText } from '@anchorage/analysis'
import type { Case, Lang } from '@anchorage/casefile'
import type { Messages } from '../../messages/messages.ts'

/** A constraint in words, found by what it says; what is no longer in the case is said as it is written. */
export function constraintText(of: Case, written: string, messages: Messages, lang: Lang): string {
  const found = of.constraints.find((each) => constraintWords(each) === written)
  if (found === undefined) return written
  const said = (text: string) => formulaText(of, text, undefined, lang)
  const { kinds, forbid } = messages.constraints
  const formula =
    found.kind === 'forbid' ? `${said(found.from.text)} ${forbid} ${said(found.to.text)}` : said(found.condition.text)
  return `${kinds[found.kind]}${messages.colon}${formula}`
}
