import type { Context } from 'hono'

/** What a page of the workbench may load and do, as far as it can say it of itself. */
export const pagePolicy: string = [
  "default-src 'none'",
  // The engine's kernel is WebAssembly; this allows that and no evaluation of text.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // One frame: the paper that a brief is shown and printed on.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Headers that every answer carries: own scripts and styles only, no framing, no sniffing, no referrer, no CORS. */
export function secureHeaders(c: Context): void {
  c.header('Content-Security-Policy', `${pagePolicy}; frame-ancestors 'none'`)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Frame-Options', 'DENY')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  // With the opener policy this isolates the page, which may then share memory with its workers.
  c.header('Cross-Origin-Embedder-Policy', 'require-corp')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  c.header('Cache-Control', 'no-cache, private')
}

/** The empty page that the workbench puts a brief on, to show and to print it. */
export const paperPath = '/paper.html'

/** The paper may be framed by our own page, and have styles of its own; nothing on it runs or loads anything. */
export function paperHeaders(response: Response): void {
  const rules = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin allow-modals',
  ]
  response.headers.set('Content-Security-Policy', rules.join('; '))
  response.headers.set('X-Frame-Options', 'SAMEORIGIN')
}
