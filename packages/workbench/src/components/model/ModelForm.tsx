import { newParty } from '@anchorage/casefile'
import { useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { CheckSection } from '../CheckSection.tsx'
import { DiagnosticList } from '../DiagnosticList.tsx'
import { Relations } from '../Relations.tsx'
import { AddField } from './AddField.tsx'
import { CaseForm } from './CaseForm.tsx'
import { ConstraintsForm } from './ConstraintsForm.tsx'
import { type OfCase, useModelPlaces } from './model-context.ts'
import { PartyForm } from './PartyForm.tsx'
import { StatesForm, StatusQuoForm } from './StatesForm.tsx'
import { TermsForm } from './TermsForm.tsx'
import { useEdit } from './use-edit.ts'
import { WindowsForm } from './WindowsForm.tsx'

/** What a case says as a form; above it what keeps a later text from being read. */
export function ModelForm({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().model.fault
  const { reveal } = useModelPlaces()
  const { opened, openedText, fault } = loaded
  const found = opened.case
  const isBroken = found === undefined
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
      {found !== undefined && (
        <>
          <CaseForm of={found} />
          <PartiesForm of={found} />
          <TermsForm of={found} />
          <ConstraintsForm of={found} />
          <WindowsForm of={found} />
          <StatusQuoForm of={found} />
          <StatesForm of={found} />
          <Relations of={found} />
          <CheckSection loaded={loaded} onGo={reveal} />
        </>
      )}
    </>
  )
}

/** The parties, each on a card, and a line for one more. */
function PartiesForm({ of }: OfCase) {
  const edit = useEdit()
  const messages = useMessages()
  return (
    <section id="parties" tabIndex={-1} aria-labelledby="parties-title">
      <h2 id="parties-title">{messages.parties.title}</h2>
      {of.parties.map((party) => (
        <PartyForm key={party.id} of={of} party={party} />
      ))}
      <AddField label={messages.model.form.addParty} add={(name) => edit(newParty(of, name).edits)} />
    </section>
  )
}
