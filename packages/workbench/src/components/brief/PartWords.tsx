import { type BriefPart, briefParts } from '@anchorage/brief'
import { useId } from 'react'
import { useMessages } from '../../app-context.ts'

/** What a part gives, in its first words; where there is no part of the name, which ones there are. */
export function PartWords({
  part,
  name,
  line,
  words,
  isDrawn,
  onName,
}: {
  part: BriefPart | undefined
  name: string
  line: number
  /** Undefined while they are not known. */
  words: string | undefined
  isDrawn: boolean
  onName: (name: string) => void
}) {
  const { brief } = useMessages()
  const list = useId()
  if (part !== undefined) {
    if (words === undefined) return <p className="brief-excerpt" />
    const silent = part === 'robustness' && !isDrawn ? brief.around.notDrawn : brief.around.silent
    return <p className={words === '' ? 'brief-excerpt faint' : 'brief-excerpt'}>{words === '' ? silent : words}</p>
  }
  return (
    <div role="alert" className="brief-fault">
      <p>
        {brief.around.line(line)}: {brief.around.unknown(name)}
      </p>
      <input
        aria-label={brief.around.unknownName}
        aria-invalid="true"
        list={list}
        value={name}
        onChange={(event) => onName(event.target.value.replace(/[{}\n\r]/g, ''))}
      />
      <datalist id={list}>
        {briefParts.map((known) => (
          <option key={known} value={known}>
            {brief.parts[known]}
          </option>
        ))}
      </datalist>
    </div>
  )
}
