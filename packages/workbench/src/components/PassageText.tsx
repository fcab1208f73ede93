import type { Anchor, Case, Evidence } from '@anchorage/casefile'
import { textIn } from '@anchorage/casefile'
import { certainPlace, reanchor, searchedText } from '@anchorage/reader'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLang, useMessages, useSelect } from '../app-context.ts'
import { blocksOf } from '../source-blocks.ts'
import { Waiting } from './Notices.tsx'
import { ScrollRegion } from './ScrollRegion.tsx'

/** The text of a source with the passage marked; several sources or languages can be chosen from. */
export function PassageText({ of, evidence }: { of: Case; evidence: Evidence }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.evidence
  const sources = [...new Set(evidence.anchors.map((anchor) => anchor.source))]
  const own = sources.find((source) => of.sources[source]?.lang === lang)
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const shown = chosen ?? own ?? sources[0]
  const source = shown === undefined ? undefined : of.sources[shown]
  if (source === undefined) return <p>{words.noAnchor}</p>
  const anchors = evidence.anchors.filter((anchor) => anchor.source === shown)
  const label = source.rendering === undefined ? undefined : words[source.rendering]
  return (
    <>
      {sources.length > 1 && (
        <fieldset className="segments" aria-label={words.choose}>
          {sources.map((index) => (
            <button key={index} type="button" aria-pressed={index === shown} onClick={() => setChosen(index)}>
              {languageName(of.sources[index]?.lang, lang) ?? of.sources[index]?.id}
            </button>
          ))}
        </fieldset>
      )}
      <p className="source-name">
        <cite>{source.title === undefined ? source.id : textIn(source.title, lang)}</cite>
        {source.publisher !== undefined && <> · {textIn(source.publisher, lang)}</>}
      </p>
      {label !== undefined && <p className={`rendering ${source.rendering}`}>{label}</p>}
      {source.file === undefined ? (
        anchors.map((anchor) => <blockquote key={anchor.range.start}>{anchor.quote}</blockquote>)
      ) : (
        <MarkedSource path={source.file} lang={source.lang} anchors={anchors} />
      )}
    </>
  )
}

function languageName(code: string | undefined, lang: string): string | undefined {
  if (code === undefined) return undefined
  return new Intl.DisplayNames([lang], { type: 'language' }).of(code)
}

function MarkedSource({ path, lang, anchors }: { path: string; lang: string | undefined; anchors: readonly Anchor[] }) {
  const messages = useMessages()
  const words = messages.evidence
  const sources = useSelect((state) => state.sources)
  const text = sources?.value?.get(path)
  const found = useMemo(() => (text === undefined ? [] : placesOf(text, anchors)), [text, anchors])
  const first = useRef<HTMLElement>(null)
  useEffect(() => {
    if (text === undefined) return undefined
    // The dialog opens after this effect; what is not shown cannot be scrolled to.
    const frame = requestAnimationFrame(() => first.current?.scrollIntoView({ block: 'center' }))
    return () => cancelAnimationFrame(frame)
  }, [text])
  if (sources?.status !== 'ready') return <Waiting />
  if (text === undefined) return <p className="notice">{words.missing}</p>
  const marks = found.flatMap((outcome) => certainPlace(outcome) ?? [])
  const start = Math.min(...marks.map((mark) => mark.start))
  return (
    <>
      {found.map((outcome, index) => (
        <p key={anchors[index]?.range.start} hidden={certainPlace(outcome) !== undefined} className="notice">
          {outcome.found === 'ambiguous' ? words.ambiguous(outcome.places.length) : words.notFound}
        </p>
      ))}
      <ScrollRegion className="source-scroll" label={words.quoted}>
        <div className="source-text" lang={lang === 'zh' ? 'zh-Hans' : lang}>
          {blocksOf(text, marks).map((block) => {
            const inside = block.pieces.map((piece) =>
              piece.isMarked ? (
                <mark key={piece.start} ref={piece.start === start ? first : undefined}>
                  {piece.text}
                </mark>
              ) : (
                <span key={piece.start}>{piece.text}</span>
              ),
            )
            return block.kind === 'heading' ? <h3 key={block.start}>{inside}</h3> : <p key={block.start}>{inside}</p>
          })}
        </div>
      </ScrollRegion>
    </>
  )
}

function placesOf(text: string, anchors: readonly Anchor[]) {
  const searched = searchedText(text)
  return anchors.map((anchor) => reanchor(searched, selectorOf(anchor)))
}

function selectorOf({ quote, prefix, suffix }: Anchor) {
  return {
    exact: quote,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  }
}
