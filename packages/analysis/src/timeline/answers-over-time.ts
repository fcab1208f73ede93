import { type Case, type Choice, type Diagnostic, forceKey, situationOf } from '@anchorage/casefile'
import { asPart, type Concept, type Solution, solve, type Work } from '@anchorage/engine'
import { type Analysis, withReach } from '../analyze.ts'

/** The answer on a day; no analysis where the case gives no situation then, with what is wrong. */
export interface DayAnswer {
  readonly analysis?: Analysis
  readonly problems: readonly Diagnostic[]
}

/** Answers a case on any day and never solves the same model twice. Known answers take no step. */
export interface AnswersOverTime {
  /** As of the choice's day. */
  on(choice: Choice): Work<DayAnswer>
  /** The same of a case that differs in what is in force; `variant` says how, in words that no other variant has. */
  onVariant(variant: string, c: Case, choice: Choice): Work<DayAnswer>
  /** How many models were solved so far. */
  solved(): number
}

/** Answers under the concepts given, kept by what is in force. */
export function answersOverTime(c: Case, concepts: readonly Concept[]): AnswersOverTime {
  const answers = new Map<string, DayAnswer>()
  const solutions = new Map<string, Solution>()
  const answer = function* (variant: string, of: Case, choice: Choice): Work<DayAnswer> {
    const key = forceKey(of, choice)
    const model = `${variant} ${key.model}`
    const whole = `${model} ${key.statusQuo}`
    const known = answers.get(whole)
    if (known) return known
    const { situation, diagnostics } = situationOf(of, choice)
    const problems = diagnostics.filter(({ severity }) => severity === 'error')
    if (!situation) return remember(whole, { problems })
    yield 0
    const solution = solutions.get(model) ?? solve(situation.conflict, { concepts })
    solutions.set(model, solution)
    const analysis = yield* asPart(withReach(situation, solution), { from: 0.5, to: 1 })
    return remember(whole, { analysis, problems })
  }
  const remember = (key: string, found: DayAnswer): DayAnswer => {
    answers.set(key, found)
    return found
  }
  return {
    on: (choice) => answer('', c, choice),
    onVariant: (variant, of, choice) => answer(variant, of, choice),
    solved: () => solutions.size,
  }
}
