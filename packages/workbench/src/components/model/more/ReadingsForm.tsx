import { newReading, type Party, type Reading, textIn } from '@anchorage/casefile'
import { useApp, useLang, useMessages, useSelect } from '../../../app-context.ts'
import { AddField } from '../AddField.tsx'
import { type OfCase, pathKey } from '../model-context.ts'
import { PreferenceForm } from '../PreferenceForm.tsx'
import { TextFields } from '../TextField.tsx'
import { useWrite } from '../use-edit.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { JudgementMore } from './JudgementMore.tsx'
import { More } from './More.tsx'
import { PartRow } from './PartRow.tsx'

/** The rival readings of a party: what each is called, how sure it is, what the party wants in it. */
export function ReadingsForm({ of, party }: OfCase & { party: Party }) {
  const write = useWrite()
  const messages = useMessages()
  return (
    <>
      <h4>{messages.parties.readings}</h4>
      <ul className="sortables">
        {party.readings.map((reading) => (
          <PartRow
            key={reading.id}
            part={reading}
            what={pathKey(reading.path.slice(-1))}
            isOnly={party.readings.length === 1}
          >
            <ReadingBody of={of} party={party} reading={reading} />
          </PartRow>
        ))}
      </ul>
      <AddField label={messages.model.more.addReading} add={(name) => write(newReading(party, name).edits)} />
    </>
  )
}

function ReadingBody({ of, party, reading }: OfCase & { party: Party; reading: Reading }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const words = messages.parties
  const { more } = messages.model
  const name = textIn(reading.name, lang)
  const { preference, path, id } = reading
  const choose = () => {
    if (place.page !== 'case') return
    app.go({ ...place, choice: { ...place.choice, readings: { ...place.choice.readings, [party.id]: id } } })
  }
  return (
    <>
      <span className="row-line">
        <strong>{name}</strong>
        {place.page === 'case' && place.choice.readings?.[party.id] === id ? (
          <span className="badge">{words.reading}</span>
        ) : (
          <button type="button" className="link" onClick={choose}>
            {words.read}
          </button>
        )}
      </span>
      <More label={preference.kind === 'priorities' ? words.prioritiesOf(name) : words[preference.kind]}>
        <PreferenceForm of={of} party={party} preference={preference} path={path} reading={id} />
      </More>
      <JudgementMore
        of={of}
        judgement={reading}
        what={name}
        after={
          <EvidenceList
            of={of}
            label={more.against}
            add={more.addEvidence}
            chosen={reading.against}
            path={[...path, 'against']}
          />
        }
      >
        <div className="fields">
          <TextFields label={messages.model.form.name} text={reading.name} path={[...path, 'name']} isRequired />
        </div>
      </JudgementMore>
    </>
  )
}
