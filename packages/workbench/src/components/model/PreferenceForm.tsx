import { type Party, type PartyPreference, type Path, textIn } from '@anchorage/casefile'
import { useLang, useMessages } from '../../app-context.ts'
import { PreferenceList } from '../PreferenceList.tsx'
import { CopyTable } from '../share/CopyTable.tsx'
import { preferenceRows } from '../share/table-rows.ts'
import type { OfCase } from './model-context.ts'
import { More } from './more/More.tsx'
import { UnknownForm } from './more/UnknownForm.tsx'
import { WeightsForm } from './more/WeightsForm.tsx'
import { LineLink } from './NamedParts.tsx'
import { PriorityList } from './PriorityList.tsx'
import { RankingSection } from './RankingSection.tsx'

/** What a party wants, in itself or in a rival reading: priorities, weights or a ranking, what comes of it, what is not known. */
export function PreferenceForm(
  props: OfCase & {
    party: Party
    preference: PartyPreference
    /** The way to the party, or to the reading. */
    path: Path
    reading?: string
  },
) {
  const { of, party, preference, path } = props
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.more
  const { kind, unknown = [], degrees = [] } = preference
  const count = unknown.length + degrees.length
  return (
    <>
      {(kind === 'priorities' || kind === 'none') && (
        <PriorityList
          of={of}
          party={party}
          priorities={kind === 'none' ? [] : preference.priorities}
          path={[...path, 'priorities']}
        />
      )}
      {kind === 'weights' && (
        <WeightsForm of={of} party={party} weights={preference.weights} path={[...path, 'weights']} />
      )}
      {kind === 'none' && (
        <More label={words.orWeights}>
          <WeightsForm of={of} party={party} weights={[]} path={[...path, 'weights']} />
        </More>
      )}
      {kind === 'ranking' && (
        <>
          <PreferenceList of={of} party={party} preference={{ ...preference, unknown: [] }} />
          <p className="faint small">
            {words.rankingInFile} <LineLink range={preference.range} what={messages.parties.ranking} />
          </p>
        </>
      )}
      {kind !== 'none' && (
        <CopyTable what={textIn(party.name, lang)} rows={() => preferenceRows({ of, lang, messages }, preference)} />
      )}
      <RankingSection {...props} />
      <More label={words.notKnown} facts={count > 0 ? [words.count(count)] : []}>
        <UnknownForm of={of} preference={preference} path={path} />
      </More>
    </>
  )
}
