import type { Range } from '@anchorage/casefile'
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  closeBrackets,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, indentUnit } from '@codemirror/language'
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { search, searchKeymap } from '@codemirror/search'
import { Annotation, type ChangeSet, EditorState, Prec } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { editorTheme } from './editor-theme.ts'
import { shownText } from './line-breaks.ts'
import { carriedOver, minimalChanges, type TextChange, withChanges } from './minimal-changes.ts'
import { createTypingGroups } from './typing-groups.ts'
import type { Offer, Offers } from './yaml-completions.ts'
import { type YamlPlace, yamlPlace } from './yaml-place.ts'

/** Something to say about a stretch of the file. */
export interface EditorMark extends Range {
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
}

/** What an editor of a case file is given, and whom it tells what. Texts and ranges are those of the file. */
export interface YamlEditorOptions {
  readonly text: string
  /** What a screen reader calls it. */
  readonly label: string
  /** Words of the editor’s own panels, by their English ones. */
  readonly phrases: Readonly<Record<string, string>>
  /** Somebody typed; changes of one group belong together. */
  onWrite(text: string, group: string): void
  onUndo(): void
  onRedo(): void
  /** Escape was pressed and there was nothing to close. */
  onLeave(): void
  /** The cursor is somewhere else. */
  onPlace(place: YamlPlace): void
  complete(place: YamlPlace, typed: string): Offers
}

/** An editor of a case file. */
export interface YamlEditor {
  /** Shows what the file says now; the cursor stays where it was in what did not change. */
  show(text: string): void
  mark(marks: readonly EditorMark[]): void
  /** Selects a stretch, brings it into sight and goes there. */
  reveal(range: Range): void
  focus(): void
  destroy(): void
}

const fromOutside = Annotation.define<boolean>()

/** Puts an editor into a shadow root, where its styles are adopted style sheets. */
export function mountYamlEditor(root: ShadowRoot, options: YamlEditorOptions): YamlEditor {
  let shown = shownText(options.text)
  let waiting: string | undefined
  /** The file before what an input method has not finished; nobody is told of that. */
  let unfinished: { readonly base: string; readonly group: string } | undefined
  const groupOf = createTypingGroups('yaml')
  const run = (action: () => void) => () => {
    action()
    return true
  }
  const undoKeys = Prec.highest(
    keymap.of([
      { key: 'Mod-z', run: run(options.onUndo), shift: run(options.onRedo), preventDefault: true },
      { key: 'Mod-y', run: run(options.onRedo), preventDefault: true },
    ]),
  )
  const leaveKey = Prec.lowest(keymap.of([{ key: 'Escape', run: run(options.onLeave) }]))
  const complete = (context: CompletionContext) => {
    const line = context.state.doc.lineAt(context.pos)
    const column = context.pos - line.from
    const place = yamlPlace((index) => context.state.doc.line(index + 1).text, line.number - 1, column)
    const { from, offers } = options.complete(place, line.text.slice(place.from, column))
    const isTyping = column > from || /[ .([]$/.test(line.text.slice(0, column))
    if (offers.length === 0 || (!context.explicit && (!isTyping || place.role === 'either') && column === from))
      return null
    return { from: line.from + from, options: offers.map(completionOf), validFor: /^[\p{L}\p{N}_-]*$/u }
  }
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: shown.shown,
      extensions: [
        undoKeys,
        keymap.of([...completionKeymap, ...searchKeymap, ...lintKeymap, ...defaultKeymap]),
        leaveKey,
        yaml(),
        indentUnit.of('  '),
        lineNumbers(),
        lintGutter(),
        drawSelection(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        bracketMatching(),
        closeBrackets(),
        search({ top: true }),
        autocompletion({ override: [complete], icons: false }),
        EditorState.phrases.of(options.phrases),
        EditorView.contentAttributes.of({
          tabindex: '0',
          'aria-label': options.label,
          spellcheck: 'false',
          autocapitalize: 'off',
        }),
        editorTheme,
        EditorView.domEventHandlers({
          beforeinput: (event) => {
            if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
            if (event.inputType === 'historyUndo') options.onUndo()
            else options.onRedo()
            event.preventDefault()
            return true
          },
          compositionend: () => {
            setTimeout(finish)
          },
        }),
        EditorView.updateListener.of((update) => {
          const isOutside = update.transactions.some((transaction) => transaction.annotation(fromOutside))
          if (update.docChanged && !isOutside) {
            const base = shown.file
            shown = shownText(withChanges(base, changesOf(update.changes, shown)))
            const group = groupOf(
              update.transactions.some(
                (transaction) => transaction.isUserEvent('input.type') || transaction.isUserEvent('delete'),
              ),
            )
            if (view.composing) unfinished ??= { base, group }
            else if (unfinished === undefined) options.onWrite(shown.file, group)
          }
          if (update.docChanged || update.selectionSet) options.onPlace(placeOf(update.state))
        }),
      ],
    }),
  })

  /** Says what the input method has made, and shows what came from outside meanwhile, which would have broken it off. */
  function finish(): void {
    if (view.composing) return
    const { base, group } = unfinished ?? { base: shown.file, group: '' }
    const text = waiting === undefined ? shown.file : carriedOver(base, shown.file, waiting)
    const isMine = unfinished !== undefined
    unfinished = undefined
    show(text)
    if (isMine) options.onWrite(text, group)
  }

  function show(text: string): void {
    if (view.composing) {
      waiting = text
      return
    }
    waiting = undefined
    if (text === shown.file) return
    const next = shownText(text)
    const changes = minimalChanges(shown.shown, next.shown)
    shown = next
    view.dispatch({ changes, annotations: fromOutside.of(true) })
  }

  return {
    show,
    mark: (marks) => {
      const length = view.state.doc.length
      const within = (offset: number) => Math.min(shown.toShown(offset), length)
      const diagnostics = marks.map(({ start, end, severity, message }) => ({
        from: within(start),
        to: within(Math.max(start, end)),
        severity,
        message,
      }))
      view.dispatch(setDiagnostics(view.state, diagnostics))
    },
    reveal: ({ start, end }) => {
      const length = view.state.doc.length
      const anchor = Math.min(shown.toShown(start), length)
      const head = Math.min(shown.toShown(end), length)
      view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
      view.focus()
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

function placeOf(state: EditorState): YamlPlace {
  const { head } = state.selection.main
  const line = state.doc.lineAt(head)
  return yamlPlace((index) => state.doc.line(index + 1).text, line.number - 1, head - line.from)
}

/** What was typed, as changes of the file. */
function changesOf(changes: ChangeSet, { toFile, newline }: ReturnType<typeof shownText>): TextChange[] {
  const list: TextChange[] = []
  changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    list.push({ from: toFile(from), to: toFile(to), insert: inserted.toString().replaceAll('\n', newline) })
  })
  return list
}

/** An offer as the editor shows it. */
export function completionOf({ label, apply, detail, kind }: Offer, index: number): Completion {
  const type = kind === 'key' ? 'property' : kind === 'name' ? 'variable' : 'keyword'
  // Offers stand in the order in which they are meant.
  return {
    label,
    type,
    boost: Math.max(-99, 50 - index),
    ...(apply === undefined ? {} : { apply }),
    ...(detail === undefined ? {} : { detail }),
  }
}
