import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The version of a text as the server has it too: the SHA-256 of its bytes, in hexadecimal. */
export function versionOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
