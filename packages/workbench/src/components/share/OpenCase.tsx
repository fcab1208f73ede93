import { useCallback, useEffect, useRef, useState } from 'react'
import { useApp, useMessages } from '../../app-context.ts'
import { type Added, addCases } from './add-cases.ts'
import { chosenFiles, chosenFolder, droppedCases, type OpenedFiles } from './dropped-files.ts'

/** The way from a zip, a folder or the text of a case to a case of the shelf: chosen, or dropped anywhere on the page. */
export function OpenCase() {
  const app = useApp()
  const messages = useMessages()
  const words = messages.share.open
  const [isOpening, setOpening] = useState(false)
  const [added, setAdded] = useState<Added | undefined>(undefined)
  const take = useCallback(
    async (opened: readonly OpenedFiles[]) => {
      if (opened.length === 0) return
      setOpening(true)
      const result = await addCases(opened, messages)
      setOpening(false)
      setAdded(result)
      for (const { slug } of result.cases) app.forget(slug)
      const [only, ...others] = result.cases
      const isClear = others.length === 0 && result.refusals.length === 0 && only?.leftOut.length === 0
      if (only !== undefined && isClear) {
        app.go({ page: 'case', slug: only.slug, view: 'answer', concept: 'seq', choice: {} })
      }
    },
    [app, messages],
  )
  useEffect(() => {
    // Before whoever takes reports sees it.
    const drop = (event: DragEvent) => {
      const opened = event.dataTransfer === null ? undefined : droppedCases(event.dataTransfer)
      if (opened === undefined) return
      event.preventDefault()
      take(opened).catch(console.error)
    }
    addEventListener('drop', drop, { capture: true })
    return () => removeEventListener('drop', drop, { capture: true })
  }, [take])
  const folder = useRef<HTMLInputElement>(null)
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), [])
  const leftOut = added?.cases.flatMap((each) => each.leftOut) ?? []
  return (
    <div className="open-case">
      <label className="button file-button">
        {words.file}
        <input
          type="file"
          multiple
          className="away"
          accept=".zip,.yaml,.yml"
          onChange={(event) => {
            take(chosenFiles(event.target.files ?? [])).catch(console.error)
            event.target.value = ''
          }}
        />
      </label>
      <label className="button file-button">
        {words.folder}
        <input
          ref={folder}
          type="file"
          className="away"
          onChange={(event) => {
            take(chosenFolder(event.target.files ?? [])).catch(console.error)
            event.target.value = ''
          }}
        />
      </label>
      <span className="faint">{words.hint}</span>
      <div className="open-result" role="status">
        {isOpening && <p>{words.opening}</p>}
        {added !== undefined && added.cases.length > 0 && <p>{words.opened(added.cases.map(({ slug }) => slug))}</p>}
        {leftOut.length > 0 && <p>{words.leftOut(leftOut)}</p>}
        {added?.refusals.map((refusal) => (
          <p key={refusal} className="refusal">
            {refusal}
          </p>
        ))}
      </div>
    </div>
  )
}
