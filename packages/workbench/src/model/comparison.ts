import { type Case, type Choice, datesOf } from '@anchorage/casefile'
import { answerQuestion } from './answer.ts'
import { equilibriaOf } from './explanation.ts'
import { analysed, type Opened } from './opened-cases.ts'
import type { Question, Variant } from './protocol.ts'

const mostNamed = 3

/** Larger conflicts are not analysed a dozen times unasked. */
const mostStates = 50_000

/** The dates on which what is on the table changes, and the day before the first of them. */
export function tellingDates(of: Case): string[] {
  const dates = datesOf(of)
  const [first] = dates
  if (first === undefined) return []
  const before = new Date(Date.parse(`${first}T00:00:00Z`) - 24 * 60 * 60 * 1000)
  return Number.isNaN(before.getTime()) ? dates : [before.toISOString().slice(0, 10), ...dates]
}

/**
 * The case as it is, then with one thing changed at a time: the date, the end of windows, a party's reading.
 *
 * Between variants it lets others have their turn; `isWanted` is asked then, and nothing more is worked out once it says no.
 */
export async function compareVariants(
  opened: Opened,
  question: Question,
  isWanted: () => boolean = () => true,
): Promise<Variant[]> {
  const found = opened.case
  const own = analysed(opened, {}).situation
  if (found === undefined || (own?.conflict.space.stateCount ?? 0) > mostStates) return []
  const days = tellingDates(found)
    .filter((date) => date !== found.asOf)
    .map((asOf): Choice => ({ asOf }))
  const readings = found.parties.flatMap((party) =>
    party.readings.map((reading): Choice => ({ readings: { [party.id]: reading.id } })),
  )
  const base = namesOf(opened, { ...question, choice: {} })
  const variants: Variant[] = []
  for (const choice of [{}, ...days, ...readings]) {
    variants.push(variantOf(opened, { ...question, choice }, question.choice, base))
    await new Promise((resolve) => setTimeout(resolve))
    if (!isWanted()) break
  }
  return variants
}

/** The names of the states that hold, as one string. */
function namesOf(opened: Opened, question: Question): string | undefined {
  const { analysis } = analysed(opened, question.choice)
  if (analysis === undefined) return undefined
  const names = equilibriaOf(analysis, question).map((state) => String(analysis.situation.stateId(state)))
  return names.sort().join(' ')
}

function variantOf(opened: Opened, question: Question, asked: Choice, base: string | undefined): Variant {
  const isAsked = JSON.stringify(question.choice) === JSON.stringify(asked)
  const answer = answerQuestion(opened, question)
  if (!answer.ok) return { choice: question.choice, isAsked }
  const reached = answer.outcomes.filter(({ reachable }) => reachable === 'start' || reachable === 'improvements')
  return {
    choice: question.choice,
    isAsked,
    answer: {
      stateCount: answer.stateCount,
      equilibriumCount: answer.equilibriumCount,
      statusQuoHolds: answer.statusQuo?.isEquilibrium ?? false,
      reached: reached.slice(0, mostNamed).map(({ name, states }) => name ?? states[0]?.words ?? ''),
      reachedCount: reached.length,
      isSame: namesOf(opened, question) === base,
    },
  }
}
