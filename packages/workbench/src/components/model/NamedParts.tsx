import { type Named, nameProblem, type Range, readYaml, removal, type Use } from '@anchorage/casefile'
import { useMessages } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { type OfCase, useModelPlaces } from './model-context.ts'
import { LineField } from './TextField.tsx'
import { useEdit, useWrite } from './use-edit.ts'

/** The id by which formulas and other places call something; a change follows all of them. */
export function IdField({ of, named }: OfCase & { named: Named }) {
  const put = useWrite()
  const words = useMessages().model.form
  const problem = (value: string) => {
    const found = nameProblem(of, named, value)
    return found === undefined ? undefined : words.nameProblems[found]
  }
  return (
    <LineField
      label={words.id}
      className="id"
      when="left"
      value={named.id}
      accepts={(value) => problem(value) === undefined}
      problem={problem}
      write={(name) => put([{ kind: 'call', named, name }])}
    />
  )
}

/** Removes something that has a name, or shows where it is spoken of. */
export function RemoveNamed({ named, what }: { named: Named; what: string }) {
  const edit = useEdit()
  const { refuse } = useModelPlaces()
  const remove = () =>
    edit((loaded) => {
      const result = removalIn(loaded, named)
      if ('edits' in result) {
        refuse(undefined)
        return result.edits
      }
      refuse({ what, uses: result.uses })
      return []
    })
  return <RemoveButton what={what} remove={remove} />
}

function removalIn({ openedText }: LoadedCase, named: Named) {
  const { tree } = readYaml('case.yaml', openedText).document
  return tree === undefined ? { uses: [] as Use[] } : removal(tree, named)
}

/** A button that takes something out. */
export function RemoveButton({ what, remove }: { what: string; remove: () => void }) {
  const words = useMessages().model.form
  return (
    <button
      type="button"
      className="icon-button"
      title={words.remove(what)}
      aria-label={words.remove(what)}
      onClick={remove}
    >
      <span aria-hidden="true">×</span>
    </button>
  )
}

/** Leads to where an element stands in the file. */
export function LineLink({ range, what }: { range: Range; what: string }) {
  const { reveal } = useModelPlaces()
  const words = useMessages().model.form
  return (
    <button
      type="button"
      className="icon-button line-link"
      title={words.toFile(what)}
      aria-label={words.toFile(what)}
      onClick={() => reveal(range)}
    >
      <span aria-hidden="true">¶</span>
    </button>
  )
}
