import type { BundledFile } from '@anchorage/bundle'
import type { Messages } from '../../messages/messages.ts'
import { type KeptCase, keepCase } from '../../state/shelf/keep-case.ts'
import { troubleOf } from '../../state/trouble.ts'
import type { OpenedFiles } from './dropped-files.ts'

/** What became of files that were opened: the cases added, and what there is to say about the rest. */
export interface Added {
  readonly cases: readonly KeptCase[]
  readonly refusals: readonly string[]
}

/** Puts every case among the files on the shelf. A zip that is refused, is refused whole. */
export async function addCases(opened: readonly OpenedFiles[], messages: Messages): Promise<Added> {
  const cases: KeptCase[] = []
  const refusals: string[] = []
  for (const each of opened) {
    try {
      const found = await casesOf(each, messages)
      if (typeof found === 'string') refusals.push(found)
      else for (const { name, text, files } of found) cases.push(await keepCase(name, text, files))
    } catch (error) {
      const { code, message } = troubleOf(error)
      refusals.push(messages.share.open.failed(each.name, message ?? messages.trouble[code]))
    }
  }
  return { cases, refusals }
}

interface FoundText {
  readonly name: string
  readonly text: string
  readonly files: readonly BundledFile[]
}

/** The cases among files, or why there is none. */
async function casesOf({ name, load }: OpenedFiles, { share }: Messages): Promise<readonly FoundText[] | string> {
  const { casesIn, isInnerPath, unpackZip } = await import('@anchorage/bundle')
  const loaded = await load()
  if (loaded === undefined) return share.open.tooLarge(name)
  let files = loaded
  const [first] = loaded
  const isAlone = loaded.length === 1 && first !== undefined && first.path === name
  if (isAlone && /\.zip$/i.test(name)) {
    const unpacked = unpackZip(first.bytes)
    if (!unpacked.ok) {
      const { fault } = unpacked
      return share.open.failed(name, share.zipFaults[fault.code]('path' in fault ? fault.path : ''))
    }
    files = unpacked.files
  } else if (isAlone) {
    // A text of a case under any name.
    files = [{ path: 'case.yaml', bytes: first.bytes }]
  }
  const stem = name.replace(/\.(?:zip|ya?ml)$/i, '')
  const found: FoundText[] = []
  for (const each of casesIn(files.filter(({ path }) => isInnerPath(path)))) {
    const text = textOf(each.text)
    if (text === undefined) return share.open.notText(name)
    found.push({ name: each.name ?? (stem === 'case' ? '' : stem), text, files: each.files })
  }
  return found.length === 0 ? share.open.noCase(name) : found
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
