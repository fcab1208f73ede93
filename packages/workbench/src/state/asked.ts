/** What is asked of a case on the page “Ask”: each question is a page below it. */
export const askQuestions = [
  'what-if',
  'sure',
  'watch',
  'change',
  'time',
  'readings',
  'versions',
  'experts',
  'gains',
] as const

/** A question of the page “Ask”. */
export type AskQuestion = (typeof askQuestions)[number]

/** Names of what a question is about, as they stand in the address; each may stand there several times. */
const askedNames = ['if', 'to', 'goal', 'edits', 'by', 'from', 'version', 'samples', 'seed', 'vary'] as const

/** What a question is about. */
export type Asked = Readonly<Partial<Record<(typeof askedNames)[number], readonly string[]>>>

/** What an address asks; undefined when it says nothing. */
export function readAsked(parameters: URLSearchParams): Asked | undefined {
  const found = askedNames.flatMap((name) => {
    const values = parameters.getAll(name).filter((value) => value !== '')
    return values.length > 0 ? [[name, values] as const] : []
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

/** Puts what is asked into the parameters of an address. */
export function writeAsked(asked: Asked | undefined, parameters: URLSearchParams): void {
  for (const name of askedNames) for (const value of asked?.[name] ?? []) parameters.append(name, value)
}
