import { useEffect, useRef } from 'react'
import { useMessages, useSelect } from '../app-context.ts'
import { CaseList } from './CaseList.tsx'
import { CasePage } from './CasePage.tsx'
import { Header } from './Header.tsx'
import { PassageDialog } from './PassageDialog.tsx'

/** The whole page: header, the place the reader is at, and the passage pane. */
export function Page() {
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const name = place.page === 'case' ? place.slug : place.page
  const main = useRef<HTMLElement>(null)
  const before = useRef(name)
  useEffect(() => {
    if (before.current === name) return
    before.current = name
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [name])
  useEffect(() => {
    if (place.page === 'list') document.title = `${messages.list.title} – ${messages.name}`
    if (place.page === 'missing') document.title = `${messages.notFoundTitle} – ${messages.name}`
  }, [place, messages])
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {messages.skip}
      </button>
      <Header />
      <main ref={main} tabIndex={-1}>
        {place.page === 'list' && <CaseList />}
        {place.page === 'case' && <CasePage slug={place.slug} />}
        {place.page === 'missing' && (
          <div className="notice">
            <h1>{messages.notFoundTitle}</h1>
            <a href="#/">{messages.backToCases}</a>
          </div>
        )}
      </main>
      <PassageDialog />
    </>
  )
}
