import { get, type Trouble, troubleOfResponse } from './server.ts'

/** A text and its version. */
export interface CaseText {
  readonly text: string
  readonly version: string
}

/** An earlier version of a case, as the server lists it. */
export interface EarlierVersion {
  readonly id: string
  /** When it was written, ISO 8601. */
  readonly time: string
  readonly version: string
  /** Bytes. */
  readonly size: number
}

/** What became of a save. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: string }
  | { readonly kind: 'changed'; readonly theirs: CaseText }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

/** Whether a case on the disk is still of a version. */
export type CheckAnswer = { readonly kind: 'same' | 'other' } | { readonly kind: 'trouble'; readonly trouble: Trouble }

/** What keeping asks of the server. */
export interface SavingServer {
  save(slug: string, text: string, restsOn: string, options?: { readonly isLeaving?: boolean }): Promise<SaveAnswer>
  check(slug: string, version: string): Promise<CheckAnswer>
  fetch(slug: string): Promise<CaseText>
}

const addressOf = (slug: string) => `api/cases/${encodeURIComponent(slug)}`
const offline = { kind: 'trouble', trouble: { code: 'offline' } } as const

/** Bodies up to so many bytes may go out while the page is being left (Fetch standard: 64 KiB for all of them). */
export const leavingLimit = 60_000

/** Sends a text to be saved, if what it rests on is still there. */
export async function saveText(
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

/** Asks whether a case is still of a version, which costs the server next to nothing. */
export async function checkVersion(slug: string, version: string): Promise<CheckAnswer> {
  const headers = { 'if-none-match': `"${version}"`, 'accept-language': document.documentElement.lang }
  const response = await fetch(addressOf(slug), { method: 'HEAD', headers, cache: 'no-store' }).catch(() => undefined)
  if (response === undefined) return offline
  if (response.status === 304) return { kind: 'same' }
  if (response.ok) return { kind: response.headers.get('etag') === `"${version}"` ? 'same' : 'other' }
  return { kind: 'trouble', trouble: await troubleOfResponse(response) }
}

/** The earlier versions of a case, latest first. */
export async function fetchVersions(slug: string): Promise<readonly EarlierVersion[]> {
  return ((await (await get(`${addressOf(slug)}/versions`)).json()) as { versions: EarlierVersion[] }).versions
}

/** The text of an earlier version. */
export async function fetchVersionText(slug: string, id: string): Promise<string> {
  const found = await get(`${addressOf(slug)}/versions/${encodeURIComponent(id)}`)
  return ((await found.json()) as { text: string }).text
}
