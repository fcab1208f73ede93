import { utf16Order } from './utf16-order.ts'

/** What bytes are that are no plain text. */
export type BinaryKind = 'pdf' | 'zip' | 'image' | 'old-office' | 'binary'

const signatures: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** What kind of binary file the bytes are, by their beginning or by their control characters; undefined for text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  for (const [kind, signature] of signatures) {
    if (signature.every((byte, index) => bytes[index] === byte)) return kind
  }
  if (utf16Order(bytes)) return undefined
  const sample = bytes.subarray(0, 65536)
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) odd += 8
    else if (byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b && byte !== 0x1a) odd += 1
  }
  return odd * 10 > sample.length ? 'binary' : undefined
}
