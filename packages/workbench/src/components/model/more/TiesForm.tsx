import { textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import type { OfCase } from '../model-context.ts'
import { TextFields } from '../TextField.tsx'
import { groupOf, useEdit } from '../use-edit.ts'
import { AddChoice } from './AddChoice.tsx'
import { ChosenList } from './ChosenList.tsx'
import { JudgementMore } from './JudgementMore.tsx'
import { PartRow } from './PartRow.tsx'
import { RowChoice } from './RowChoice.tsx'

const directions = ['warming', 'cooling', 'frozen', 'strained', 'mixed'] as const

/** How parties stand to each other, pair by pair. */
export function RelationsForm({ of }: OfCase) {
  const edit = useEdit()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.more
  const pairOf = (between: readonly [number, number]) =>
    words.pair(textIn(of.parties[between[0]]!.name, lang), textIn(of.parties[between[1]]!.name, lang))
  return (
    <>
      <ul className="sortables">
        {of.relations.map((relation) => {
          const what = pairOf(relation.between)
          const path = [...relation.path, 'direction']
          return (
            <PartRow
              key={String(relation.path.at(-1))}
              part={relation}
              what={what}
              isOnly={of.relations.length === 1}
              more={<JudgementMore of={of} judgement={relation} what={what} />}
            >
              <RowChoice
                what={what}
                label={what}
                value={relation.direction}
                choices={directions}
                words={messages.relations.directions}
                choose={(value) => edit([{ kind: 'set', path, value }], groupOf(path, 0))}
              />
            </PartRow>
          )
        })}
      </ul>
      <AddChoice
        label={words.addRelation}
        choices={of.parties.flatMap((first) =>
          of.parties.slice(first.index + 1).map((second) => ({
            value: `${first.id} ${second.id}`,
            label: pairOf([first.index, second.index]),
          })),
        )}
        add={(pair) =>
          edit([
            {
              kind: 'set',
              path: ['relations', of.relations.length],
              value: { between: pair.split(' '), direction: 'mixed' },
            },
          ])
        }
      />
    </>
  )
}

/** Parties whose acting together is of interest. */
export function CoalitionsForm({ of }: OfCase) {
  const edit = useEdit()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.more
  const choices = of.parties.map(({ id, name }) => ({ value: id, label: textIn(name, lang) }))
  return (
    <>
      <ul className="sortables">
        {of.coalitions.map((coalition, index) => {
          const names = coalition.members.map((member) => textIn(of.parties[member]!.name, lang))
          const what = coalition.name === undefined ? names.join(messages.separator) : textIn(coalition.name, lang)
          const path = [...coalition.path, 'members']
          return (
            <PartRow
              key={String(coalition.path.at(-1))}
              part={coalition}
              what={what}
              isOnly={of.coalitions.length === 1}
              more={
                <JudgementMore of={of} judgement={coalition} what={what}>
                  <div className="fields">
                    <TextFields
                      label={messages.model.form.name}
                      text={coalition.name}
                      path={[...coalition.path, 'name']}
                    />
                  </div>
                </JudgementMore>
              }
            >
              <ChosenList
                label={words.coalition(index + 1)}
                add={words.addMember}
                chosen={coalition.members.map((member) => of.parties[member]!.id)}
                choices={choices}
                set={(members) => edit([{ kind: 'set', path, value: members }])}
              />
            </PartRow>
          )
        })}
      </ul>
      <AddChoice
        label={words.addCoalition}
        choices={choices}
        add={(member) =>
          edit([{ kind: 'set', path: ['coalitions', of.coalitions.length], value: { members: [member] } }])
        }
      />
    </>
  )
}
