import type { Path } from '@anchorage/casefile'
import { useMessages } from '../../../app-context.ts'
import { PathField } from './PathField.tsx'

/** A number of the file; emptied, it is taken out. */
export function NumberField(props: { label: string; value: number | undefined; path: Path }) {
  const { label, value, path } = props
  const hint = useMessages().model.more.number
  return (
    <PathField
      label={label}
      value={value === undefined ? '' : String(value)}
      path={path}
      read={numberIn}
      hint={hint}
      className="short"
    />
  )
}

/** A number as people write it. */
function numberIn(line: string): number | undefined {
  return /^[-−]?\d+(\.\d+)?$/.test(line) ? Number(line.replace('−', '-')) : undefined
}
