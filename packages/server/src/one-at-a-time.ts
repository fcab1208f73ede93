const turns = new Map<string, Promise<unknown>>()

/** Does things of one name one after another, in the order in which they were asked for. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(name) ?? Promise.resolve()
  const mine = before.then(work, work)
  turns.set(name, mine)
  try {
    return await mine
  } finally {
    if (turns.get(name) === mine) turns.delete(name)
  }
}
