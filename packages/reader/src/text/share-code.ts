/** How long the code of a share is that stands at a place, “<ANL.N>” behind the name of a company; 0 where none does. */
export function shareCodeLength(text: string, at: number): number {
  if (text[at] !== '<') return 0
  return /^<[A-Z0-9.]{2,12}>/.exec(text.slice(at, at + 14))?.[0].length ?? 0
}
