/** Finds the longest of many forms that stands at a place of a text. */
export type FormIndex<Entry> = (text: string, at: number) => Entry | undefined

/**
 * An index of forms by their first two characters.
 * A look-up costs as much as there are forms with the same beginning, whatever the length of the text.
 */
export function formIndex<Entry extends { readonly form: string }>(entries: Iterable<Entry>): FormIndex<Entry> {
  const byFirst = new Map<number, Map<number, Entry[]>>()
  // One bit for each first character, and one for each pair, some sharing theirs: nearly every place of a text is passed over.
  const begins = new Uint8Array(0x2000)
  const pairs = new Uint8Array(0x2000)
  const single = new Map<number, Entry>()
  for (const entry of entries) {
    const [first, second] = [entry.form.charCodeAt(0), entry.form.length > 1 ? entry.form.charCodeAt(1) : -1]
    begins[first >> 3]! |= 1 << (first & 7)
    if (second < 0) {
      if (!single.has(first)) single.set(first, entry)
      continue
    }
    const pair = pairHash(first, second)
    pairs[pair >> 3]! |= 1 << (pair & 7)
    const bySecond = byFirst.get(first) ?? new Map<number, Entry[]>()
    byFirst.set(first, bySecond)
    const list = bySecond.get(second)
    if (list) list.push(entry)
    else bySecond.set(second, [entry])
  }
  for (const bySecond of byFirst.values()) {
    for (const list of bySecond.values()) list.sort((a, b) => b.form.length - a.form.length)
  }
  return (text, at) => {
    const first = text.charCodeAt(at)
    if (!((begins[first >> 3] ?? 0) & (1 << (first & 7)))) return undefined
    const second = text.charCodeAt(at + 1)
    const pair = pairHash(first, second)
    if ((pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) {
      for (const entry of byFirst.get(first)?.get(second) ?? []) if (text.startsWith(entry.form, at)) return entry
    }
    return single.size === 0 ? undefined : single.get(first)
  }
}

const pairHash = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff

/** The words of a table: parted by white space. */
export function words(table: string): readonly string[] {
  return table.split(/\s+/).filter((word) => word !== '')
}
