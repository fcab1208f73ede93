import { type Case, type Source, textIn } from '@anchorage/casefile'
import { useApp, useLang, useMessages } from '../app-context.ts'
import type { LoadedCase } from '../state/app-state.ts'
import { Term } from './Term.tsx'

/** Where everything comes from. */
export function SourcesSection({ of, loaded }: { of: Case; loaded: LoadedCase }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.sources
  const firstEvidence = (source: Source) =>
    of.evidence.find((evidence) => evidence.anchors.some((anchor) => of.sources[anchor.source] === source))?.id
  return (
    <section id="sources" tabIndex={-1} aria-labelledby="sources-title">
      <h2 id="sources-title">{words.title}</h2>
      <ul className="sources">
        {of.sources.map((source) => {
          const evidence = firstEvidence(source)
          return (
            <li key={source.id}>
              {source.author !== undefined && <>{textIn(source.author, lang)}. </>}
              <cite>{source.title === undefined ? source.id : textIn(source.title, lang)}</cite>
              {source.publisher !== undefined && <>. {textIn(source.publisher, lang)}</>}
              {source.published !== undefined && <>. {publishedWords(source, words)}</>}
              {source.pages !== undefined && <>, {source.pages}</>}{' '}
              {source.rendering !== undefined && <span className="badge">{words.rendering[source.rendering]}</span>}{' '}
              {source.file !== undefined && evidence !== undefined && (
                <button
                  type="button"
                  className="link"
                  onClick={() => app.showPassage({ evidence: [evidence], shown: 0 })}
                >
                  {words.read}
                </button>
              )}
              {source.note !== undefined && <span className="note">{textIn(source.note, lang)}</span>}
            </li>
          )
        })}
      </ul>
      <p className="words faint">
        {words.glossary}
        {messages.colon}
        {(Object.keys(messages.terms) as (keyof typeof messages.terms)[]).map((term) => (
          <Term key={term} of={term} />
        ))}
      </p>
      <details>
        <summary>{words.files}</summary>
        <ul className="files">
          {loaded.served.files.map((file) => (
            <li key={file.path}>
              <code>{file.path}</code>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function publishedWords(
  { published }: Source,
  words: { published(date: string): string; notBefore(date: string): string },
): string {
  if (published === undefined) return ''
  return typeof published === 'object' ? words.notBefore(published.notBefore) : words.published(String(published))
}
