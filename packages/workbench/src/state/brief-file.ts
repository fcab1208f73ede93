import { usualBriefText } from '@anchorage/brief'
import type { Lang } from '@anchorage/casefile'
import type { CaseText, SavingServer } from './saving.ts'
import { leavingLimit, troubleOfResponse } from './shelf/http-shelf.ts'
import { linkOfSlug } from './shelf/link-slugs.ts'
import { shelf } from './shelf/open-shelf.ts'
import { versionOf } from './shelf/version-of.ts'
import { TroubleError, troubleOf } from './trouble.ts'

/** The version of a text that nobody has written yet. */
const unwritten = 'none'

/** Under which the text of a brief is kept: the case and the file beside case.yaml. */
export function briefName(slug: string, lang: Lang): string {
  return `${slug}/brief.${lang}.md`
}

/** The name of the file. */
export function briefFile(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

const slugOf = (name: string): string => name.slice(0, name.lastIndexOf('/'))

function addressOf(name: string, file = briefFile(name)): string {
  return `api/cases/${encodeURIComponent(slugOf(name))}/files/${file}`
}

const tagOf = (response: Response): string => (response.headers.get('etag') ?? '').replace(/^(?:W\/)?"|"$/g, '')

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const headers = { 'accept-language': document.documentElement.lang, ...init.headers }
  const response = await fetch(address, { ...init, headers }).catch(() => undefined)
  if (response === undefined) throw new TroubleError({ code: 'offline' })
  if (response.ok || response.status === 304 || response.status === 412) return response
  throw new TroubleError(await troubleOfResponse(response))
}

/** The text of a file as it stands there, byte order mark and line ends too; undefined when it is not there. */
async function read(address: string): Promise<CaseText | undefined> {
  const response = await ask(address)
  if (response.status === 204) return undefined
  const bytes = await response.arrayBuffer()
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, version: tagOf(response) }
  } catch {
    throw new TroubleError({ code: 'refused', message: `${address}: UTF-8?` })
  }
}

/** The text that a brief begins with: its own file, else that for all languages, else every part in the usual order. */
async function fetchBriefText(name: string): Promise<CaseText> {
  return orUsual((file) => read(addressOf(name, file)), name)
}

async function orUsual(find: (file: string) => Promise<CaseText | undefined>, name: string): Promise<CaseText> {
  const own = await find(briefFile(name))
  if (own !== undefined) return own
  return { text: (await find('brief.md'))?.text ?? usualBriefText(), version: unwritten }
}

/** Behind our server, in the folder of the case. */
const inFolder: SavingServer = {
  fetch: fetchBriefText,
  check: async (name, version) => {
    try {
      const known = version === unwritten ? {} : { 'if-none-match': `"${version}"` }
      const response = await ask(addressOf(name), { method: 'HEAD', headers: known, cache: 'no-store' })
      const now = response.status === 204 ? unwritten : response.status === 304 ? version : tagOf(response)
      return { kind: now === version ? 'same' : 'other' }
    } catch (error) {
      if (error instanceof TroubleError) return { kind: 'trouble', trouble: error.trouble }
      throw error
    }
  },
  save: async (name, text, restsOn, { isLeaving = false } = {}) => {
    const body = new TextEncoder().encode(text)
    try {
      const response = await ask(addressOf(name), {
        method: 'PUT',
        headers: {
          'content-type': 'text/markdown',
          ...(restsOn === unwritten ? { 'if-none-match': '*' } : { 'if-match': `"${restsOn}"` }),
        },
        body,
        keepalive: isLeaving && body.length < leavingLimit,
      })
      if (response.ok) return { kind: 'saved', version: tagOf(response) }
      return { kind: 'changed', theirs: await fetchBriefText(name) }
    } catch (error) {
      if (error instanceof TroubleError) return { kind: 'trouble', trouble: error.trouble }
      throw error
    }
  },
}

/** On any other shelf: in the storage of the browser, or come with a link or as an example, and then only read. */
const onShelf: SavingServer = {
  fetch: async (name) => {
    const { files } = await shelf.fetch(slugOf(name))
    const find = async (file: string): Promise<CaseText | undefined> => {
      if (!files.some(({ path }) => path === file)) return undefined
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await shelf.file(slugOf(name), file))
      return { text, version: versionOf(text) }
    }
    return orUsual(find, name)
  },
  check: async (name, version) => {
    try {
      return { kind: (await onShelf.fetch(name)).version === version ? 'same' : 'other' }
    } catch (error) {
      return { kind: 'trouble', trouble: troubleOf(error) }
    }
  },
  save: async (name, text, restsOn) => {
    const stored = await shelf.storeBrief?.(slugOf(name), briefFile(name), {
      text,
      restsOn: restsOn === unwritten ? undefined : restsOn,
    })
    return stored ?? { kind: 'changed', theirs: await onShelf.fetch(name) }
  },
}

/** Keeping the texts of briefs, wherever their cases stand. */
export const briefServer: SavingServer = {
  fetch: (name) => way(name).fetch(name),
  check: (name, version) => way(name).check(name, version),
  save: (name, text, restsOn, options) => way(name).save(name, text, restsOn, options),
}

function way(name: string): SavingServer {
  return shelf.kind === 'server' && linkOfSlug(slugOf(name)) === undefined ? inFolder : onShelf
}
