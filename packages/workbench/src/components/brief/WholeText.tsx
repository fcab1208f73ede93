import { parseBriefText } from '@anchorage/brief'
import { useId, useState } from 'react'
import { useMessages } from '../../app-context.ts'

/** The text as it stands in the file, with the lines below that name no part. */
export function WholeText({ text, write }: { text: string; write: (text: string, group?: string) => void }) {
  const words = useMessages().brief.around
  const [visit, setVisit] = useState(0)
  const faults = useId()
  const { unknown } = parseBriefText(text)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  return (
    <>
      <textarea
        className="brief-whole"
        aria-label={words.whole}
        aria-invalid={unknown.length > 0}
        aria-describedby={faults}
        spellCheck={false}
        rows={30}
        value={text.replaceAll('\r', '')}
        onChange={(event) => write(event.target.value.replaceAll('\n', end), `whole-${visit}`)}
        onBlur={() => setVisit(visit + 1)}
      />
      <div id={faults}>
        {unknown.length > 0 && (
          <div role="alert" className="brief-fault">
            <p>{words.unknownLines(unknown.length)}</p>
            <ul>
              {unknown.map(({ name, line }) => (
                <li key={line}>
                  {words.line(line)}: <code>{`{{${name}}}`}</code>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  )
}
