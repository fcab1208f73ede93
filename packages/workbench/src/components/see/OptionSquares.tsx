import type { Case } from '@anchorage/casefile'
import type { SquareInput } from '@anchorage/scene'

/** The options of a state as squares in the colours of the parties, in declared order; words beside them say the same. */
export function OptionSquares({ of, values }: { of: Case; values: string }) {
  if (values === '') return undefined
  return (
    <span className="option-squares" aria-hidden="true">
      {of.parties
        .filter(({ options }) => options.length > 0)
        .map(({ id, index, options }) => (
          <span key={id} data-party={index % 8}>
            {options.map((option) => (
              <i key={option.id} data-value={values[option.index]} />
            ))}
          </span>
        ))}
    </span>
  )
}

/** The same for the file of a picture. */
export function squaresOf(of: Case, values: string | undefined): SquareInput | undefined {
  return values === undefined || values === '' ? undefined : { parties: of.options.map(({ party }) => party), values }
}
