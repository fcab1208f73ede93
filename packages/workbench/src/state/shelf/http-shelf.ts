import { TroubleError, troubleOf } from '../trouble.ts'
import { httpBriefs } from './http-briefs.ts'
import { leavingLimit, troubleOfResponse } from './http-trouble.ts'
import type { CheckAnswer, EarlierVersion, ListedCase, SaveAnswer, ServedCase, Shelf } from './shelf.ts'
import { shareWords } from './words.ts'

const addressOf = (slug: string) => `api/cases/${encodeURIComponent(slug)}`
const offline = { kind: 'trouble', trouble: { code: 'offline' } } as const

/** A request, which throws when it is not answered as hoped. */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response
  try {
    const headers = { 'accept-language': document.documentElement.lang, ...init.headers }
    response = await fetch(path, { ...init, headers })
  } catch {
    throw new TroubleError({ code: 'offline' })
  }
  if (response.ok) return response
  throw new TroubleError(await troubleOfResponse(response))
}

async function save(
  slug: string,
  text: string,
  restsOn: string,
  { isLeaving = false }: { readonly isLeaving?: boolean } = {},
): Promise<SaveAnswer> {
  const body = new TextEncoder().encode(text)
  const response = await fetch(addressOf(slug), {
    method: 'PUT',
    headers: {
      'content-type': 'application/yaml',
      'if-match': `"${restsOn}"`,
      'accept-language': document.documentElement.lang,
    },
    body,
    keepalive: isLeaving && body.length < leavingLimit,
  }).catch(() => undefined)
  if (response === undefined) return offline
  if (response.ok) return { kind: 'saved', version: ((await response.json()) as { version: string }).version }
  if (response.status === 412) {
    const { version, text: theirs } = (await response.json()) as { version: string; text?: string }
    if (theirs !== undefined) return { kind: 'changed', theirs: { text: theirs, version } }
    return { kind: 'trouble', trouble: { code: 'refused' } }
  }
  return { kind: 'trouble', trouble: await troubleOfResponse(response) }
}

/** Costs the server next to nothing while nothing has changed. */
async function check(slug: string, version: string): Promise<CheckAnswer> {
  const headers = { 'if-none-match': `"${version}"`, 'accept-language': document.documentElement.lang }
  const response = await fetch(addressOf(slug), { method: 'HEAD', headers, cache: 'no-store' }).catch(() => undefined)
  if (response === undefined) return offline
  if (response.status === 304) return { kind: 'same' }
  if (response.ok) return { kind: response.headers.get('etag') === `"${version}"` ? 'same' : 'other' }
  return { kind: 'trouble', trouble: await troubleOfResponse(response) }
}

async function create(slug: string, text: string): Promise<void> {
  const body = JSON.stringify({ slug, text })
  await ask('api/cases', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

async function storeSource(slug: string, name: string, bytes: Uint8Array): Promise<void> {
  await ask(`${addressOf(slug)}/files/sources/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'if-none-match': '*' },
    body: bytes as Uint8Array<ArrayBuffer>,
  })
}

/** The folder behind our server. */
export const httpShelf: Shelf = {
  kind: 'server',
  list: async () => ((await (await ask('api/cases')).json()) as { cases: ListedCase[] }).cases,
  fetch: async (slug) => (await (await ask(addressOf(slug))).json()) as ServedCase,
  file: async (slug, path) => {
    const address = `${addressOf(slug)}/files/${path.split('/').map(encodeURIComponent).join('/')}`
    return new Uint8Array(await (await ask(address)).arrayBuffer())
  },
  save,
  check,
  versions: async (slug) =>
    ((await (await ask(`${addressOf(slug)}/versions`)).json()) as { versions: EarlierVersion[] }).versions,
  versionText: async (slug, id) => {
    const found = await ask(`${addressOf(slug)}/versions/${encodeURIComponent(id)}`)
    return ((await found.json()) as { text: string }).text
  },
  create,
  storeSource,
  briefs: httpBriefs,
  // The server takes files of `sources/` only, and none in folders of it.
  add: async (slug, text, files) => {
    const nameOf = (path: string) => /^sources\/([^/]+)$/.exec(path)?.[1]
    await create(slug, text)
    const leftOut: string[] = []
    for (const { path, bytes } of files) {
      const name = nameOf(path)
      const trouble =
        name === undefined ? undefined : await storeSource(slug, name, bytes).then(() => undefined, troubleOf)
      if (name === undefined || trouble?.code === 'refused') leftOut.push(path)
      else if (trouble !== undefined) throw new TroubleError({ ...trouble, message: shareWords().partly(slug, path) })
    }
    return leftOut
  },
}
