import type { Case, Evidence } from '@anchorage/casefile'
import { useApp, useMessages } from '../../app-context.ts'
import type { BlockStep } from '../../reading/block-steps.ts'
import { overlaps } from '../../reading/coverage.ts'
import { entryOf } from '../../reading/new-evidence.ts'
import type { Proposals, ReadText, StatementView, Stretch } from '../../reading/protocol.ts'
import { useFocusBack } from '../use-focus-back.ts'
import { CorrectReader } from './CorrectReader.tsx'
import type { Chosen } from './chosen.ts'
import { PassageFields } from './PassageFields.tsx'
import type { Corrections } from './use-corrections.ts'
import { type EvidenceActions, type PassageForm, proposalsFor } from './use-evidence.ts'

/** What the panel needs to know. */
export interface PassagePanelProps {
  readonly of: Case
  readonly read: ReadText
  readonly proposals: Proposals
  readonly chosen: Chosen | undefined
  readonly marks: readonly Stretch[]
  readonly form: PassageForm
  readonly actions: EvidenceActions
  readonly corrections: Corrections
  stepBlock(step: BlockStep): void
  onForm(form: PassageForm): void
}

/** The kind under which a passage is dragged onto an element. */
export const passageType = 'application/x-anchorage-passage'

/** The chosen passage: its words, whose they are, and what to make of it. */
export function PassagePanel(props: PassagePanelProps) {
  const { of, read, proposals, chosen, marks, form, actions, corrections, stepBlock, onForm } = props
  const words = useMessages().reading.passage
  const app = useApp()
  const here = useFocusBack<HTMLElement>('here')
  const statement = chosen?.kind === 'statement' ? read.statements.find(({ id }) => id === chosen.id) : undefined
  const evidence = chosen?.kind === 'evidence' ? of.evidence.find(({ id }) => id === chosen.id) : undefined
  const texts = new Map(read.blocks.map(({ id, text }) => [id, text]))
  const quoted = marks.map(({ block, start, end }) => texts.get(block)?.slice(start, end)).join(' … ')
  const quote = quoted === '' ? (evidence?.anchors.map((anchor) => anchor.quote).join(' … ') ?? '') : quoted
  const proposed = proposalsFor(read, proposals, chosen).map(entryOf)[0]
  const isKnown = chosen?.kind === 'evidence'
  const change = (next: PassageForm) => {
    if (evidence === undefined) return onForm({ ...form, ...next })
    const by = next.speaker?.kind === 'known' ? next.speaker.id : null
    const path = ['evidence', evidence.id]
    app.editing
      .edit([
        ...(next.speaker === undefined ? [] : [{ kind: 'set', path: [...path, 'by'], value: by } as const]),
        ...(next.kind === undefined ? [] : [{ kind: 'set', path: [...path, 'kind'], value: next.kind } as const]),
      ])
      .catch(console.error)
  }
  return (
    <section ref={here} tabIndex={-1} className="passage-panel" aria-labelledby="passage-panel-title">
      <h3 id="passage-panel-title">{words.title}</h3>
      <div aria-live="polite">
        {chosen === undefined ? (
          <p className="faint">{read.statements.length === 0 ? words.noneFound : words.none}</p>
        ) : (
          <blockquote
            className={isKnown ? 'passage-card known' : 'passage-card'}
            draggable
            title={words.drag}
            lang={read.lang === 'zh' ? 'zh-Hans' : 'en'}
            onDragStart={(event) => event.dataTransfer.setData(passageType, chosen.kind)}
          >
            <span className="badge">
              {chosen.kind === 'evidence' ? words.inCase(chosen.id) : statement ? words.statement : words.selected}
            </span>{' '}
            {quote}
          </blockquote>
        )}
      </div>
      {statement !== undefined && <HowRead statement={statement} />}
      {chosen !== undefined && (
        <PassageFields
          of={of}
          speaker={form.speaker ?? proposed?.speaker ?? speakerIn(of, evidence)}
          proposed={proposed?.speaker}
          kind={form.kind ?? evidence?.kind ?? proposed?.kind ?? 'report'}
          said={isKnown ? undefined : (form.said ?? proposed?.said ?? '')}
          mayName={!isKnown}
          onChange={change}
        />
      )}
      {chosen !== undefined && (
        <CorrectReader
          {...{ read, marks, corrections, stepBlock }}
          statement={statement ?? read.statements.find((each) => touches(each.marks, marks))}
        />
      )}
      {chosen !== undefined && !isKnown && (
        <div className="passage-make">
          <button type="button" className="button primary" onClick={() => actions.take()}>
            {words.make}
          </button>
          <span className="faint small">{words.drag}</span>
        </div>
      )}
      <p role="status" className="small">
        {actions.note}
      </p>
    </section>
  )
}

function touches(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.some((one) => b.some((other) => overlaps(one, other)))
}

function speakerIn(of: Case, evidence: Evidence | undefined) {
  if (evidence?.by === undefined) return { kind: 'report' } as const
  const { by } = evidence
  const id = by.kind === 'party' ? of.parties[by.party]?.id : of.people[by.person]?.id
  return { kind: 'known', id: id ?? '' } as const
}

/** What the reader took the statement for, and why. */
function HowRead({ statement }: { statement: StatementView }) {
  const messages = useMessages()
  const words = messages.reading.passage
  const facts = [
    ...(statement.speaker === undefined ? [] : [statement.speaker]),
    statement.cue === undefined ? words.noCue : words.cue(statement.cue),
    words.tiers[statement.tier],
    messages.reading.text.sure(statement.confidence),
    ...(statement.hedge === undefined ? [] : [words.hedged(statement.hedge)]),
    ...(statement.echoes === undefined ? [] : [words.echoes]),
    ...(statement.negated ? [words.negated] : []),
  ]
  return <p className="faint small">{facts.join(' · ')}</p>
}
