import { type Party, type Path, type Priority, priorityMove, priorityRemoval, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import { AddFormula } from './AddFormula.tsx'
import { FormulaField } from './FormulaField.tsx'
import { JudgementField } from './JudgementField.tsx'
import { type OfCase, useModelPlaces } from './model-context.ts'
import { PriorityMore } from './more/PriorityMore.tsx'
import { RemoveButton } from './NamedParts.tsx'
import { SortableRow } from './SortableRow.tsx'
import { useEdit } from './use-edit.ts'

/** The statements of a priority list, most important first; of the party’s own list, or (with another path) of a rival reading. */
export function PriorityList(props: OfCase & { party: Party; priorities: readonly Priority[]; path: Path }) {
  const { of, party, priorities, path } = props
  const edit = useEdit()
  const lang = useLang()
  const { refuse } = useModelPlaces()
  const words = useMessages().model.form
  const isOwn = path.length === party.path.length + 1
  const move = (from: number, to: number) =>
    edit(isOwn ? priorityMove(party, from, to) : [{ kind: 'move', path: [...path, from], to }])
  const remove = (index: number, what: string) => {
    const result = isOwn
      ? priorityRemoval(party, index)
      : { edits: [{ kind: 'delete' as const, path: [...path, index] }] }
    if ('edits' in result) edit(result.edits)
    refuse('edits' in result ? undefined : { what, uses: result.uses })
  }
  return (
    <>
      <ol className="sortables">
        {priorities.map((priority, index) => (
          <SortableRow
            key={String(priority.path.at(-1))}
            path={priority.path}
            range={priority.range}
            index={index}
            count={priorities.length}
            what={words.priority(index + 1)}
            move={move}
          >
            <FormulaField
              of={of}
              label={words.priority(index + 1)}
              text={priority.want.text}
              path={[...priority.path, 'want']}
              party={party.index}
            />
            <span className="row-tools">
              <JudgementField of={priority} what={words.priority(index + 1)} />
              <RemoveButton what={words.priority(index + 1)} remove={() => remove(index, priority.want.text)} />
            </span>
            {priority.note !== undefined && <span className="note">{textIn(priority.note, lang)}</span>}
            <PriorityMore of={of} priority={priority} what={words.priority(index + 1)} />
          </SortableRow>
        ))}
      </ol>
      <AddFormula
        of={of}
        label={words.addPriority}
        party={party.index}
        add={(want) => edit([{ kind: 'set', path: [...path, priorities.length], value: { want } }])}
      />
    </>
  )
}
