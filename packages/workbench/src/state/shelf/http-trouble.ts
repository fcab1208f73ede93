import type { Trouble } from '../trouble.ts'

const codeOfStatus: Readonly<Record<number, Trouble['code']>> = { 401: 'unauthorized', 404: 'not-found' }

/** Bodies up to so many bytes may go out while the page is being left (Fetch standard: 64 KiB for all of them). */
export const leavingLimit = 60_000

/** What became of a request that had another answer than was hoped for. */
export async function troubleOfResponse(response: Response): Promise<Trouble> {
  const body = (await response.json().catch(() => ({}))) as { message?: unknown }
  return {
    code: codeOfStatus[response.status] ?? 'refused',
    ...(typeof body.message === 'string' ? { message: body.message } : {}),
  }
}
