import type { BlockKind, ReaderLang } from '@anchorage/reader'
import { useEffect, useId, useRef } from 'react'
import { useMessages } from '../../app-context.ts'
import type { Preview } from '../../reading/protocol.ts'
import type { BroughtItem, Imports } from './use-imports.ts'

/** One file that was brought: what was recognised, to be corrected; or why it cannot be taken. */
export function ImportItem({ item, imports }: { item: BroughtItem; imports: Imports }) {
  const words = useMessages().reading.import
  const { key, file, state } = item
  const id = useId()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // The button that was pressed is gone or rests: keys go on at what came of it.
    if (document.activeElement === document.body) section.current?.focus()
  }, [])
  return (
    <section ref={section} className="import-item" aria-labelledby={id} tabIndex={-1}>
      <div className="import-item-head">
        <h3 id={id}>{state.kind === 'refused' ? words.refused(file.name) : file.name}</h3>
        <button
          type="button"
          className="link"
          aria-label={words.leaveOut(file.name)}
          onClick={() => imports.leaveOut(key)}
        >
          {words.remove}
        </button>
      </div>
      {state.kind === 'refused' && (
        <p className="refusal" role="alert">
          {words.reasons[state.reason]}
        </p>
      )}
      {state.kind === 'ready' && (
        <>
          <Recognised preview={state.preview} />
          <Facts item={item} preview={state.preview} imports={imports} />
          <Opening preview={state.preview} />
        </>
      )}
    </section>
  )
}

function Recognised({ preview }: { preview: Preview }) {
  const messages = useMessages()
  const words = messages.reading.import
  const { kinds } = messages.reading.text
  const blocks = (Object.entries(preview.blocks) as [BlockKind, number][]).map(
    ([kind, count]) => `${kinds[kind]} ${count}`,
  )
  const facts = [
    words.formats[preview.format],
    ...(preview.encoding === undefined ? [] : [preview.encoding]),
    ...(preview.pages === undefined ? [] : [words.pages(preview.pages.count, preview.pages.withoutText)]),
    words.langs[preview.lang],
    words.characters(preview.characters),
    words.articles(preview.articles),
    words.statements(preview.statements),
  ]
  return (
    <p className="recognised faint small">
      {facts.join(' · ')}
      <br />
      {blocks.join(' · ')}
    </p>
  )
}

function Facts({ item, preview, imports }: { item: BroughtItem; preview: Preview; imports: Imports }) {
  const words = useMessages().reading.import
  const id = useId()
  const { facts, key } = item
  return (
    <div className="import-facts">
      {(['title', 'publisher', 'published'] as const).map((name) => (
        <div key={name} className={`fact-${name}`}>
          <label htmlFor={`${id}-${name}`}>{words.facts[name]}</label>
          <input
            id={`${id}-${name}`}
            type={name === 'published' ? 'date' : 'text'}
            value={facts[name] ?? preview.facts[name] ?? ''}
            onChange={(event) => imports.describe(key, { [name]: event.target.value })}
          />
        </div>
      ))}
      <div>
        <label htmlFor={`${id}-lang`}>{words.facts.lang}</label>
        <select
          id={`${id}-lang`}
          value={facts.lang ?? preview.lang}
          onChange={(event) => imports.describe(key, { lang: event.target.value as ReaderLang })}
        >
          {(['zh', 'en'] as const).map((lang) => (
            <option key={lang} value={lang}>
              {words.langs[lang]}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

function Opening({ preview }: { preview: Preview }) {
  const messages = useMessages()
  const words = messages.reading.import
  return (
    <div className="import-opening" lang={preview.lang === 'zh' ? 'zh-Hans' : 'en'}>
      <details open>
        <summary>{words.said}</summary>
        {preview.said.length === 0 && <p className="faint">{words.saidNone}</p>}
        <ul>
          {preview.said.map(({ speaker, text }) => (
            <li key={text}>
              <strong>{speaker ?? words.nobody}</strong>
              {messages.colon}
              {text}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{words.opening}</summary>
        {preview.opening.map(({ kind, text }) => (
          <p key={text}>
            <span className="badge">{messages.reading.text.kinds[kind]}</span> {text}
          </p>
        ))}
      </details>
    </div>
  )
}
