import { newOption, type Party, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import { PreferenceList } from '../PreferenceList.tsx'
import { CopyTable } from '../share/CopyTable.tsx'
import { preferenceRows } from '../share/table-rows.ts'
import { AddField } from './AddField.tsx'
import { type OfCase, pathKey } from './model-context.ts'
import { IdField, LineLink, RemoveNamed } from './NamedParts.tsx'
import { OptionRow } from './OptionRow.tsx'
import { PartyRest } from './PartyRest.tsx'
import { PriorityList } from './PriorityList.tsx'
import { RankingSection } from './RankingSection.tsx'
import { TextFields } from './TextField.tsx'
import { useEdit } from './use-edit.ts'

/** One party: its names, what it can do, what it wants; below, what is written in the file only. */
export function PartyForm({ of, party }: OfCase & { party: Party }) {
  const edit = useEdit()
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
      <AddField label={words.addOption} add={(option) => edit(newOption(of, party, option).edits)} />
      <h4>{messages.parties[preference.kind === 'none' ? 'priorities' : preference.kind]}</h4>
      {preference.kind === 'priorities' || preference.kind === 'none' ? (
        <PriorityList
          of={of}
          party={party}
          priorities={preference.kind === 'none' ? [] : preference.priorities}
          path={[...party.path, 'priorities']}
        />
      ) : (
        <>
          <PreferenceList of={of} party={party} preference={preference} />
          <p className="faint small">{words.onlyInFile}</p>
        </>
      )}
      {preference.kind !== 'none' && (
        <CopyTable what={name} rows={() => preferenceRows({ of, lang, messages }, preference)} />
      )}
      <RankingSection of={of} party={party} preference={preference} path={party.path} />
      {party.readings.map(({ id, name: reading, path, preference: rival }) =>
        rival.kind === 'priorities' ? (
          <details key={id} data-path={pathKey(path)} tabIndex={-1}>
            <summary>{messages.parties.prioritiesOf(textIn(reading, lang))}</summary>
            <PriorityList of={of} party={party} priorities={rival.priorities} path={[...path, 'priorities']} />
            <RankingSection of={of} party={party} preference={rival} path={path} reading={id} />
          </details>
        ) : undefined,
      )}
      <PartyRest of={of} party={party} />
    </section>
  )
}

/** The order of parties is the order of their colours, columns and options. */
function MoveParty({ of, party }: OfCase & { party: Party }) {
  const edit = useEdit()
  const words = useMessages().model.form
  const move = (to: number) => edit([{ kind: 'move', path: party.path, to }])
  return (
    <span className="move">
      <button
        type="button"
        className="icon-button"
        aria-label={words.earlier(party.id)}
        title={words.earlier(party.id)}
        disabled={party.index === 0}
        onClick={() => move(party.index - 1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.later(party.id)}
        title={words.later(party.id)}
        disabled={party.index === of.parties.length - 1}
        onClick={() => move(party.index + 1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </span>
  )
}
