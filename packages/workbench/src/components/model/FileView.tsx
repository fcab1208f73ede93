import type { Path } from '@anchorage/casefile'
import { useCallback, useRef, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { YamlEditor } from '../../editor/yaml-editor.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { useYamlEditor } from './use-yaml-editor.ts'

/** The file of a case in an editor, with what is wrong marked where it stands. */
export function FileView(props: {
  loaded: LoadedCase
  onEditor: (editor: YamlEditor | undefined) => void
  onShowInForm: (path: Path) => void
}) {
  const { loaded, onEditor, onShowInForm } = props
  const words = useMessages().model.file
  const [host, setHost] = useState<HTMLDivElement | null>(null)
  const after = useRef<HTMLButtonElement>(null)
  const [path, setPath] = useState<Path>([])
  const leave = useCallback(() => after.current?.focus(), [])
  useYamlEditor({ loaded, host, onEditor, onPlace: setPath, onLeave: leave })
  const where =
    path.length === 0 ? words.top : path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ')
  return (
    <section className="model-file" aria-label={words.label}>
      <div className="editor" ref={setHost} />
      <div className="editor-foot">
        <button
          type="button"
          ref={after}
          className="link editor-place"
          title={words.toForm(where)}
          onClick={() => onShowInForm(path)}
        >
          {where}
        </button>
        <p className="faint small">{words.hint}</p>
      </div>
    </section>
  )
}
