/** A stretch of the old text and what takes its place. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/**
 * Changes that make one text of another and touch little else, so that a cursor between them stays where it is: line by
 * line where as many lines stand between the common ends, one stretch otherwise.
 */
export function minimalChanges(before: string, after: string): TextChange[] {
  if (before === after) return []
  const whole = trimmed({ from: 0, to: before.length, insert: after }, before)
  const oldLines = before.slice(whole.from, whole.to).split('\n')
  const newLines = whole.insert.split('\n')
  if (oldLines.length !== newLines.length || oldLines.length === 1) return [whole]
  const changes: TextChange[] = []
  let from = whole.from
  for (const [index, line] of oldLines.entries()) {
    const insert = newLines[index]!
    if (line !== insert) changes.push(trimmed({ from, to: from + line.length, insert }, before))
    from += line.length + 1
  }
  return changes
}

/** The change without what it leaves as it is at its ends; pairs of surrogates stay whole. */
function trimmed({ from, to, insert }: TextChange, before: string): TextChange {
  const most = Math.min(to - from, insert.length)
  let start = 0
  while (start < most && before.charCodeAt(from + start) === insert.charCodeAt(start)) start += 1
  if (start > 0 && isHighSurrogate(insert.charCodeAt(start - 1))) start -= 1
  let end = 0
  const left = most - start
  while (end < left && before.charCodeAt(to - 1 - end) === insert.charCodeAt(insert.length - 1 - end)) end += 1
  if (end > 0 && isLowSurrogate(insert.charCodeAt(insert.length - end))) end -= 1
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}

/** The text after changes, which are in order and do not overlap. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
  let result = ''
  let at = 0
  for (const { from, to, insert } of changes) {
    result += text.slice(at, from) + insert
    at = to
  }
  return result + text.slice(at)
}

/** What one made of a text, put into what others made of it meanwhile: one stretch, which stands where the words around it went. */
export function carriedOver(base: string, mine: string, theirs: string): string {
  if (base === theirs || mine === base) return base === theirs ? mine : theirs
  const { from, to, insert } = trimmed({ from: 0, to: base.length, insert: mine }, base)
  let shift = 0
  for (const change of minimalChanges(base, theirs)) {
    if (change.from <= from && change.to <= from) shift += change.insert.length - (change.to - change.from)
  }
  return theirs.slice(0, from + shift) + insert + theirs.slice(to + shift)
}
