import { TroubleError, troubleOfResponse } from './server.ts'

async function send(path: string, init: RequestInit): Promise<void> {
  let response: Response
  try {
    const headers = { 'accept-language': document.documentElement.lang, ...init.headers }
    response = await fetch(path, { ...init, headers })
  } catch {
    throw new TroubleError({ code: 'offline' })
  }
  if (!response.ok) throw new TroubleError(await troubleOfResponse(response))
}

/** Makes a new case in the folder that is served. */
export async function createServedCase(slug: string, text: string): Promise<void> {
  const body = JSON.stringify({ slug, text })
  await send('api/cases', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

/** Stores a new file in the `sources/` of a case; one that is there is never replaced. */
export async function storeSourceFile(slug: string, name: string, bytes: Uint8Array): Promise<void> {
  await send(`api/cases/${encodeURIComponent(slug)}/files/sources/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'if-none-match': '*' },
    body: bytes as Uint8Array<ArrayBuffer>,
  })
}
