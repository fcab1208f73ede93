import { useMessages, useSelect } from '../app-context.ts'
import type { OpenedCase } from '../model/protocol.ts'
import { ChoiceBar } from './ChoiceBar.tsx'
import { ConceptPicker } from './ConceptPicker.tsx'
import { DiagnosticList } from './DiagnosticList.tsx'
import { Headline } from './Headline.tsx'
import { TroubleNotice, Waiting } from './Notices.tsx'
import { OutcomeTable } from './OutcomeTable.tsx'
import { Term } from './Term.tsx'

/** What can hold: in words, under the chosen concept and date, and as a table. */
export function AnswerSection({ of }: { of: OpenedCase }) {
  const messages = useMessages()
  const resource = useSelect((state) => state.answer)
  const answer = resource?.value
  const found = of.case!
  return (
    <section id="answer" tabIndex={-1} aria-labelledby="answer-title" aria-busy={resource?.status === 'loading'}>
      <h2 id="answer-title">{messages.answer.title}</h2>
      {resource?.status === 'failed' && <TroubleNotice trouble={resource.trouble} />}
      {answer === undefined && resource?.status !== 'failed' && <Waiting words={messages.computing} />}
      {answer?.ok === true && <Headline of={found} answer={answer} />}
      {answer?.ok === false && (
        <div className="notice">
          <h3>{messages.problems.notHere}</h3>
          <DiagnosticList diagnostics={answer.diagnostics} />
        </div>
      )}
      <div className="controls">
        <ConceptPicker counts={answer?.ok === true ? answer.counts : {}} />
        <ChoiceBar of={of} />
      </div>
      {answer?.ok === true && (
        <>
          <h3>
            <Term of="outcome">{messages.outcomes.title}</Term>
            <span className="faint count">
              {messages.concept.count(answer.equilibriumCount)} / {messages.answer.states(answer.stateCount)}
            </span>
          </h3>
          <OutcomeTable of={found} answer={answer} />
        </>
      )}
    </section>
  )
}
