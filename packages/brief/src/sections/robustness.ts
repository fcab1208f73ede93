import { percent } from '@anchorage/analysis'
import type { Desk } from '../brief-question.ts'
import type { BriefBlock, BriefRow } from '../document.ts'
import { briefWordsIn } from '../messages/messages.ts'

const interval = (low: number, high: number): string => `${percent(low)} – ${percent(high)}`

/** How often each state held when judgements varied; nothing when the case was not sampled. */
export function robustnessSection({ question }: Desk): BriefBlock[] {
  const { sampled, lang } = question
  if (sampled === undefined) return []
  const words = briefWordsIn(lang)
  const now = { holds: words.holdsNow, 'does-not': words.notNow, impossible: words.impossibleNow }
  const rows = sampled.states.map(
    (state): BriefRow => ({
      kind: 'cells',
      cells: [[state.words], [now[state.now]], [percent(state.share)], [interval(state.low, state.high)]],
    }),
  )
  const { same } = sampled
  return [
    { kind: 'heading', level: 2, text: words.robustness },
    { kind: 'paragraph', words: [words.robustnessAbout(sampled.samples, sampled.judgements, sampled.seed)] },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            head: [[words.robustnessState], [words.robustnessNow], [words.robustnessShare], [words.robustnessInterval]],
            rows,
            isMarks: true,
          } as const,
        ]),
    { kind: 'paragraph', words: [words.robustnessSame(percent(same.share), interval(same.low, same.high))] },
  ]
}
