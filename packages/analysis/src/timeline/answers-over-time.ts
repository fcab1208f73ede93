import { type Case, type Choice, type Diagnostic, forceKey, situationOf } from '@anchorage/casefile'
import { type Concept, type Solution, solve } from '@anchorage/engine'
import { type Analysis, withReach } from '../analyze.ts'

/** The answer on a day; no analysis where the case gives no situation then, with what is wrong. */
export interface DayAnswer {
  readonly analysis?: Analysis
  readonly problems: readonly Diagnostic[]
}

/** Answers a case on any day and never solves the same model twice. */
export interface AnswersOverTime {
  /** As of the choice's day. */
  on(choice: Choice): DayAnswer
  /** The same of a case that differs in what is in force; `variant` says how, in words that no other variant has. */
  onVariant(variant: string, c: Case, choice: Choice): DayAnswer
  /** How many models were solved so far. */
  solved(): number
}

/** Answers under the concepts given, kept by what is in force. */
export function answersOverTime(c: Case, concepts: readonly Concept[]): AnswersOverTime {
  const answers = new Map<string, DayAnswer>()
  const solutions = new Map<string, Solution>()
  const answer = (variant: string, of: Case, choice: Choice): DayAnswer => {
    const key = forceKey(of, choice)
    const model = `${variant} ${key.model}`
    const whole = `${model} ${key.statusQuo}`
    const known = answers.get(whole)
    if (known) return known
    const { situation, diagnostics } = situationOf(of, choice)
    const problems = diagnostics.filter(({ severity }) => severity === 'error')
    if (!situation) return remember(whole, { problems })
    const solution = solutions.get(model) ?? solve(situation.conflict, { concepts })
    solutions.set(model, solution)
    return remember(whole, { analysis: withReach(situation, solution), problems })
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
