import type { Case } from '@anchorage/casefile'
import { useMessages, useSelect } from '../../../app-context.ts'
import type { ExpectationAnswer, ExpectationView, ExpertsView, ExpertView } from '../../../model/ask/experts-view.ts'
import { ScrollRegion } from '../../ScrollRegion.tsx'
import { EvidenceButton } from '../../Support.tsx'
import { HappenedForm } from './HappenedForm.tsx'

/** Expert by expert: what is expected, what the model says under the concept, and what came of it. */
export function ExpertTable({ of, view }: { of: Case; view: ExpertsView }) {
  const messages = useMessages()
  const words = messages.ask.experts
  return (
    <ScrollRegion label={words.table}>
      <table className="experts">
        <thead>
          <tr>
            <th scope="col">{messages.outlooks.expects}</th>
            <th scope="col">{messages.outlooks.model}</th>
            <th scope="col">{words.happened}</th>
          </tr>
        </thead>
        {view.experts.map((expert) => (
          <ExpertRows key={expert.name + String(expert.expectations[0]?.outlook)} of={of} expert={expert} />
        ))}
      </table>
    </ScrollRegion>
  )
}

function ExpertRows({ of, expert }: { of: Case; expert: ExpertView }) {
  const words = useMessages().ask.experts
  const { name, right, wrong, partly, expectations } = expert
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={3}>
          {name} {right + wrong + partly > 0 && <span className="faint">{words.score(right, wrong, partly)}</span>}
        </th>
      </tr>
      {expectations.map((expectation) => (
        <ExpectationRow key={expectation.outlook} of={of} expectation={expectation} />
      ))}
    </tbody>
  )
}

function ExpectationRow({ of, expectation }: { of: Case; expectation: ExpectationView }) {
  const messages = useMessages()
  const words = messages.ask.experts
  const concept = useSelect((state) => (state.place.page === 'case' ? state.place.concept : 'seq'))
  const { answers, notModelled } = expectation
  const answer = answers.find((each) => each.concept === concept) ?? answers[0]
  const outlook = of.outlooks[expectation.outlook]
  const differs = new Set(answers.map(({ verdict }) => verdict)).size > 1
  const said = ({ concept: under, verdict }: ExpectationAnswer) =>
    `${under ?? ''} ${messages.outlooks.verdicts[verdict]}`.trim()
  return (
    <tr>
      <th scope="row">
        {expectation.words}{' '}
        {outlook !== undefined && <EvidenceButton because={outlook.because} what={expectation.words} />}
      </th>
      <td>
        {answer === undefined ? (
          <>
            <span className="answer none">{messages.outlooks.notModelled}</span>
            {notModelled !== undefined && <span className="note">{notModelled}</span>}
          </>
        ) : (
          <>
            <span className={`answer ${answer.verdict}`}>{messages.outlooks.verdicts[answer.verdict]}</span>
            {answer.share !== undefined && (
              <span className="note">{words.share(answer.share.hits / answer.share.of)}</span>
            )}
            {answer.vacuous && <span className="note">{messages.outlooks.vacuous}</span>}
            {differs && <span className="note">{answers.map(said).join(messages.separator)}</span>}
          </>
        )}
      </td>
      <td>
        {expectation.criterion !== undefined && (
          <span className="note">
            {expectation.date === undefined
              ? messages.outlooks.resolutionOpen
              : messages.outlooks.resolution(expectation.date)}
            {messages.colon}
            {expectation.criterion}
          </span>
        )}
        <HappenedForm of={of} expectation={expectation} />
      </td>
    </tr>
  )
}
