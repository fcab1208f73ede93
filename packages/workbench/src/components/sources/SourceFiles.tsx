import type { Case } from '@anchorage/casefile'
import { useMessages } from '../../app-context.ts'
import { unusedFiles } from '../../reading/left-files.ts'
import type { ServedCase } from '../../state/server.ts'
import { Term } from '../Term.tsx'

/** The files beside the case, and the words of the field. */
export function SourceFiles({ of, files }: { of: Case; files: ServedCase['files'] }) {
  const messages = useMessages()
  const words = messages.sources
  const unused = unusedFiles(of, files)
  return (
    <>
      <p className="words faint">
        {words.glossary}
        {messages.colon}
        {(Object.keys(messages.terms) as (keyof typeof messages.terms)[]).map((term) => (
          <Term key={term} of={term} />
        ))}
      </p>
      <details>
        <summary>{words.files}</summary>
        <ul className="files">
          {files.map((file) => (
            <li key={file.path}>
              <code>{file.path}</code>{' '}
              {unused.includes(file) && <span className="badge">{messages.reading.import.unused}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
