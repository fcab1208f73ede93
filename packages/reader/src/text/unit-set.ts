/** Whether the UTF-16 unit at a place of a text is one of a set; false before and behind the text. */
export type UnitSet = (text: string, at: number) => boolean

/**
 * The set of the units of a string, which U+0000 is not one of: one bit for each that there can be.
 *
 * Rules ask of single characters all the time. Taking one out of a Chinese text makes a string, and a pattern or a set of
 * strings then has to be asked; a bit costs a small part of that.
 */
export function unitSet(units: string): UnitSet {
  const bits = new Uint8Array(0x2000)
  for (let at = 0; at < units.length; at += 1) bits[units.charCodeAt(at) >> 3]! |= 1 << (units.charCodeAt(at) & 7)
  return (text, at) => {
    // Off the text it is not a number, which counts as 0 here.
    const code = text.charCodeAt(at)
    return (bits[code >> 3]! & (1 << (code & 7))) !== 0
  }
}

/** White space, as patterns have it. */
export const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** Which of the units of a string, 32 at most, stand in a text: one bit for each. */
export function unitMask(units: string): (text: string) => number {
  const bits = new Int32Array(0x10000)
  for (let at = 0; at < units.length; at += 1) bits[units.charCodeAt(at)] = 1 << at
  return (text) => {
    let mask = 0
    for (let at = 0; at < text.length; at += 1) mask |= bits[text.charCodeAt(at)]!
    return mask
  }
}
