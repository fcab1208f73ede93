import { combinationRows, type ReadingsAnswer, variedId } from '@anchorage/analysis'
import { hasState } from '@anchorage/engine'
import { csvLine } from './render/csv.ts'

/** The combinations as comma-separated values: the readings, the number of equilibria, and for each outcome 1 or 0. */
export function* readingsCsv(answer: ReadingsAnswer): Generator<string> {
  const { varied, asked } = answer
  const isReached = answer.situation.statusQuo !== undefined
  yield csvLine([
    ...varied.map((_, index) => variedId(answer, index)),
    'equilibria',
    ...asked.flatMap(({ text }) => [`${text}: holds`, ...(isReached ? [`${text}: reached`] : [])]),
  ])
  for (const { readings, combination } of combinationRows(answer)) {
    yield csvLine([
      ...varied.map((_, index) => readings[variedId(answer, index)] ?? ''),
      answer.equilibriumCounts[combination] ?? 0,
      ...asked.flatMap(({ holding, reached }) => [
        Number(hasState(holding, combination)),
        ...(isReached ? [Number(reached !== undefined && hasState(reached, combination))] : []),
      ]),
    ])
  }
}
