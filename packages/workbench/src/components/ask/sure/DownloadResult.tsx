import { useMessages, useSelect } from '../../../app-context.ts'
import { downloadText } from '../../keep/download-text.ts'

/** Hands over what the command line prints for the same question, byte for byte, and says which command that is. */
export function DownloadResult({ json, name, command }: { json: string; name: string; command: string }) {
  const words = useMessages().sure
  const slug = useSelect((state) => (state.place.page === 'case' ? state.place.slug : 'case'))
  const save = () => downloadText(`${slug}-${name}.json`, json, 'application/json')
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
