import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { describeProblem, type Lang, languageFrom, messagesIn, type Problem, statusOf } from './problem.ts'

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function wantsPage(c: Context): boolean {
  return !new URL(c.req.url).pathname.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html')
}

function page(problem: Problem): string {
  const paragraph = (lang: Lang) => {
    const words = problem.code === 'unauthorized' ? messagesIn(lang).openPrintedAddress : describeProblem(problem, lang)
    return `<p lang="${lang}">${escapeHtml(words)}</p>`
  }
  const { title } = messagesIn('en')
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`
  return `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>${title}</h1>${paragraph('en')}${paragraph('zh')}</main></body></html>\n`
}

/** The problem as JSON for programs, `more` beside it, or as a small page in both languages for people. */
export function respondProblem(c: Context, problem: Problem, more: Readonly<Record<string, unknown>> = {}): Response {
  const status = statusOf(problem)
  if (wantsPage(c)) return c.html(page(problem), status)
  const message = describeProblem(problem, languageFrom(c.req.header('accept-language')))
  return c.json({ code: problem.code, parameters: problem.parameters ?? {}, message, ...more }, status)
}

/** Whether the reader already has what this ETag is of. */
export function isKnown(c: Context, etag: string): boolean {
  const known = (c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}

/** The tag by which bytes are known: a digest of them, without the quotation marks of the header. */
export function tagOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}

/** Bytes with an ETag made from them; 304 when the reader already has them. */
export function respondBytes(c: Context, bytes: Uint8Array, type: string): Response {
  const etag = `"${tagOf(bytes)}"`
  c.header('ETag', etag)
  if (isKnown(c, etag)) return c.body(null, 304)
  c.header('Content-Type', type)
  return c.body(new Uint8Array(bytes).buffer)
}

/** A value as JSON with an ETag. */
export function respondJson(c: Context, value: unknown): Response {
  return respondBytes(c, new TextEncoder().encode(JSON.stringify(value)), 'application/json; charset=utf-8')
}
