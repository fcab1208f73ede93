import type { Case } from '@anchorage/casefile'
import { useMemo } from 'react'
import { useLang, useMessages } from '../../app-context.ts'
import { attachables } from '../../reading/attachable.ts'
import { unusedStatements } from '../../reading/coverage.ts'
import type { EvidencePlace, ReadText } from '../../reading/protocol.ts'
import type { Chosen } from './chosen.ts'

const mostShown = 60

/** What of the model has no evidence, and what of the source was not used; each leads there. */
export function Coverage(props: {
  of: Case
  read: ReadText | undefined
  places: readonly EvidencePlace[]
  onChoose: (chosen: Chosen) => void
  onBare: () => void
}) {
  const { of, read, places, onChoose, onBare } = props
  const lang = useLang()
  const messages = useMessages()
  const words = messages.reading.coverage
  const judgements = useMemo(() => attachables(of, lang), [of, lang])
  const without = judgements.filter(({ because }) => because.length === 0).length
  const statements = read?.statements ?? []
  const countable = useMemo(() => unusedStatements(statements, []).length, [statements])
  const unused = useMemo(() => unusedStatements(statements, places), [statements, places])
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <h3 id="coverage-title">{words.title}</h3>
      {judgements.length > 0 && (
        <>
          <meter
            min={0}
            max={judgements.length}
            value={judgements.length - without}
            aria-label={words.model(without, judgements.length)}
          />
          <p className="small">
            {words.model(without, judgements.length)}{' '}
            {without > 0 && (
              <button type="button" className="link" onClick={onBare}>
                {words.show}
              </button>
            )}
          </p>
        </>
      )}
      {countable > 0 && (
        <>
          <meter
            min={0}
            max={countable}
            value={countable - unused.length}
            aria-label={words.source(unused.length, countable)}
          />
          <p className="small">
            {words.source(unused.length, countable)}
            {countable < statements.length && words.counted}
          </p>
          {unused.length > 0 && (
            <details>
              <summary className="small">{words.unused}</summary>
              <ul className="unused" lang={read?.lang === 'zh' ? 'zh-Hans' : 'en'}>
                {unused.slice(0, mostShown).map(({ id, speaker, text }) => (
                  <li key={id}>
                    <button type="button" onClick={() => onChoose({ kind: 'statement', id })}>
                      {speaker !== undefined && (
                        <strong>
                          {speaker}
                          {messages.colon}
                        </strong>
                      )}
                      {text}
                    </button>
                  </li>
                ))}
              </ul>
              {unused.length > mostShown && <p className="faint small">{words.more(unused.length - mostShown)}</p>}
            </details>
          )}
        </>
      )}
    </section>
  )
}
