import { type Case, type Lang, textIn } from '@anchorage/casefile'
import type { LegendWords } from '@anchorage/scene'
import type { Messages } from '../../messages/messages.ts'

const catalogue = {
  'status-quo': 'statusQuo',
  equilibrium: 'equilibrium',
  improvement: 'improvement',
  move: 'move',
  stable: 'stable',
  unstable: 'unstable',
} as const

/** The legend of a file: the parties, then the marks named. */
export function legendOf(
  of: Case,
  messages: Messages,
  lang: Lang,
  marks: readonly (keyof typeof catalogue)[],
  { withParties = true }: { readonly withParties?: boolean } = {},
): LegendWords[] {
  const parties = of.parties.map(
    ({ name, index }): LegendWords => ({ kind: { party: index }, text: textIn(name, lang) }),
  )
  const others = marks.map((kind): LegendWords => ({ kind, text: messages.see.legend[catalogue[kind]] }))
  return [...(withParties ? parties : []), ...others]
}
