/** A case of the folder that is served. */
export interface ListedCase {
  readonly slug: string
  readonly size: number
  readonly modified: string
}

/** A case’s text and the files beside it. */
export interface ServedCase {
  readonly slug: string
  readonly text: string
  /** SHA-256 of the text’s bytes; what a save has to name. */
  readonly version: string
  /** The server saves nothing. */
  readonly readOnly: boolean
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/** Why something could not be fetched or computed; `message` comes from the server or the engine. */
export interface Trouble {
  readonly code: 'offline' | 'unauthorized' | 'not-found' | 'refused' | 'failed'
  readonly message?: string
}

/** Thrown by the calls below. */
export class TroubleError extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.message ?? trouble.code)
    this.trouble = trouble
  }
}

/** What became of a request that had no answer, or another one than was hoped for. */
export async function troubleOfResponse(response: Response): Promise<Trouble> {
  const body = (await response.json().catch(() => ({}))) as { message?: unknown }
  return {
    code: codeOfStatus[response.status] ?? 'refused',
    ...(typeof body.message === 'string' ? { message: body.message } : {}),
  }
}

const codeOfStatus: Readonly<Record<number, Trouble['code']>> = { 401: 'unauthorized', 404: 'not-found' }

/** A request for something, which throws when it is not answered as hoped. */
export async function get(path: string): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, { headers: { 'accept-language': document.documentElement.lang } })
  } catch {
    throw new TroubleError({ code: 'offline' })
  }
  if (response.ok) return response
  throw new TroubleError(await troubleOfResponse(response))
}

/** The cases of the folder. */
export async function fetchCases(): Promise<readonly ListedCase[]> {
  return ((await (await get('api/cases')).json()) as { cases: ListedCase[] }).cases
}

/** One case. */
export async function fetchCase(slug: string): Promise<ServedCase> {
  return (await (await get(`api/cases/${encodeURIComponent(slug)}`)).json()) as ServedCase
}

/** The bytes of a file of a case. */
export async function fetchFile(slug: string, path: string): Promise<Uint8Array> {
  const address = `api/cases/${encodeURIComponent(slug)}/files/${path.split('/').map(encodeURIComponent).join('/')}`
  return new Uint8Array(await (await get(address)).arrayBuffer())
}

/** What went wrong, whatever was thrown. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof TroubleError) return error.trouble
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) }
}
