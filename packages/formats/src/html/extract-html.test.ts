import { describe, expect, it } from 'vitest'
import { extractHtml } from './extract-html.ts'

const article = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Ferry stays in port | Harrow Gazette</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>All rights reserved</footer></body></html>`

const paragraphs = [
  'The ferry between Harrow and Senn did not run on Monday, and neither town could say when it will, the harbour master said.',
  '“We do not own a bridge,” said Ruth Calder, the mayor of Senn. “We own a timetable, and it is a short one this year.”',
  'A guarantee would cost each town about as much as a school bus, according to the two councils, which met on Sunday.',
]
const body = `<article><h1>Ferry stays in port</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`

describe('extractHtml', () => {
  it('takes the article out of its page, and what the page says of it', () => {
    const meta =
      '<meta property="og:site_name" content="Harrow Gazette"><meta property="article:published_time" content="2025-02-03T08:00:00Z">'
    expect(extractHtml(article(body, meta))).toEqual({
      text: ['Ferry stays in port\n', ...paragraphs.map((text) => `  ${text}\n`)].join('\n'),
      about: { title: 'Ferry stays in port', author: undefined, publisher: 'Harrow Gazette', published: '2025-02-03' },
    })
  })

  it('keeps headings and captions on lines of their own, and closes white space', () => {
    const { text } = extractHtml(
      article(`<article><h1>Ferry stays in port</h1><p>　　${paragraphs[0]}</p><p>${paragraphs[1]}<br>One
      <b>more</b>&nbsp;line, and it goes on for a while, so that it counts as text, too.</p><h2>Money</h2><p>${paragraphs[2]}</p>
      <figure><img src="x"><figcaption>The Harrow at her berth</figcaption></figure></article>`),
    )
    expect(text?.split('\n\n')).toEqual([
      'Ferry stays in port',
      `  ${paragraphs[0]}`,
      `  ${paragraphs[1]}`,
      '  One more\u00a0line, and it goes on for a while, so that it counts as text, too.',
      'Money',
      `  ${paragraphs[2]}`,
      'The Harrow at her berth\n',
    ])
  })

  it('runs no script, and shows nothing that a browser would not', () => {
    const hostile = article(
      `<script>globalThis.wasRun = 1</script><article><p onclick="globalThis.wasRun = 2">${paragraphs.join(' ')}</p>
      <img src="x" onerror="globalThis.wasRun = 3"><p hidden>secret</p><p style="display: none">secret</p>
      <style>secret</style><template>secret</template><noscript>secret</noscript></article>`,
    )
    expect(extractHtml(hostile).text).not.toMatch(/secret|wasRun/)
    expect(globalThis).not.toHaveProperty('wasRun')
  })

  it('reads the whole page where there is no article in it', () => {
    expect(extractHtml('<p>One.<p>Two.<table><tr><td>a<td>b</table>').text).toBe('  One.\n\n  Two.\n\na b\n')
    expect(extractHtml('').text).toBe('')
  })

  it('refuses pages that would take long: too deep, or too many elements', () => {
    expect(extractHtml('<div>'.repeat(100_000))).toEqual({ reason: 'html-too-deep' })
    expect(extractHtml('<b></b>'.repeat(100_001))).toEqual({ reason: 'html-too-large' })
    const quoted = `<script>${'<div>'.repeat(2000)}</script><!-- ${'<div>'.repeat(2000)} --><p>They met.`
    expect(extractHtml(quoted).text).toBe('  They met.\n')
  })
})
