import type { Path, Range } from '@anchorage/casefile'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import type { YamlEditor } from '../../editor/yaml-editor.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { PasteButton } from '../share/PasteButton.tsx'
import { UndoButtons } from '../UndoButtons.tsx'
import { AnswerStrip } from './AnswerStrip.tsx'
import { FileView } from './FileView.tsx'
import { ModelForm } from './ModelForm.tsx'
import { ModelContext, pathKey, type Refusal } from './model-context.ts'
import { Refused } from './Refused.tsx'

const panes = ['form', 'file'] as const

/** The form and the file of a case, two views of one text: side by side where there is room, else one at a time. */
export function ModelPage({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().model
  const [pane, setPane] = useState<(typeof panes)[number]>(loaded.opened.case === undefined ? 'file' : 'form')
  const editor = useRef<YamlEditor>(undefined)
  const keepEditor = useCallback((mounted: YamlEditor | undefined) => {
    editor.current = mounted
  }, [])
  const form = useRef<HTMLDivElement>(null)
  const reveal = useCallback((range: Range) => {
    setPane('file')
    // The pane has to be there before the editor can measure where the place is.
    requestAnimationFrame(() => editor.current?.reveal(range))
  }, [])
  const [problem, report] = useState<string>()
  const [refusal, refuse] = useState<Refusal>()
  const [said, announce] = useState('')
  const places = useMemo(() => ({ reveal, report, refuse, announce }), [reveal])
  const showInForm = (path: Path) => {
    setPane('form')
    requestAnimationFrame(() => {
      const found = elementOf(form.current, path)
      found?.scrollIntoView({ block: 'center' })
      found?.focus({ preventScroll: true })
    })
  }
  return (
    <ModelContext value={places}>
      <div className="model" data-pane={pane}>
        <p className="faint model-lead">{words.lead}</p>
        <div className="model-bar">
          <fieldset className="segments panes" aria-label={words.panes.label}>
            {panes.map((name) => (
              <button key={name} type="button" aria-pressed={pane === name} onClick={() => setPane(name)}>
                {words.panes[name]}
              </button>
            ))}
          </fieldset>
          <UndoButtons desk={loaded.desk} />
          <PasteButton of={loaded.fault === undefined ? loaded.opened.case : undefined} />
          <AnswerStrip />
        </div>
        <div className="model-panes">
          <div className="model-form" ref={form}>
            {refusal !== undefined && <Refused refusal={refusal} />}
            {problem !== undefined && (
              <p className="notice" role="alert">
                {words.form.notDone} <span className="faint">{problem}</span>
              </p>
            )}
            <p className="away" role="status">
              {said}
            </p>
            <ModelForm loaded={loaded} />
          </div>
          <FileView loaded={loaded} onEditor={keepEditor} onShowInForm={showInForm} />
        </div>
      </div>
    </ModelContext>
  )
}

/** The innermost element of the form that holds the path. */
function elementOf(form: HTMLElement | null, path: Path): HTMLElement | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const key = pathKey(path.slice(0, length))
    const found = form?.querySelector<HTMLElement>(`[data-path="${CSS.escape(key)}"]`)
    if (found) return found
  }
  return undefined
}
