import { type Case, newParty } from '@anchorage/casefile'
import { memo, useDeferredValue } from 'react'
import { useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { CheckSection } from '../CheckSection.tsx'
import { DiagnosticList } from '../DiagnosticList.tsx'
import { Waiting } from '../Notices.tsx'
import { AddField } from './AddField.tsx'
import { CaseForm } from './CaseForm.tsx'
import { ConstraintsForm } from './ConstraintsForm.tsx'
import { type OfCase, useModelPlaces } from './model-context.ts'
import { CaseMore } from './more/CaseMore.tsx'
import { PartyForm } from './PartyForm.tsx'
import { StatesForm, StatusQuoForm } from './StatesForm.tsx'
import { TermsForm } from './TermsForm.tsx'
import { useWrite } from './use-edit.ts'
import { WindowsForm } from './WindowsForm.tsx'

/** What a case says as a form; above it what keeps a later text from being read. */
export function ModelForm({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().model.fault
  const { reveal } = useModelPlaces()
  const { opened, openedText, fault } = loaded
  const found = opened.case
  const isBroken = found === undefined
  // The file, what is typed and the answer to it come first; the form follows when there is time, and only where the case is another.
  const shown = useDeferredValue(found, undefined)
  return (
    <>
      {(isBroken || fault !== undefined) && (
        <div className="notice faulty" role="status">
          <h2>{words.title}</h2>
          <p>{isBroken ? words.broken : words.about}</p>
          <DiagnosticList
            diagnostics={fault?.diagnostics ?? opened.diagnostics}
            text={fault?.text ?? openedText}
            onGo={reveal}
          />
        </div>
      )}
      {shown === undefined && found !== undefined && <Waiting />}
      {shown !== undefined && (
        <>
          <CaseParts of={shown} />
          <CheckSection loaded={loaded} onGo={reveal} />
        </>
      )}
    </>
  )
}

const CaseParts = memo(function CaseParts({ of }: { of: Case }) {
  return (
    <>
      <CaseForm of={of} />
      <PartiesForm of={of} />
      <TermsForm of={of} />
      <ConstraintsForm of={of} />
      <WindowsForm of={of} />
      <StatusQuoForm of={of} />
      <StatesForm of={of} />
      <CaseMore of={of} />
    </>
  )
})

/** The parties, each on a card, and a line for one more. */
function PartiesForm({ of }: OfCase) {
  const write = useWrite()
  const messages = useMessages()
  return (
    <section id="parties" tabIndex={-1} aria-labelledby="parties-title">
      <h2 id="parties-title">{messages.parties.title}</h2>
      {of.parties.map((party) => (
        <PartyForm key={party.id} of={of} party={party} />
      ))}
      <AddField label={messages.model.form.addParty} add={(name) => write(newParty(of, name).edits)} />
    </section>
  )
}
