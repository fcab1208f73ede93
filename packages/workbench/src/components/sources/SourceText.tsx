import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { useMessages } from '../../app-context.ts'
import { partsOf } from '../../reading/parts.ts'
import type { EvidencePlace, ReadText } from '../../reading/protocol.ts'
import { IdleButton } from '../IdleButton.tsx'
import { BlockText } from './BlockText.tsx'
import { type Chosen, chosenAt, marksOf } from './chosen.ts'
import { placeAt, selectedStretches } from './selected-stretches.ts'
import { type Marked, useHighlights } from './use-highlights.ts'
import { useShownPart } from './use-shown-part.ts'
import { type TextKeys, useTextKeys } from './use-text-keys.ts'

/** What the text of a source shows, and what is told of it. */
export interface SourceTextProps extends TextKeys {
  readonly title: string
  readonly read: ReadText
  readonly places: readonly EvidencePlace[]
  readonly chosen: Chosen | undefined
  readonly showsLayout: boolean
  readonly home: RefObject<HTMLElement | null>
}

/** The text of a source as it reads: its blocks in order, statements, evidence and the chosen passage marked. */
export function SourceText(props: SourceTextProps) {
  const { title, read, places, chosen, showsLayout, onChoose, home } = props
  const words = useMessages().reading.text
  const parts = useMemo(() => partsOf(read.blocks), [read])
  const chosenMarks = useMemo(() => marksOf(chosen, read.statements, places), [chosen, read, places])
  const [part, setPart] = useShownPart(parts, chosenMarks[0]?.block)
  const marked = useMemo((): Marked => {
    const sure = read.statements.filter(({ tier, negated }) => tier === 1 && !negated)
    const doubtful = read.statements.filter(({ tier, negated }) => tier !== 1 || negated)
    return {
      said: sure.flatMap(({ marks }) => marks),
      doubtful: doubtful.flatMap(({ marks }) => marks),
      used: places.flatMap(({ marks }) => marks),
      chosen: chosenMarks,
    }
  }, [read, places, chosenMarks])
  useHighlights(home, marked, part)
  const keys = useTextKeys(props, chosenMarks)
  const first = chosenMarks[0]?.block
  const isOwn = chosen?.kind === 'passage'
  const isShort = chosenMarks.length === 1
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part shows other blocks
  useEffect(() => {
    if (first === undefined || (isOwn && !isShort)) return
    home.current?.querySelector(`[data-words="${CSS.escape(first)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [first, isOwn, isShort, home, part, read])
  const pressed = useRef(false)
  const settle = (x: number, y: number) => {
    if (!pressed.current || home.current === null) return
    pressed.current = false
    const marks = selectedStretches(home.current)
    if (marks.length > 0) return onChoose({ kind: 'passage', marks })
    const place = placeAt(x, y)
    onChoose(place && chosenAt(place.block, place.offset, read.statements, places))
  }
  return (
    <>
      {parts.length > 1 && (
        <div className="part-bar">
          <IdleButton className="button" isIdle={part === 0} onClick={() => setPart(part - 1)}>
            {words.earlier}
          </IdleButton>
          <span>{words.part(part + 1, parts.length)}</span>
          <IdleButton className="button" isIdle={part === parts.length - 1} onClick={() => setPart(part + 1)}>
            {words.later}
          </IdleButton>
        </div>
      )}
      <section
        ref={home}
        className="reader-text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and takes keys must be reachable by keyboard
        tabIndex={0}
        aria-label={words.label(title)}
        aria-describedby="reader-keys"
        lang={read.lang === 'zh' ? 'zh-Hans' : 'en'}
        onMouseDown={() => {
          pressed.current = true
        }}
        onMouseUp={(event) => settle(event.clientX, event.clientY)}
        onKeyDown={keys}
      >
        {parts[part]?.map((block) => (
          <BlockText key={block.id} block={block} showsLayout={showsLayout} />
        ))}
      </section>
    </>
  )
}
