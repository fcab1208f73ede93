import { type Case, type Source, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'

/** The sources of a case, to choose one to read. */
export function SourceList(props: { of: Case; chosen: number; onChoose: (source: number) => void }) {
  const { of, chosen, onChoose } = props
  const lang = useLang()
  const messages = useMessages()
  const words = messages.reading.list
  const usedOf = (index: number) =>
    of.evidence.filter(({ anchors }) => anchors.some(({ source }) => source === index)).length
  return (
    <ul className="sources source-choice">
      {of.sources.map((source, index) => (
        <li key={source.id}>
          <button type="button" aria-current={index === chosen ? 'true' : undefined} onClick={() => onChoose(index)}>
            <cite>{source.title === undefined ? source.id : textIn(source.title, lang)}</cite>
            <span className="faint small">
              {[
                ...(source.author === undefined ? [] : [textIn(source.author, lang)]),
                ...(source.publisher === undefined ? [] : [textIn(source.publisher, lang)]),
                ...publishedWords(source, messages.sources),
              ].join(' · ')}
            </span>
            <span className="source-marks small">
              {source.rendering !== undefined && (
                <span className="badge">{messages.sources.rendering[source.rendering]}</span>
              )}{' '}
              {source.file === undefined && <span className="badge">{words.noFile}</span>}{' '}
              {usedOf(index) > 0 && <span className="faint">{words.used(usedOf(index))}</span>}
            </span>
          </button>
          {index === chosen && source.note !== undefined && <p className="note">{textIn(source.note, lang)}</p>}
        </li>
      ))}
    </ul>
  )
}

function publishedWords(
  { published }: Source,
  words: { published(date: string): string; notBefore(date: string): string },
): readonly string[] {
  if (published === undefined) return []
  return [typeof published === 'object' ? words.notBefore(published.notBefore) : words.published(String(published))]
}
