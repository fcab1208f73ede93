import type { Question } from '../model/protocol.ts'

/** Something that is worked out about a text which the workshop has been asked to open. */
interface AskedAhead<T> {
  /**
   * To be called right after the workshop was asked to open `text`: it goes on from reading to answering without waiting
   * for the page, which may be drawing meanwhile.
   */
  askAhead(question: Question, text: string): void
  /** The answer about `text`, which the workshop has read; the one that was asked for ahead if it is about the same. */
  ask(question: Question, text: string): Promise<T>
}

/** Asks a workshop. It takes calls in turn, so that what is asked after `open` is about the text opened. */
export function createAskedAhead<T>(make: (question: Question) => Promise<T>): AskedAhead<T> {
  let ahead: { readonly key: string; readonly text: string; readonly value: Promise<T> } | undefined
  return {
    askAhead: (question, text) => {
      const asked = { key: JSON.stringify(question), text, value: make(question) }
      ahead = asked
      // Whoever wants it is told; asked for again it is to be made again.
      asked.value.catch(() => {
        if (ahead === asked) ahead = undefined
      })
    },
    ask: (question, text) =>
      ahead !== undefined && ahead.text === text && ahead.key === JSON.stringify(question)
        ? ahead.value
        : make(question),
  }
}
