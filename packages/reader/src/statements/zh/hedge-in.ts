import type { TextSpan } from '../../names/name-mention.ts'
import type { ZhText } from './zh-text.ts'

const hedges =
  /可能|或许|也许|或将|或会|或是|或在|或成|或令|或使|或导致|或面临|恐将|恐怕|有望|大概|似乎|未必|难以|势必|据称|据说|据传|疑似|涉嫌|估计|倾向于|在一定程度上|某种程度上|不排除|理论上/

/** The first word of a content that weakens it, outside quotation marks; looked for in its first 400 characters. */
export function hedgeIn({ plain, inside }: ZhText, { start, end }: TextSpan): TextSpan | undefined {
  const to = Math.min(end, start + 400)
  for (let from = start; from < to; ) {
    const found = hedges.exec(plain.slice(from, to))
    if (!found) return undefined
    const at = from + found.index
    if (inside[at] === 0) return { start: at, end: at + found[0].length }
    from = at + found[0].length
  }
  return undefined
}
