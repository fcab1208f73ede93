import { type Lang, sourceIdFrom, textIn } from '@anchorage/casefile'
import type { LoadedCase } from '../../state/app-state.ts'

/** What the folder of a case is called: as it is on the shelf, or after its title if it came with a link. */
export function nameOfCase({ served, opened }: LoadedCase, lang: Lang): string {
  if (served.guest !== 'link') return served.slug
  const name = opened.case === undefined ? 'source' : sourceIdFrom(textIn(opened.case.title, lang))
  return name === 'source' ? 'case' : name
}
