import { type Belief, type Party, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import { PreferenceList } from '../../PreferenceList.tsx'
import { JudgementField } from '../JudgementField.tsx'
import { type OfCase, pathKey } from '../model-context.ts'
import { LineLink } from '../NamedParts.tsx'
import { PriorityList } from '../PriorityList.tsx'
import { groupOf, useEdit } from '../use-edit.ts'
import { AddChoice } from './AddChoice.tsx'
import { ChosenList } from './ChosenList.tsx'
import { JudgementMore } from './JudgementMore.tsx'
import { PartRow } from './PartRow.tsx'

/** How the party sees the conflict where that is not how it is: what it does not see, and what it takes others to want. */
export function PerceptionForm({ of, party }: OfCase & { party: Party }) {
  const edit = useEdit()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.more
  const { perception } = party
  const path = [...party.path, 'perception']
  const nameOf = (index: number) => textIn(of.parties[index]!.name, lang)
  const believed = new Set(perception?.believes.map(({ about }) => about))
  const setHidden = (hidden: readonly string[]) => {
    const at = [...path, 'hidden']
    edit([hidden.length === 0 ? { kind: 'clear', path: at } : { kind: 'set', path: at, value: hidden }])
  }
  const believe = (id: string) => {
    const other = of.parties.find((each) => each.id === id)!
    const [reading] = other.readings
    const wants = other.preference.kind === 'priorities' ? other.preference.priorities.map(({ want }) => want.text) : []
    const value = reading === undefined ? { priorities: wants.map((want) => ({ want })) } : { reading: reading.id }
    edit([{ kind: 'set', path: [...path, 'believes', id], value }])
  }
  return (
    <>
      <h4>
        {words.perception} {perception !== undefined && <LineLink range={perception.range} what={words.perception} />}
      </h4>
      <ChosenList
        label={words.hidden}
        add={words.hide}
        chosen={perception?.hidden.map((option) => of.options[option]!.id) ?? []}
        choices={of.options.map(({ id, name, party: owner }) => ({
          value: id,
          label: words.ofParty(nameOf(owner), textIn(name, lang)),
        }))}
        set={setHidden}
      />
      <ul className="sortables">
        {perception?.believes.map((belief) => (
          <BeliefRow
            key={belief.about}
            of={of}
            belief={belief}
            other={of.parties[belief.about]!}
            isOnly={perception.believes.length === 1}
          />
        ))}
        {perception?.thinks.map((thought) => (
          <li key={thought.about} className="sortable" data-path={pathKey(thought.path)} tabIndex={-1}>
            <span className="row-body">{words.thinks(nameOf(thought.about))}</span>
            <span className="row-tools">
              <JudgementField of={thought} what={words.thinks(nameOf(thought.about))} />
              <LineLink range={thought.range} what={words.thinks(nameOf(thought.about))} />
            </span>
          </li>
        ))}
      </ul>
      <AddChoice
        label={words.addBelief}
        choices={of.parties
          .filter(({ index }) => index !== party.index && !believed.has(index))
          .map(({ id, index }) => ({ value: id, label: nameOf(index) }))}
        add={believe}
      />
      {perception !== undefined && (
        <>
          <JudgementField of={perception} what={words.perception} />
          <JudgementMore of={of} judgement={perception} what={words.perception} during={[...path, 'during']} />
        </>
      )}
    </>
  )
}

function BeliefRow(props: OfCase & { belief: Belief; other: Party; isOnly: boolean }) {
  const { of, belief, other, isOnly } = props
  const edit = useEdit()
  const lang = useLang()
  const words = useMessages().model.more
  const what = words.belief(textIn(other.name, lang))
  const { preference, reading } = belief
  const at = [...belief.path, 'reading']
  return (
    <PartRow part={belief} what={what} isOnly={isOnly} more={<JudgementMore of={of} judgement={belief} what={what} />}>
      <span className="row-line">
        {what}
        {reading !== undefined && (
          <select
            aria-label={what}
            value={reading}
            onChange={(event) => edit([{ kind: 'set', path: at, value: event.target.value }], groupOf(at, 0))}
          >
            {other.readings.map(({ id, name }) => (
              <option key={id} value={id}>
                {textIn(name, lang)}
              </option>
            ))}
          </select>
        )}
      </span>
      {reading === undefined &&
        (preference.kind === 'priorities' ? (
          <PriorityList
            of={of}
            party={other}
            priorities={preference.priorities}
            path={[...belief.path, 'priorities']}
          />
        ) : (
          <PreferenceList of={of} party={other} preference={preference} />
        ))}
    </PartRow>
  )
}
