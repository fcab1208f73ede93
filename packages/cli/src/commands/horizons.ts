import { type Lang, textIn } from '@anchorage/casefile'
import {
  cautiousLongRun,
  cautiousMoves,
  type HorizonRefusal,
  isHorizonRefusal,
  limitedMoves,
  listStates,
  maximinStates,
  nonMyopic,
  type StateSet,
  stackelberg,
  type Verdicts,
} from '@anchorage/engine'
import { CommandError } from '../command-error.ts'
import { type HorizonAnswers, horizonReport } from '../horizon-report.ts'
import { loadSituation } from '../load.ts'
import type { Output } from '../output.ts'
import { printReport } from '../render/print-report.ts'
import { type ChoiceOptions, choiceOf, formatOf, horizonOf, partyOf } from './choices.ts'

/** The options of `anchorage horizons`. */
export interface HorizonsOptions extends ChoiceOptions {
  readonly until: string
  readonly leader?: string
  readonly format: string
}

/** `anchorage horizons`: what holds by how many moves the parties look ahead. */
export async function horizonsCommand(path: string, options: HorizonsOptions, output: Output): Promise<void> {
  const { lang } = output
  const format = formatOf(options.format, ['table', 'json', 'md'] as const)
  const until = horizonOf(options.until)
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  const { conflict } = situation
  const { stateCount } = conflict.space
  const leaders =
    options.leader === undefined ? situation.parties.map((_, party) => party) : [partyOf(situation, options.leader)]
  const count = situation.parties.length
  if (count !== 2 && options.leader !== undefined) throw new CommandError('not-two-parties', { count })
  const answersForTwo = (): HorizonAnswers => {
    const limited = required(limitedMoves(conflict, until), stateCount)
    return {
      situation,
      limited,
      nonMyopic: required(nonMyopic(conflict), stateCount),
      twoParty: {
        leaders: leaders.map((party) => ({ party, verdicts: required(stackelberg(conflict, party), stateCount) })),
        maximin: limited.map(({ horizon }) => required(maximinStates(conflict, horizon), stateCount)),
      },
    }
  }
  const cautiousAnswers = (): HorizonAnswers => ({
    situation,
    limited: required(cautiousMoves(conflict, until), stateCount),
    nonMyopic: required(cautiousLongRun(conflict), stateCount),
  })
  const answers = count === 2 ? answersForTwo() : cautiousAnswers()
  if (format === 'json') {
    output.print(JSON.stringify(horizonsJson(answers, lang), undefined, 2))
    return
  }
  printReport(horizonReport(answers, lang), format, output)
}

function required<A extends object>(answer: A | HorizonRefusal, stateCount: number): A {
  if (!isHorizonRefusal(answer)) return answer
  if (answer.reason === 'not-two-parties') throw new CommandError('not-two-parties', { count: answer.partyCount })
  throw new CommandError('too-far-ahead', { count: stateCount.toLocaleString('en-US') })
}

function horizonsJson({ situation, limited, nonMyopic: eventual, twoParty }: HorizonAnswers, lang: Lang): object {
  const { statusQuo, parties, choice } = situation
  const asOf = choice?.asOf ?? situation.case?.asOf
  const partyId = (party: number): string => parties[party]?.id ?? String(party)
  const ids = (states: readonly number[]) => states.map((state) => situation.stateId(state))
  const names = (set: StateSet) => ids(listStates(set))
  const answer = ({ equilibria, stable }: Verdicts) => ({
    equilibria: names(equilibria),
    stable: Object.fromEntries(stable.map((set, party) => [partyId(party), names(set)])),
  })
  return {
    title: textIn(situation.title, lang),
    ...(asOf && { asOf }),
    ...(choice?.readings && { readings: choice.readings }),
    parties: parties.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    stateCount: situation.conflict.space.stateCount,
    convention: twoParty ? 'limited' : 'cautious',
    [twoParty ? 'limitedMoves' : 'cautiousMoves']: limited.map((ahead) => ({
      horizon: ahead.horizon,
      ...answer(ahead),
      ...(statusQuo !== undefined && {
        fromStatusQuo: Object.fromEntries(parties.map(({ id }, party) => [id, ids(ahead.outcomes(party, statusQuo))])),
      }),
    })),
    [twoParty ? 'nonMyopic' : 'cautiousLongRun']: {
      from: eventual.from,
      period: eventual.period,
      ...answer(eventual),
      phases: eventual.phases.map(answer),
    },
    ...(twoParty && {
      stackelberg: Object.fromEntries(
        twoParty.leaders.map(({ party, verdicts }) => [partyId(party), answer(verdicts)]),
      ),
      maximin: twoParty.maximin.map((verdicts, index) => ({ horizon: index + 1, ...answer(verdicts) })),
    }),
  }
}
