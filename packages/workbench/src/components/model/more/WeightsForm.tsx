import { type Party, type Path, textIn, type Weight } from '@anchorage/casefile'
import { useLang, useMessages } from '../../../app-context.ts'
import type { OfCase } from '../model-context.ts'
import { NumberField } from './NumberField.tsx'

/** A number for each option; those of the party first. What is left empty is not named in the file, and weighs nothing. */
export function WeightsForm(props: OfCase & { party: Party; weights: readonly Weight[]; path: Path }) {
  const { of, party, weights, path } = props
  const lang = useLang()
  const words = useMessages().model.more
  const own = of.options.filter((option) => option.party === party.index)
  return (
    <div className="fields">
      {[...own, ...of.options.filter((option) => option.party !== party.index)].map(
        ({ id, key, index, name, party: owner }) => {
          const weight = weights.find(({ option }) => option === index)
          const written = textIn(name, lang)
          const label = owner === party.index ? written : words.ofParty(textIn(of.parties[owner]!.name, lang), written)
          // An option may be named bare; what is there keeps its key.
          return (
            <NumberField
              key={id}
              label={label}
              value={weight?.weight}
              path={weight?.path ?? [...path, owner === party.index ? key : id]}
            />
          )
        },
      )}
    </div>
  )
}
