/** How many units the letter or digit takes up that stands at a place of a text; 0 where none does. */
export function letterLength(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) ? 1 : 0
  const point = text.codePointAt(at)
  if (point === undefined || !/[\p{L}\p{N}]/u.test(String.fromCodePoint(point))) return 0
  return point > 0xffff ? 2 : 1
}
