/** No name is longer than so many characters. */
const longest = 160

/**
 * The names that end where an anchor begins: what `name`, which ends with `$`, matches before each match
 * of `anchor`, which stands `behind`. What is
 * rare is looked for first, since a name may begin at every capital.
 */
export function* namesBefore(
  text: string,
  anchor: RegExp,
  name: RegExp,
): Generator<{ readonly match: RegExpExecArray; readonly end: number; readonly behind: string }> {
  for (const { index, 0: behind } of text.matchAll(anchor)) {
    const match = name.exec(text.slice(Math.max(0, index - longest), index))
    if (match) yield { match, end: index, behind }
  }
}
