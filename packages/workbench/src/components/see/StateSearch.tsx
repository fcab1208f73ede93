import { useEffect, useState } from 'react'
import { useApp, useMessages, useSelect } from '../../app-context.ts'
import type { Question } from '../../model/protocol.ts'
import type { FoundStates } from '../../model/see-protocol.ts'
import { useSeeLook } from './use-see-look.ts'

interface SearchProps {
  readonly question: Question
  readonly found: FoundStates | undefined
  onFound(found: FoundStates | undefined): void
}

const mostShown = 12

/** Finds states by name, words or formula, and lists the first of them. */
export function StateSearch({ question, found, onFound }: SearchProps) {
  const app = useApp()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const [{ find = '' }, change] = useSeeLook()
  const [text, setText] = useState(find)
  const words = messages.see.search
  const asked = JSON.stringify([question, find])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says all that the answer depends on
  useEffect(() => {
    let isWanted = true
    const answer = find === '' ? Promise.resolve(undefined) : app.workshop.findStates(question, find)
    answer.then((states) => isWanted && onFound(states)).catch(console.error)
    return () => {
      isWanted = false
    }
  }, [asked])
  const look = () => change({ find: text.trim() === '' ? undefined : text.trim() })
  const clear = () => {
    setText('')
    change({ find: undefined })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every browser knows the search element yet
    <form
      className="state-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        look()
      }}
    >
      <label>
        <span className="away">{words.label}</span>
        <input
          type="search"
          value={text}
          placeholder={`${words.label}${messages.colon}${words.hint}`}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        {words.go}
      </button>
      {found !== undefined && (
        <button type="button" className="link" onClick={clear}>
          {words.clear}
        </button>
      )}
      <div className="found" aria-live="polite">
        {found !== undefined && <p className="faint">{words.found[found.how](found.states.length)}</p>}
        {found !== undefined && found.first.length > 0 && (
          <ul>
            {found.first.slice(0, mostShown).map((state) => (
              <li key={state.id}>
                <button
                  type="button"
                  className="link"
                  onClick={() => place.page === 'case' && app.go({ ...place, state: state.id })}
                >
                  {state.words}
                </button>
              </li>
            ))}
            {found.states.length > mostShown && (
              <li className="faint">{messages.more(found.states.length - mostShown)}</li>
            )}
          </ul>
        )}
      </div>
    </form>
  )
}
