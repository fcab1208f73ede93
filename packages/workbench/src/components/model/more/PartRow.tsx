import type { Judgement, Path, Range } from '@anchorage/casefile'
import type { ReactNode } from 'react'
import { JudgementField } from '../JudgementField.tsx'
import { pathKey } from '../model-context.ts'
import { LineLink, RemoveButton } from '../NamedParts.tsx'
import { useEdit } from '../use-edit.ts'

/** An item of a list that has no order to speak of: what it says, how sure it is, the way out and the way into the file. */
export function PartRow(props: {
  part: Judgement | { readonly path: Path; readonly range: Range }
  what: string
  /** Whether it is the only one: the list goes with it, since an empty one says nothing. */
  isOnly: boolean
  /** What is folded below. */
  more?: ReactNode
  children: ReactNode
}) {
  const { part, what, isOnly, more, children } = props
  const edit = useEdit()
  return (
    <li className="sortable" data-path={pathKey(part.path)} tabIndex={-1}>
      <div className="row-body">
        <div className="part-head">
          {children}
          <span className="row-tools">
            {'confidence' in part && <JudgementField of={part} what={what} />}
            <RemoveButton what={what} remove={() => edit([removalOf(part.path, isOnly)])} />
          </span>
        </div>
        {more}
      </div>
      <LineLink range={part.range} what={what} />
    </li>
  )
}

/** Takes an item out, and with the last one its list. */
export function removalOf(path: Path, isOnly: boolean) {
  return isOnly ? ({ kind: 'clear', path: path.slice(0, -1) } as const) : ({ kind: 'delete', path } as const)
}
