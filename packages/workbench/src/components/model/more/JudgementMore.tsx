import type { Interval, Judgement, Path, Varies } from '@anchorage/casefile'
import type { ReactNode } from 'react'
import { useMessages } from '../../../app-context.ts'
import { IntervalFields } from '../IntervalFields.tsx'
import type { OfCase } from '../model-context.ts'
import { TextFields } from '../TextField.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { More } from './More.tsx'
import { NumberField } from './NumberField.tsx'

/** The ways in which each kind of judgement may turn out otherwise. */
const waysOf = {
  priority: ['drop', 'move', 'flip'],
  constraint: ['drop'],
  option: ['drop'],
  window: ['drop', 'move'],
} as const satisfies Readonly<Record<string, readonly (keyof Varies)[]>>

/** What a judgement may say besides: the time in which it holds, how it may turn out otherwise, its evidence, a note. */
export function JudgementMore(
  props: OfCase & {
    judgement: Judgement & { readonly during?: Interval; readonly varies?: Varies }
    what: string
    /** Where the time goes; absent for what has none. */
    during?: Path
    /** What it is, where it may turn out otherwise. */
    varies?: keyof typeof waysOf
    facts?: readonly string[]
    children?: ReactNode
    /** What stands below the evidence. */
    after?: ReactNode
  },
) {
  const { of, judgement, what, during, varies, facts = [], children, after } = props
  const messages = useMessages()
  const words = messages.model.more
  const interval = during === undefined ? undefined : judgement.during
  const found = [
    ...(interval === undefined
      ? []
      : [
          messages.parties.during(
            interval.from ?? messages.windows.open,
            interval.until?.latest ?? messages.windows.open,
          ),
        ]),
    ...facts,
    ...(judgement.varies === undefined ? [] : [words.mayVary]),
  ]
  return (
    <More label={words.label} facts={found}>
      {during !== undefined && <IntervalFields of={of} what={what} interval={interval} path={during} />}
      {children}
      {varies !== undefined && (
        <fieldset className="fields" aria-label={words.varies}>
          <span className="field-label">{words.varies}</span>
          {waysOf[varies].map((way) => (
            <NumberField
              key={way}
              label={words.ways[varies][way]}
              value={judgement.varies?.[way] || undefined}
              path={[...judgement.path, 'varies', way]}
            />
          ))}
        </fieldset>
      )}
      <EvidenceList
        of={of}
        label={words.because}
        add={words.addEvidence}
        chosen={judgement.because}
        path={[...judgement.path, 'because']}
      />
      {after}
      <div className="fields">
        <TextFields label={words.note} text={judgement.note} path={[...judgement.path, 'note']} />
      </div>
    </More>
  )
}
