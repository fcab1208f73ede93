const pause = 1000

/**
 * Names for what belongs to one step of undo: typing without a longer pause is one group, whatever is pasted, completed
 * or replaced stands for itself.
 */
export function createTypingGroups(name: string, now: () => number = () => performance.now()) {
  let count = 0
  let last = Number.NEGATIVE_INFINITY
  return (isTyping: boolean): string => {
    const time = now()
    if (!isTyping || time - last > pause) count += 1
    last = isTyping ? time : Number.NEGATIVE_INFINITY
    return `${name} ${count}`
  }
}
