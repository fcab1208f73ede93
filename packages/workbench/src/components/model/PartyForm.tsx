import { newOption, type Party, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import { IdleButton } from '../IdleButton.tsx'
import { AddField } from './AddField.tsx'
import { type OfCase, pathKey } from './model-context.ts'
import { PartyMore } from './more/PartyMore.tsx'
import { IdField, LineLink, RemoveNamed } from './NamedParts.tsx'
import { OptionRow } from './OptionRow.tsx'
import { PreferenceForm } from './PreferenceForm.tsx'
import { TextFields } from './TextField.tsx'
import { useEdit, useWrite } from './use-edit.ts'

/** One party: its names, what it can do, what it wants; folded, what else there is to say of it. */
export function PartyForm({ of, party }: OfCase & { party: Party }) {
  const write = useWrite()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.form
  const name = textIn(party.name, lang)
  const { preference } = party
  return (
    <section
      className="party-card"
      data-party={party.index % 8}
      aria-label={name}
      data-path={pathKey(party.path)}
      tabIndex={-1}
    >
      <div className="card-head">
        <h3>
          <span className="party">{name}</span>
        </h3>
        <MoveParty of={of} party={party} />
        <LineLink range={party.range} what={name} />
        <RemoveNamed named={{ kind: 'party', id: party.id }} what={name} />
      </div>
      <div className="fields">
        <TextFields label={words.name} text={party.name} path={[...party.path, 'name']} isRequired />
        <IdField of={of} named={{ kind: 'party', id: party.id }} />
      </div>
      <h4>{messages.parties.options}</h4>
      <ol className="sortables">
        {party.options.map((option, index) => (
          <OptionRow key={option.key} of={of} party={party} option={option} index={index} />
        ))}
      </ol>
      <AddField label={words.addOption} add={(option) => write(newOption(of, party, option).edits)} />
      <h4>{messages.parties[preference.kind === 'none' ? 'priorities' : preference.kind]}</h4>
      <PreferenceForm of={of} party={party} preference={preference} path={party.path} />
      <PartyMore of={of} party={party} />
    </section>
  )
}

/** The order of parties is the order of their colours, columns and options. */
function MoveParty({ of, party }: OfCase & { party: Party }) {
  const edit = useEdit()
  const words = useMessages().model.form
  const name = textIn(party.name, useLang())
  const move = (to: number) => edit([{ kind: 'move', path: party.path, to }])
  return (
    <span className="move">
      <IdleButton
        className="icon-button"
        aria-label={words.earlier(name)}
        title={words.earlier(name)}
        isIdle={party.index === 0}
        onClick={() => move(party.index - 1)}
      >
        <span aria-hidden="true">↑</span>
      </IdleButton>
      <IdleButton
        className="icon-button"
        aria-label={words.later(name)}
        title={words.later(name)}
        isIdle={party.index === of.parties.length - 1}
        onClick={() => move(party.index + 1)}
      >
        <span aria-hidden="true">↓</span>
      </IdleButton>
    </span>
  )
}
