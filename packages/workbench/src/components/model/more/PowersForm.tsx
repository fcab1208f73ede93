import { type Party, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import type { OfCase } from '../model-context.ts'
import { groupOf, useEdit } from '../use-edit.ts'
import { AddChoice } from './AddChoice.tsx'
import { JudgementMore } from './JudgementMore.tsx'
import { PartRow } from './PartRow.tsx'
import { RowChoice } from './RowChoice.tsx'

const written = { both: 'both', forward: 'take', back: 'drop' } as const
const changes = ['both', 'forward', 'back'] as const

/** What the party can do with options of others. */
export function PowersForm({ of, party }: OfCase & { party: Party }) {
  const edit = useEdit()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.more
  const nameOf = (option: number) => {
    const { name, party: owner } = of.options[option]!
    return words.ofParty(textIn(of.parties[owner]!.name, lang), textIn(name, lang))
  }
  const path = [...party.path, 'powers']
  const has = new Set(party.powers.map(({ option }) => option))
  return (
    <>
      <h4>{messages.parties.powers}</h4>
      <ul className="sortables">
        {party.powers.map((power) => {
          const at = [...power.path, 'change']
          return (
            <PartRow
              key={power.option}
              part={power}
              what={nameOf(power.option)}
              isOnly={party.powers.length === 1}
              more={<JudgementMore of={of} judgement={power} what={nameOf(power.option)} />}
            >
              <RowChoice
                what={nameOf(power.option)}
                label={words.powerOver(nameOf(power.option))}
                value={power.change}
                choices={changes}
                words={words.powers}
                choose={(change) => edit([{ kind: 'set', path: at, value: written[change] }], groupOf(at, 0))}
              />
            </PartRow>
          )
        })}
      </ul>
      <AddChoice
        label={words.addPower}
        choices={of.options
          .filter(({ index, party: owner }) => owner !== party.index && !has.has(index))
          .map(({ id, index }) => ({ value: id, label: nameOf(index) }))}
        add={(option) => edit([{ kind: 'set', path: [...path, party.powers.length], value: { option } }])}
      />
    </>
  )
}
