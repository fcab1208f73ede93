import { type Case, textIn } from '@anchorage/casefile'
import { ladderOf, laddersDrawing } from '@anchorage/scene'
import { useMemo, useState } from 'react'
import { useLang, useMessages, useSelect } from '../../app-context.ts'
import type { StateTable } from '../../model/see-protocol.ts'
import { PartyName } from '../PartyName.tsx'
import { ScrollRegion } from '../ScrollRegion.tsx'
import { AnchorMark } from './AnchorMark.tsx'
import { LadderChoice } from './LadderChoice.tsx'
import { LadderRungs } from './LadderRungs.tsx'
import { legendOf } from './legend.ts'
import { squaresOf } from './OptionSquares.tsx'
import { SaveDrawing } from './SaveDrawing.tsx'
import { equilibriaIn } from './table-states.ts'
import { usePictureAbout } from './use-picture-about.ts'
import { useSeeLook } from './use-see-look.ts'

const noParties: readonly string[] = []

/** For each party its states from best to worst, side by side. */
export function LadderPicture({ of, table }: { of: Case; table: StateTable }) {
  const lang = useLang()
  const messages = useMessages()
  const words = messages.see.ladder
  const about = usePictureAbout(of, 'ladder')
  const concept = useSelect((state) => (state.place.page === 'case' ? state.place.concept : 'seq'))
  const explained = useSelect((state) => state.explanation?.value?.state)
  const [opened, setOpened] = useState<Readonly<Record<number, readonly number[]>>>({})
  const [{ without = noParties }] = useSeeLook()
  const holds = useMemo(() => equilibriaIn(table, concept), [table, concept])
  const ladders = useMemo(
    () =>
      table.ranks.map((ranks, party) =>
        ladderOf(
          ranks,
          {
            isLookedAt: (state) => state === table.statusQuo || state === explained,
            isTelling: (state) => holds[state] === 1,
          },
          opened[party],
        ),
      ),
    [table, holds, explained, opened],
  )
  const shown = of.parties.filter(({ id }) => !without.includes(id))
  const draw = () =>
    laddersDrawing(
      ladders,
      { statusQuo: table.statusQuo, isEquilibrium: (state) => holds[state] === 1 },
      {
        ...about(messages.see.file.ladder(of.parties.length, table.count)),
        parties: of.parties.map(({ name }) => textIn(name, lang)),
        legend: legendOf(of, messages, lang, ['status-quo', 'equilibrium'], 'colours'),
        state: (state) => table.words[state] ?? '',
        squares: (state) => squaresOf(of, table.values[state]),
        fold: words.fold,
        more: words.more,
      },
    )
  return (
    <>
      <LadderChoice of={of} without={without} />
      <ScrollRegion label={messages.see.titles.ladder} className="ladders">
        {shown.map(({ id, index }) => (
          <div key={id} className="ladder" data-party={index % 8}>
            <h3>
              <PartyName of={of} party={index} />{' '}
              <span className="faint small">{words.levels(new Set(table.ranks[index]).size)}</span>
            </h3>
            <LadderRungs
              of={of}
              rungs={ladders[index] ?? []}
              table={table}
              holds={holds}
              onOpen={(first) => setOpened({ ...opened, [index]: [...(opened[index] ?? []), first] })}
            />
          </div>
        ))}
      </ScrollRegion>
      <p className="faint small ladder-legend">
        <AnchorMark /> {messages.see.legend.statusQuo} ·{' '}
        <span className="holds">{messages.see.legend.equilibrium}</span>
      </p>
      <SaveDrawing name="ladder" draw={draw} />
    </>
  )
}
