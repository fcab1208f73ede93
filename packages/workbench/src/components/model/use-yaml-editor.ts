import type { Path } from '@anchorage/casefile'
import { useEffect, useRef, useState } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../../app-context.ts'
import { caseSchema } from '../../editor/case-schema.ts'
import { yamlCompletions } from '../../editor/yaml-completions.ts'
import { type EditorMark, mountYamlEditor, type YamlEditor } from '../../editor/yaml-editor.ts'
import type { DiagnosticView } from '../../model/protocol.ts'
import type { LoadedCase } from '../../state/app-state.ts'

/** Mounts the editor in `host` and keeps it in step with the desk, the diagnostics and the language. */
export function useYamlEditor(options: {
  readonly loaded: LoadedCase
  readonly host: HTMLElement | null
  readonly onEditor: (editor: YamlEditor | undefined) => void
  readonly onPlace: (path: Path) => void
  readonly onLeave: () => void
}): void {
  const { loaded, host, onEditor, onPlace, onLeave } = options
  const app = useApp()
  const lang = useLang()
  const words = useMessages().model
  const checked = useSelect((state) => state.checked)
  const latest = useRef(loaded)
  latest.current = loaded
  const [editor, setEditor] = useState<YamlEditor>()
  useEffect(() => {
    if (host === null) return
    const mounted = mountYamlEditor(host.shadowRoot ?? host.attachShadow({ mode: 'open' }), {
      text: latest.current.desk.text,
      label: words.file.label,
      phrases: words.phrases,
      onWrite: (text, group) => app.editing.write(text, { group }),
      onUndo: app.editing.undo,
      onRedo: app.editing.redo,
      onLeave,
      onPlace: ({ path }) => onPlace(path),
      complete: (at, typed) =>
        yamlCompletions(at, typed, { schema: caseSchema(), of: latest.current.opened.case, lang }),
    })
    setEditor(mounted)
    onEditor(mounted)
    return () => {
      onEditor(undefined)
      mounted.destroy()
    }
  }, [host, app, lang, words, onEditor, onPlace, onLeave])
  const { desk, fault, opened, openedText } = loaded
  useEffect(() => editor?.show(desk.text), [editor, desk.text])
  useEffect(() => {
    // Marks of another text would stand in the wrong places; those of this one are on their way.
    if (editor === undefined || desk.text !== (fault?.text ?? openedText)) return
    const found = fault?.diagnostics ?? [...opened.diagnostics, ...(checked?.value ?? [])]
    editor.mark(found.filter(({ file }) => file.endsWith('case.yaml')).map((each) => markOf(each, lang)))
  }, [editor, desk.text, fault, opened, openedText, checked, lang])
}

function markOf({ start, end, severity, words }: DiagnosticView, lang: 'en' | 'zh'): EditorMark {
  const { message, hint } = words[lang]
  return { start, end, severity, message: hint === undefined ? message : `${message}\n${hint}` }
}
