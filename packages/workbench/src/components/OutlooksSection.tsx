import { speakerName } from '@anchorage/analysis'
import { type Case, type Outlook, textIn } from '@anchorage/casefile'
import { useLang, useMessages, useSelect } from '../app-context.ts'
import { OutlookAnswer } from './OutlookAnswer.tsx'
import { ScrollRegion } from './ScrollRegion.tsx'
import { EvidenceButton } from './Support.tsx'

/** Who expects what, and whether the model agrees. */
export function OutlooksSection({ of }: { of: Case }) {
  const messages = useMessages()
  const answer = useSelect((state) => state.answer?.value)
  const concept = useSelect((state) => (state.place.page === 'case' ? state.place.concept : 'seq'))
  const words = messages.outlooks
  if (of.outlooks.length === 0) return undefined
  return (
    <section id="outlooks" tabIndex={-1} aria-labelledby="outlooks-title">
      <h2 id="outlooks-title">{words.title}</h2>
      <p className="faint">{words.hint(messages.concept.names[concept])}</p>
      <ScrollRegion label={words.title}>
        <table className="outlooks">
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.expects}</th>
              <th scope="col">{words.model}</th>
            </tr>
          </thead>
          <tbody>
            {of.outlooks.map((outlook, index) => (
              <tr key={outlook.id}>
                <th scope="row">
                  <Speaker of={of} outlook={outlook} />
                </th>
                <td>
                  <Expectation outlook={outlook} />
                </td>
                <td>
                  <OutlookAnswer
                    outlook={outlook}
                    view={answer?.ok === true ? answer.outlooks.find((view) => view.outlook === index) : undefined}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

function Speaker({ of, outlook }: { of: Case; outlook: Outlook }) {
  const lang = useLang()
  const messages = useMessages()
  const speaker = speakerName(of, outlook.by, lang)
  return (
    <>
      {speaker?.name ?? messages.evidence.reporter}
      {speaker?.role !== undefined && <span className="note">{speaker.role}</span>}
    </>
  )
}

function Expectation({ outlook }: { outlook: Outlook }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.outlooks
  const text = outlook.text === undefined ? outlook.claimText : textIn(outlook.text, lang)
  const { resolution } = outlook
  return (
    <>
      {text} <EvidenceButton because={outlook.because} what={text ?? outlook.id} />
      {outlook.claimText !== undefined && (
        <span className="note">
          {words.claim}
          {messages.colon}
          <code>{outlook.claimText}</code>
        </span>
      )}
      {outlook.note !== undefined && <span className="note">{textIn(outlook.note, lang)}</span>}
      {resolution !== undefined && (
        <span className="note">
          {resolution.date === undefined ? words.resolutionOpen : words.resolution(resolution.date)}
          {messages.colon}
          {textIn(resolution.criterion, lang)}
        </span>
      )}
    </>
  )
}
