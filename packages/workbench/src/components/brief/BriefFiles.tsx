import type { Lang } from '@anchorage/casefile'
import { type RefObject, useEffect, useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { handFile } from '../hand-file.ts'
import { briefCommandOf } from './brief-command.ts'
import type { BriefState } from './use-brief.ts'

/** The brief as files: HTML and Markdown as they are, PDF by the printing of the browser. Says why where nothing can be had. */
export function BriefFiles({
  folder,
  state,
  lang,
  isSaved,
  paper,
}: {
  /** What the folder of the case is called. */
  folder: string
  state: BriefState
  lang: Lang
  /** The case and the text around the parts are on the disk as they are told. */
  isSaved: boolean
  paper: RefObject<HTMLIFrameElement | null>
}) {
  const words = useMessages().brief.save
  const [failure, setFailure] = useState<string>()
  const { brief, isCurrent, drawing, told } = state
  const answer = brief.value?.ok === true ? brief.value : undefined
  const unknown = answer?.unknown[0]
  const locked =
    unknown !== undefined
      ? words.locked.unknown(unknown.name, unknown.line)
      : drawing.share !== undefined
        ? words.locked.drawing
        : !isCurrent || answer === undefined
          ? words.locked.making
          : undefined
  const hand = (make: () => void) => () => {
    try {
      setFailure(undefined)
      make()
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  const print = hand(() => paper.current?.contentWindow?.print())
  const file = `${folder}-brief.${lang}`
  usePrintKey(locked === undefined ? print : undefined)
  return (
    <section className="brief-files" aria-label={words.title}>
      <div className="keep-actions">
        <button
          type="button"
          className="button"
          disabled={locked !== undefined}
          onClick={hand(() => handFile(`${file}.html`, answer?.html ?? '', 'text/html'))}
        >
          {words.html}
        </button>
        <button
          type="button"
          className="button"
          disabled={locked !== undefined}
          onClick={hand(() => handFile(`${file}.md`, answer?.markdown ?? '', 'text/markdown'))}
        >
          {words.markdown}
        </button>
        <button type="button" className="button" disabled={locked !== undefined} onClick={print}>
          {words.print}
        </button>
      </div>
      <p role="status" className={unknown === undefined ? 'faint' : 'brief-fault'}>
        {locked ?? ''}
      </p>
      {failure !== undefined && (
        <p role="alert" className="brief-fault">
          {words.failed(failure)}
        </p>
      )}
      {locked === undefined && (
        <p className="faint">
          {isSaved ? words.same : words.unsaved}{' '}
          {isSaved && <code>{briefCommandOf({ ...told, slug: folder }, lang, drawing)}</code>}
        </p>
      )}
    </section>
  )
}

/** On this page the keys for printing print the brief. */
function usePrintKey(print: (() => void) | undefined): void {
  useEffect(() => {
    if (print === undefined) return
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      print()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [print])
}
