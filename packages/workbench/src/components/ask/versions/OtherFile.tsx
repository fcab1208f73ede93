import { type DragEvent, useState } from 'react'
import { useMessages } from '../../../app-context.ts'
import type { BroughtText } from './VersionsPanel.tsx'

/** Larger files are no case files. */
const sizeLimit = 5 * 1024 * 1024

/** A place to drop another case file, or to choose one; it is only read. */
export function OtherFile(props: { file: BroughtText | undefined; onFile: (file: BroughtText | undefined) => void }) {
  const { file, onFile } = props
  const words = useMessages().ask.versions
  const [isOver, setOver] = useState(false)
  const [refused, setRefused] = useState(false)
  const bring = async (given: File | undefined) => {
    setOver(false)
    if (given === undefined) return
    const isTooLarge = given.size > sizeLimit
    setRefused(isTooLarge)
    onFile(isTooLarge ? undefined : { name: given.name, text: await given.text() })
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside does the same
    <div
      className={isOver ? 'ask-drop over' : 'ask-drop'}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        bring(event.dataTransfer.files[0]).catch(console.error)
      }}
    >
      <span className="faint small">{words.orDrop}</span>
      <label className="button file-button">
        {words.other}
        <input
          type="file"
          className="away"
          accept=".yaml,.yml,text/yaml"
          onChange={(event) => {
            bring(event.target.files?.[0]).catch(console.error)
          }}
        />
      </label>
      {file !== undefined && <span className="badge">{file.name}</span>}
      {refused && (
        <span className="refusal" role="alert">
          {words.tooLarge}
        </span>
      )}
    </div>
  )
}
