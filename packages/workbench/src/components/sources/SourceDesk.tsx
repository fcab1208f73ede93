import { type Case, textIn } from '@anchorage/casefile'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useLang, useMessages, useSelect } from '../../app-context.ts'
import { evidenceOn } from '../../reading/coverage.ts'
import { isMarkdown } from '../../reading/markdown-pieces.ts'
import { Waiting } from '../Notices.tsx'
import { AttachList } from './AttachList.tsx'
import { CorrectionList } from './CorrectionList.tsx'
import { Coverage } from './Coverage.tsx'
import { type Chosen, marksOf } from './chosen.ts'
import { PassagePanel } from './PassagePanel.tsx'
import { ReaderBar } from './ReaderBar.tsx'
import { SourceText } from './SourceText.tsx'
import { useBlockSteps } from './use-block-steps.ts'
import { useCorrections } from './use-corrections.ts'
import { type PassageForm, useEvidence } from './use-evidence.ts'
import { useKeptPlace } from './use-kept-place.ts'
import { useReading } from './use-reading.ts'

/** A source on the desk: its text in the middle, the passage and what it supports at the side, coverage below the list. */
export function SourceDesk({ of, source, children }: { of: Case; source: number; children: ReactNode }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.reading.text
  const files = useSelect((state) => state.sources)
  const { file, title, id, rendering } = of.sources[source]!
  const text = file === undefined ? undefined : files?.value?.get(file)
  const reading = useReading(of, source, text)
  const { status, text: read, places, shownProposals: proposals } = reading
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined)
  const [form, setForm] = useState<PassageForm>({})
  const [filter, setFilter] = useState({ words: '', isBare: false })
  const [showsLayout, setLayout] = useState(false)
  const home = useRef<HTMLElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const marks = useMemo(() => marksOf(chosen, read?.statements ?? [], places), [chosen, read, places])
  const choose = (next: Chosen | undefined) => {
    setForm({})
    setChosen(next)
  }
  const actions = useEvidence(reading, chosen, marks, form, choose)
  const corrections = useCorrections(of, source, read)
  const isPlaced = useKeptPlace(read, chosen, marks, setChosen)
  const stepBlock = useBlockSteps(corrections, marks[0], status === 'ready' && isPlaced)
  // Undone: what was chosen is no evidence any more.
  const isGone = chosen?.kind === 'evidence' && !of.evidence.some((each) => each.id === chosen.id)
  useEffect(() => {
    if (isGone) setChosen(undefined)
  }, [isGone])

  const statements = read?.statements ?? []
  const at = statements.findIndex((each) =>
    each.marks.some((mark) => marks.some((own) => own.block === mark.block && own.start < mark.end)),
  )
  const show = (index: number) => {
    const statement = statements[index]
    if (statement === undefined) return
    const [evidence] = evidenceOn(places, statement.marks)
    choose(evidence === undefined ? { kind: 'statement', id: statement.id } : { kind: 'evidence', id: evidence })
  }
  const step = (by: 1 | -1) => {
    const now = chosen?.kind === 'statement' ? statements.findIndex((each) => each.id === chosen.id) : at
    show(now < 0 ? (by === 1 ? 0 : statements.length - 1) : now + by)
  }
  const shownTitle = title === undefined ? id : textIn(title, lang)
  return (
    <div className="source-desk">
      <div className="source-side">
        {children}
        <Coverage
          of={of}
          read={read}
          places={places}
          onChoose={choose}
          onBare={() => {
            setFilter({ words: '', isBare: true })
            search.current?.focus()
          }}
        />
      </div>
      <div className="reader">
        <h3>{shownTitle}</h3>
        {rendering !== undefined && <p className={`rendering ${rendering}`}>{messages.evidence[rendering]}</p>}
        {file === undefined && rendering !== 'citation' && <p className="faint">{words.citation}</p>}
        {file !== undefined && files?.status === 'ready' && text === undefined && (
          <p className="notice">{words.missing}</p>
        )}
        {file !== undefined &&
          (files?.status !== 'ready' || (text !== undefined && read === undefined && status === 'reading')) && (
            <Waiting words={words.reading} />
          )}
        {status === 'failed' && <p className="notice">{words.broken}</p>}
        {read !== undefined && (
          <>
            <ReaderBar count={statements.length} at={at} showsLayout={showsLayout} onLayout={setLayout} onStep={step} />
            <CorrectionList of={of} source={source} unfit={read.unfit} corrections={corrections} />
            <SourceText
              {...{ title: shownTitle, read, places, chosen, showsLayout, home }}
              isMarkdown={file !== undefined && isMarkdown(file)}
              onChoose={choose}
              onStep={step}
              onTake={() => void actions.take()}
              onBlockStep={stepBlock}
              onAttach={() => search.current?.focus()}
            />
          </>
        )}
      </div>
      <div className="source-model">
        {read !== undefined && (
          <PassagePanel
            {...{ of, read, proposals, chosen, marks, form, actions, corrections, stepBlock }}
            onForm={setForm}
          />
        )}
        <AttachList {...{ of, chosen, actions, filter, search }} onFilter={setFilter} />
      </div>
    </div>
  )
}
