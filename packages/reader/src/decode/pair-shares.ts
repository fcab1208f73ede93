/**
 * How much of the bytes above ASCII falls on frequent characters, 0 to 1, read as GB18030 and read as Big5.
 *
 * Frequent are the 3,755 characters of level 1 of GB 2312 (rows B0–D7) and the 5,401 of level 1 of Big5 (rows A4–C6), with
 * the punctuation of both. Second bytes below A1 are common in Big5 and rare in GB18030: that is what tells them apart.
 */
export function pairShares(bytes: Uint8Array): { readonly gb18030: number; readonly big5: number } {
  return { gb18030: share(bytes, gbPair), big5: share(bytes, bigFivePair) }
}

type PairClass = 'frequent' | 'valid' | 'invalid'

function share(bytes: Uint8Array, classOf: (lead: number, trail: number) => PairClass): number {
  const length = Math.min(bytes.length, 262144)
  let frequent = 0
  let all = 0
  for (let index = 0; index < length; index += 1) {
    const lead = bytes[index]!
    if (lead < 0x80) continue
    const found = classOf(lead, bytes[index + 1] ?? 0)
    all += found === 'invalid' ? 2 : 1
    if (found === 'frequent') frequent += 1
    if (found !== 'invalid') index += 1
  }
  return all === 0 ? 0 : frequent / all
}

function gbPair(lead: number, trail: number): PairClass {
  if (lead === 0x80 || lead === 0xff || trail < 0x30 || trail === 0x7f || trail === 0xff) return 'invalid'
  const isFrequentRow = (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3
  return isFrequentRow && trail >= 0xa1 ? 'frequent' : 'valid'
}

function bigFivePair(lead: number, trail: number): PairClass {
  const isTrail = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe)
  if (lead === 0x80 || lead === 0xff || !isTrail) return 'invalid'
  return (lead >= 0xa4 && lead <= 0xc6) || lead === 0xa1 ? 'frequent' : 'valid'
}
