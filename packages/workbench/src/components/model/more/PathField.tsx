import type { Path, Value } from '@anchorage/casefile'
import { LineField } from '../TextField.tsx'
import { groupOf, useWrite } from '../use-edit.ts'

/** A line for a value of the file; emptied, the value is taken out. */
export function PathField(props: {
  label: string
  value: string
  path: Path
  /** What is written for the line; undefined for lines that are not finished or make no sense. */
  read?: (line: string) => Value | undefined
  hint?: string
  className?: string
}) {
  const { label, value, path, read = (line) => line, hint, className } = props
  const write = useWrite()
  const accepts = (line: string) => line.trim() === '' || read(line.trim()) !== undefined
  return (
    <LineField
      label={label}
      value={value}
      accepts={accepts}
      problem={(line) => (accepts(line) ? undefined : hint)}
      write={(line, visit) => {
        const found = line.trim() === '' ? undefined : read(line.trim())
        return write(
          [found === undefined ? { kind: 'clear', path } : { kind: 'set', path, value: found }],
          groupOf(path, visit),
        )
      }}
      {...(className === undefined ? {} : { className })}
    />
  )
}
