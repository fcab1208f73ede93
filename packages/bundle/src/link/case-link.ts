import { deflateSync } from 'fflate'
import { type BundledFile, isInnerPath, pathKey } from '../file-path.ts'
import { inflateWithin } from '../inflate-within.ts'
import { fromBase64url, toBase64url } from './base64url.ts'

/** Links are offered up to so many characters; longer ones are cut by some programs on their way. */
export const linkLimit = 8_000

/** Links up to so many characters are opened, and up to so many bytes of what they unpack to. */
export const openLimits = { characters: 1_000_000, bytes: 4 * 1024 * 1024 }

/** A case that came with a link. */
export interface LinkedCase {
  readonly text: string
  readonly files: readonly BundledFile[]
}

/** Why a link is not opened: of a later version, cut off or changed on its way, too large, no text, or files at odd places. */
export type LinkFault = 'newer' | 'damaged' | 'too-large' | 'not-text' | 'bad-path'

/** What a link holds, or why it is not opened. */
export type OpenedLink =
  | { readonly ok: true; readonly value: LinkedCase }
  | { readonly ok: false; readonly fault: LinkFault }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * A case as the hash of an address, without `#`: `v1=` and the base64url of raw deflate of UTF-8 text. The text is that of
 * the case; for each file its path and its text follow, each after a character U+0000, which no YAML text may hold.
 * Undefined where a file is no UTF-8 text or has that character.
 */
export function caseLink({ text, files }: LinkedCase): string | undefined {
  const parts = [text]
  for (const { path, bytes } of files) {
    const words = textOf(bytes)
    if (words === undefined || words.includes('\0')) return undefined
    parts.push(path, words)
  }
  return `v1=${toBase64url(deflateSync(new TextEncoder().encode(parts.join('\0')), { level: 9 }))}`
}

/** What a hash of the form `v1=…` holds. Nothing of it is trusted: see `openLimits`. */
export function openCaseLink(hash: string): OpenedLink {
  const [, version = '', packed = ''] = /^v(\d{1,9})=(.*)$/s.exec(hash) ?? []
  if (version === '') return fault('damaged')
  if (Number(version) > 1) return fault('newer')
  if (packed.length > openLimits.characters) return fault('too-large')
  const bytes = version === '1' ? fromBase64url(packed) : undefined
  if (bytes === undefined || bytes.length === 0) return fault('damaged')
  const inflated = inflateWithin(bytes, openLimits.bytes)
  if (!inflated.ok) return fault(inflated.fault)
  const words = textOf(inflated.bytes)
  if (words === undefined) return fault('not-text')
  return readParts(words.split('\0'))
}

function readParts([text = '', ...rest]: readonly string[]): OpenedLink {
  if (rest.length % 2 !== 0) return fault('damaged')
  const files: BundledFile[] = []
  const seen = new Set(['case.yaml'])
  for (let at = 0; at < rest.length; at += 2) {
    const path = rest[at] ?? ''
    if (!isInnerPath(path) || path.startsWith('.') || seen.has(pathKey(path))) return fault('bad-path')
    seen.add(pathKey(path))
    files.push({ path, bytes: new TextEncoder().encode(rest[at + 1]) })
  }
  return { ok: true, value: { text, files } }
}

const fault = (name: LinkFault): OpenedLink => ({ ok: false, fault: name })

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
