import { type Party, type PartyPreference, type Path, stateMoveEdits, textIn } from '@anchorage/casefile'
import { useMemo, useState } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../../app-context.ts'
import type { Question, RankingRow } from '../../model/protocol.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { useComputed } from '../see/use-computed.ts'
import { useQuestion } from '../see/use-question.ts'
import { type OfCase, pathKey } from './model-context.ts'
import { RankingList } from './RankingList.tsx'
import { TuningList } from './TuningList.tsx'
import { useEdit } from './use-edit.ts'

/** Rows that are fetched at a time. */
const fetched = 80

/** A party, and the reading of it whose ranking is meant if it is not the main one. */
export interface RankingProps extends OfCase {
  readonly party: Party
  readonly preference: PartyPreference
  readonly reading?: string
  /** The way to the party, or to the reading. */
  readonly path: Path
}

/** What priorities, weights or a written ranking come to, and what was moved by hand in it. */
export function RankingSection(props: RankingProps) {
  const words = useMessages().model.ranking
  const tuned = props.preference.tuned ?? []
  const [isOpen, setOpen] = useState(tuned.length > 0)
  return (
    <details
      className="made-ranking"
      open={isOpen}
      data-path={pathKey([...props.path, 'tuned'])}
      tabIndex={-1}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {words.title} {tuned.length > 0 && <span className="faint">({`${words.tuned} ${tuned.length}`})</span>}
      </summary>
      {isOpen && <MadeRanking {...props} />}
    </details>
  )
}

function MadeRanking({ of, party, preference, path, reading }: RankingProps) {
  const app = useApp()
  const edit = useEdit()
  const lang = useLang()
  const words = useMessages().model.ranking
  const question = useQuestionOf(party, reading)
  const revision = useSelect((state) => state.cases[question.slug]?.value?.revision)
  const [asked, setAsked] = useState<{ from: number; beside?: number }>({ from: 0 })
  const page = useComputed(JSON.stringify([question, revision, party.index, asked]), () =>
    app.workshop.ranking(question, party.index, { ...asked, count: fetched }),
  )
  const move = (row: RankingRow, place: 'above' | 'level' | 'below', beside: string) => {
    setAsked({ from: 0, beside: row.state })
    edit((loaded) => {
      const now = preferenceIn(loaded, party.index, reading)
      return now === undefined ? [] : stateMoveEdits(now, path, { move: row.reference, place, of: beside })
    })
  }
  const { value } = page
  return (
    <>
      <TuningList of={of} preference={preference} moves={value?.moves} />
      {value === undefined ? (
        <p className="faint">{page.isWaiting ? '' : words.none}</p>
      ) : (
        <>
          <p className="small">{words.size(value.rowCount, value.levelCount)}</p>
          <p className="faint small">{words.about}</p>
          <RankingList
            party={party}
            label={words.label(textIn(party.name, lang))}
            page={value}
            move={move}
            show={(from) => setAsked({ from })}
          />
        </>
      )}
    </>
  )
}

/** The question in place, asked about this reading of the party. */
function useQuestionOf(party: Party, reading: string | undefined): Question {
  const question = useQuestion()
  return useMemo(() => {
    const { [party.id]: _, ...others } = question.choice.readings ?? {}
    const readings = reading === undefined ? others : { ...others, [party.id]: reading }
    return { ...question, choice: { ...question.choice, readings } }
  }, [question, party.id, reading])
}

function preferenceIn({ opened }: LoadedCase, index: number, reading: string | undefined): PartyPreference | undefined {
  const party = opened.case?.parties[index]
  if (reading === undefined) return party?.preference
  return party?.readings.find(({ id }) => id === reading)?.preference
}
