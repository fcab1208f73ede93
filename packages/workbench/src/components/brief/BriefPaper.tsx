import { type RefObject, useEffect, useState } from 'react'
import { useMessages } from '../../app-context.ts'

/**
 * The brief on paper: the very HTML that is handed out, in a frame whose own policy allows styles, and no script and no
 * request; it can be printed from there.
 */
export function BriefPaper({ html, paper }: { html: string; paper: RefObject<HTMLIFrameElement | null> }) {
  const words = useMessages().brief
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    if (isReady && paper.current !== null) layOn(paper.current, html)
  }, [isReady, html, paper])
  return (
    <iframe
      ref={paper}
      className="brief-paper"
      src="paper.html"
      title={words.preview}
      sandbox="allow-same-origin allow-modals"
      onLoad={() => setReady(true)}
    />
  )
}

/** Puts a document on the paper; what was being read stays in sight. */
function layOn(paper: HTMLIFrameElement, html: string): void {
  const page = paper.contentDocument
  if (page === null) return
  // Styles are made on the paper: what is parsed here is under the policy of this page, which allows none in the text.
  const [whole = '', style = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? []
  const written = new DOMParser().parseFromString(html.replace(whole, ''), 'text/html')
  // The paper has this policy already; each copy would be added to it.
  for (const policy of written.querySelectorAll('meta[http-equiv]')) policy.remove()
  const top = page.scrollingElement?.scrollTop ?? 0
  page.replaceChild(page.adoptNode(written.documentElement), page.documentElement)
  const styles = page.createElement('style')
  styles.textContent = style
  page.head.append(styles)
  if (page.scrollingElement !== null) page.scrollingElement.scrollTop = top
}
