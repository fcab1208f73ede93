import { type PartyPreference, type StateReference, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import type { RankingPage } from '../../model/protocol.ts'
import { JudgementField } from './JudgementField.tsx'
import { type OfCase, pathKey } from './model-context.ts'
import { removalOf } from './more/PartRow.tsx'
import { LineLink, RemoveButton } from './NamedParts.tsx'
import { useEdit } from './use-edit.ts'

/** What was moved by hand, one by one; each can be taken out, and says whether it makes a difference now. */
export function TuningList(props: OfCase & { preference: PartyPreference; moves: RankingPage['moves'] | undefined }) {
  const { of, preference, moves } = props
  const edit = useEdit()
  const lang = useLang()
  const words = useMessages().model.ranking
  const { tuned = [] } = preference
  if (tuned.length === 0) return undefined
  const nameOf = ({ text }: StateReference) => {
    const named = of.states.find(({ id }) => id === text)
    return named?.name === undefined ? text : textIn(named.name, lang)
  }
  return (
    <div className="tunings">
      <h5>{words.tuned}</h5>
      <p className="faint small">{words.tunedAbout}</p>
      <ol>
        {tuned.map((tuning, index) => {
          const what = words.place[tuning.place](nameOf(tuning.move), nameOf(tuning.of))
          const became = moves?.length === tuned.length ? words.becomes[moves[index] ?? 'made'] : ''
          return (
            <li key={String(tuning.path.at(-1))} data-path={pathKey(tuning.path)} tabIndex={-1}>
              <span className="tuning">{what}</span>
              <span className="row-tools">
                <JudgementField of={tuning} what={what} />
                <RemoveButton what={what} remove={() => edit([removalOf(tuning.path, tuned.length === 1)])} />
                <LineLink range={tuning.range} what={what} />
              </span>
              {tuning.note !== undefined && <span className="note">{textIn(tuning.note, lang)}</span>}
              {became !== '' && <span className="note">{became}</span>}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
