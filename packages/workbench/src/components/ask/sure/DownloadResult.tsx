import { useMessages, useSelect } from '../../../app-context.ts'

/** Hands over what the command line prints for the same question, byte for byte, and says which command that is. */
export function DownloadResult({ json, name, command }: { json: string; name: string; command: string }) {
  const words = useMessages().sure
  const slug = useSelect((state) => (state.place.page === 'case' ? state.place.slug : 'case'))
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
    link.download = `${slug}-${name}.json`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }
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
