import { TroubleError, troubleOf } from '../trouble.ts'
import { leavingLimit, troubleOfResponse } from './http-trouble.ts'
import type { BriefShelf } from './shelf.ts'

const addressOf = (slug: string, file: string) => `api/cases/${encodeURIComponent(slug)}/files/${file}`

const tagOf = (response: Response) => (response.headers.get('etag') ?? '').replace(/^(?:W\/)?"|"$/g, '')

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const headers = { 'accept-language': document.documentElement.lang, ...init.headers }
  const response = await fetch(address, { ...init, headers }).catch(() => undefined)
  if (response === undefined) throw new TroubleError({ code: 'offline' })
  if (response.ok || response.status === 304 || response.status === 412) return response
  throw new TroubleError(await troubleOfResponse(response))
}

/** Behind our server, in the folder of the case. */
export const httpBriefs: BriefShelf = {
  read: async (slug, file) => {
    const address = addressOf(slug, file)
    const response = await ask(address)
    if (response.status === 204) return undefined
    const bytes = await response.arrayBuffer()
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      return { text, version: tagOf(response) }
    } catch {
      throw new TroubleError({ code: 'refused', message: `${address}: UTF-8?` })
    }
  },
  check: async (slug, file, version) => {
    try {
      const known = version === undefined ? {} : { 'if-none-match': `"${version}"` }
      const response = await ask(addressOf(slug, file), { method: 'HEAD', headers: known, cache: 'no-store' })
      const now = response.status === 204 ? undefined : response.status === 304 ? version : tagOf(response)
      return { kind: now === version ? 'same' : 'other' }
    } catch (error) {
      return { kind: 'trouble', trouble: troubleOf(error) }
    }
  },
  store: async (slug, file, { text, restsOn, isLeaving }) => {
    const body = new TextEncoder().encode(text)
    try {
      const response = await ask(addressOf(slug, file), {
        method: 'PUT',
        headers: {
          'content-type': 'text/markdown',
          ...(restsOn === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${restsOn}"` }),
        },
        body,
        keepalive: isLeaving && body.length < leavingLimit,
      })
      return response.ok ? { kind: 'saved', version: tagOf(response) } : undefined
    } catch (error) {
      return { kind: 'trouble', trouble: troubleOf(error) }
    }
  },
}
