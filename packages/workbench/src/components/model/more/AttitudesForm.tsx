import { type Party, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import type { OfCase } from '../model-context.ts'
import { groupOf, useEdit } from '../use-edit.ts'
import { AddChoice } from './AddChoice.tsx'
import { PartRow } from './PartRow.tsx'
import { RowChoice } from './RowChoice.tsx'

const attitudes = ['positive', 'neutral', 'negative'] as const

/** How the party feels about others and about itself. */
export function AttitudesForm({ of, party }: OfCase & { party: Party }) {
  const edit = useEdit()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.parties
  const nameOf = (index: number) => textIn(of.parties[index]!.name, lang)
  const said = new Set(party.attitudes.map(({ toward }) => toward))
  const pathTo = (id: string) => [...party.path, 'attitudes', id]
  return (
    <>
      <h4>{words.attitudes}</h4>
      <ul className="sortables">
        {party.attitudes.map((each) => (
          <PartRow key={each.toward} part={each} what={nameOf(each.toward)} isOnly={party.attitudes.length === 1}>
            <RowChoice
              what={nameOf(each.toward)}
              label={messages.model.more.attitudeTo(nameOf(each.toward))}
              value={each.attitude}
              choices={attitudes}
              words={words.attitude}
              choose={(value) => edit([{ kind: 'set', path: each.path, value }], groupOf(each.path, 0))}
            />
          </PartRow>
        ))}
      </ul>
      <AddChoice
        label={messages.model.more.addAttitude}
        choices={of.parties
          .filter(({ index }) => !said.has(index))
          .map(({ id, index }) => ({ value: id, label: nameOf(index) }))}
        add={(id) => edit([{ kind: 'set', path: pathTo(id), value: 'positive' }])}
      />
    </>
  )
}
