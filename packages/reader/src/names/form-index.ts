/** Finds the longest of many forms that stands at a place of a text. */
export type FormIndex<Entry> = (text: string, at: number) => Entry | undefined

/**
 * An index of forms by their first two characters.
 * A look-up costs as much as there are forms with the same beginning, whatever the length of the text.
 */
export function formIndex<Entry extends { readonly form: string }>(entries: Iterable<Entry>): FormIndex<Entry> {
  const byHead = new Map<string, Entry[]>()
  for (const entry of entries) {
    const head = entry.form.slice(0, 2)
    const list = byHead.get(head)
    if (list) list.push(entry)
    else byHead.set(head, [entry])
  }
  for (const list of byHead.values()) list.sort((a, b) => b.form.length - a.form.length)
  return (text, at) =>
    byHead.get(text.slice(at, at + 2))?.find(({ form }) => text.startsWith(form, at)) ??
    byHead.get(text.slice(at, at + 1))?.[0]
}

/** The words of a table: parted by white space. */
export function words(table: string): readonly string[] {
  return table.split(/\s+/).filter((word) => word !== '')
}
