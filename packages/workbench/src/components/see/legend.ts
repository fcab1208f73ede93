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

/** The legend of a file: the parties with their options, by their arrows or just by their colour, then the marks named. */
export function legendOf(
  of: Case,
  messages: Messages,
  lang: Lang,
  marks: readonly (keyof typeof catalogue)[],
  parties: 'arrows' | 'colours',
): LegendWords[] {
  const entries = of.parties.map(
    ({ name, index, options }): LegendWords => ({
      kind: parties === 'arrows' ? { party: index } : { chip: index },
      text: textIn(name, lang),
      squares: options.map((option) => textIn(option.name, lang)),
    }),
  )
  const others = marks.map((kind): LegendWords => ({ kind, text: messages.see.legend[catalogue[kind]] }))
  return [...entries, ...others]
}
