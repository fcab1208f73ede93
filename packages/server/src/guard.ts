import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { secureHeaders } from './headers.ts'
import { methodsAt } from './methods.ts'
import { respondProblem } from './respond.ts'
import { sameToken } from './token.ts'

/** Who may ask: the key of this start, and the names under which the server may be addressed. */
export interface GuardOptions {
  readonly token: string
  /** Host names without port (`127.0.0.1`, `localhost`, `[::1]`). */
  readonly allowedHosts: readonly string[]
  /** Whether whatever would write is refused. */
  readonly readOnly: boolean
}

function splitHost(header: string): { name: string; port: string } {
  const match = /^(\[[0-9a-f:.]+\]|[^:]+)(?::(\d{1,5}))?$/i.exec(header)
  return match ? { name: match[1]!.toLowerCase(), port: match[2] ?? '' } : { name: '', port: '' }
}

/** Cookies do not tell ports apart, so that two servers on one machine need two names. */
function cookieName(c: Context): string {
  return `anchorage-${splitHost(c.req.header('host') ?? '').port || '80'}`
}

function bearer(c: Context): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
}

/**
 * Lets through only requests that name this server, come from its own pages or from no page, and carry the key.
 *
 * The host is checked because a foreign name can be made to point at 127.0.0.1 (DNS rebinding); the origin, because
 * pages of other ports of this machine count as the same site and would send the cookie along. What writes must besides
 * come with an origin, or with the key in a header, which no page of another origin can send.
 */
export function guard(options: GuardOptions): MiddlewareHandler {
  const hosts = new Set(options.allowedHosts.map((host) => host.toLowerCase()))
  return async (c, next) => {
    secureHeaders(c)
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (!hosts.has(splitHost(host).name)) return respondProblem(c, { code: 'bad-host', parameters: { host } })
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
      return respondProblem(c, { code: 'bad-origin', parameters: { origin } })
    }
    const site = c.req.header('sec-fetch-site')
    const isForeign = site === 'cross-site' || site === 'same-site'
    if (isForeign && c.req.header('sec-fetch-mode') !== 'navigate') {
      return respondProblem(c, { code: 'bad-origin', parameters: { origin: site } })
    }
    const { method } = c.req
    const url = new URL(c.req.url)
    const allowed = methodsAt(url.pathname)
    if (!allowed.includes(method)) {
      c.header('Allow', allowed.join(', '))
      return respondProblem(c, { code: 'method-not-allowed', parameters: { method, allowed: allowed.join(', ') } })
    }
    const writes = method !== 'GET' && method !== 'HEAD'
    if (writes && site !== undefined && site !== 'same-origin') {
      return respondProblem(c, { code: 'bad-origin', parameters: { origin: site } })
    }
    if (!writes && !url.pathname.startsWith('/api/') && url.searchParams.has('token')) {
      return exchange(c, url, options.token)
    }
    // Browsers name the origin of whatever writes; a cookie without one is not from a page of ours.
    const isOwnPage = !writes || origin !== undefined
    if ((isOwnPage && sameToken(getCookie(c, cookieName(c)), options.token)) || sameToken(bearer(c), options.token)) {
      if (writes && options.readOnly) return respondProblem(c, { code: 'read-only' })
      await next()
      return
    }
    return respondProblem(c, { code: 'unauthorized' })
  }
}

/** The key in the address becomes a cookie, and the address loses it, so that it stays out of history and sight. */
function exchange(c: Context, url: URL, token: string): Response {
  if (!sameToken(url.searchParams.get('token') ?? undefined, token)) return respondProblem(c, { code: 'unauthorized' })
  setCookie(c, cookieName(c), token, { httpOnly: true, sameSite: 'Strict', path: '/' })
  url.searchParams.delete('token')
  return c.redirect(`/${url.pathname.replace(/^\/+/, '')}${url.search}`, 302)
}
