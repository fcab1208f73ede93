import type { Case } from '@anchorage/casefile'
import { useMessages } from '../../app-context.ts'
import { unusedFiles } from '../../reading/left-files.ts'
import type { ServedCase } from '../../state/server.ts'

/** The files beside the case. */
export function SourceFiles({ of, files }: { of: Case; files: ServedCase['files'] }) {
  const messages = useMessages()
  const words = messages.sources
  const unused = unusedFiles(of, files)
  return (
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
  )
}
