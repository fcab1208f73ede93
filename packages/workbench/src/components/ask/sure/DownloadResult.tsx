import { useMessages } from '../../../app-context.ts'
import { handFile } from '../../hand-file.ts'

/** Hands over what the command line prints for the same question, byte for byte, and says which command that is. */
export function DownloadResult({ json, name, command }: { json: string; name: string; command: string }) {
  const words = useMessages().sure
  const save = () => handFile(`${name}.json`, json, 'application/json')
  return (
    <p className="ask-copy">
      <button type="button" className="button" onClick={save}>
        {words.download}
      </button>
      <span className="faint">
        {words.sameAs} <code>{command}</code>
      </span>
    </p>
  )
}
