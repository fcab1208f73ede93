import { groupStates, type PatternGroup, stateWords } from '@anchorage/analysis'
import type { Lang, Situation } from '@anchorage/casefile'
import { listStates, type StateSet } from '@anchorage/engine'
import { messagesIn } from './messages/messages.ts'
import type { Block } from './render/blocks.ts'

/** Patterns that are spelled out with a reason each. */
const groupsShown = 6

/**
 * Some of the states in question, in few patterns, each with the reasons for one of its states. The title says what
 * they have in common.
 */
export function groupBlocks(
  situation: Situation,
  wanted: StateSet,
  about: {
    readonly states: StateSet
    readonly title: string
    readonly lang: Lang
    readonly sentences: (state: number) => readonly string[]
  },
): Block[] {
  const { explain } = messagesIn(about.lang)
  const { groups, restCount } = groupStates(situation, wanted, { universe: about.states, limit: 200 })
  const shown = groups.slice(0, groupsShown)
  const blocks = shown.flatMap((group): Block[] => {
    const [state = 0] = listStates(group.states, 1)
    const pattern = patternWords(situation, group, about.states)
    const head = `${about.title} ${explain.group(pattern || explain.everywhere, explain.states(group.count))}`
    return [
      { kind: 'paragraph', text: head },
      {
        kind: 'list',
        items: [explain.forExample(stateWords(situation, state, about.lang)), ...about.sentences(state)],
      },
    ]
  })
  const left = groups.length - shown.length + (restCount > 0 ? 1 : 0)
  return left > 0 ? [...blocks, { kind: 'paragraph', text: `${about.title} ${explain.more(left)}` }] : blocks
}

/** What a pattern says beyond what all the states in question have in common. */
function patternWords(situation: Situation, group: PatternGroup, states: StateSet): string {
  const all = listStates(states, 5000)
  const known = (index: number, taken: boolean): boolean =>
    all.every((state) => situation.taken(state).taken.includes(index) === taken)
  return group.pattern
    .flatMap((mark, index) => {
      const id = situation.options[index]?.id ?? ''
      if (mark === 'Y') return known(index, true) ? [] : [id]
      if (mark === 'N') return known(index, false) ? [] : [`not ${id}`]
      return []
    })
    .join(' and ')
}
