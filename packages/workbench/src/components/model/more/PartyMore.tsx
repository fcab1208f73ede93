import type { Party } from '@anchorage/casefile'
import { useMessages } from '../../../app-context.ts'
import type { OfCase } from '../model-context.ts'
import { TextFields } from '../TextField.tsx'
import { AttitudesForm } from './AttitudesForm.tsx'
import { InterestsForm } from './InterestsForm.tsx'
import { More } from './More.tsx'
import { NumberField } from './NumberField.tsx'
import { PathField } from './PathField.tsx'
import { PerceptionForm } from './PerceptionForm.tsx'
import { PowersForm } from './PowersForm.tsx'
import { ReadingsForm } from './ReadingsForm.tsx'

/** What else a case can say of a party: interests, readings, powers, attitudes, how it sees the conflict. */
export function PartyMore({ of, party }: OfCase & { party: Party }) {
  const messages = useMessages()
  const words = messages.model.more
  const facts = [
    ...(party.interests.length > 0 ? [words.facts.interests(party.interests.length)] : []),
    ...(party.readings.length > 0 ? [words.facts.readings(party.readings.length)] : []),
    ...(party.powers.length > 0 ? [words.facts.powers(party.powers.length)] : []),
    ...(party.attitudes.length > 0 ? [words.facts.attitudes(party.attitudes.length)] : []),
    ...(party.perception === undefined ? [] : [words.facts.perception]),
  ]
  return (
    <More label={words.party} facts={facts}>
      <InterestsForm of={of} party={party} />
      <ReadingsForm of={of} party={party} />
      <PowersForm of={of} party={party} />
      <AttitudesForm of={of} party={party} />
      <PerceptionForm of={of} party={party} />
      <h4>{words.besides}</h4>
      <div className="fields">
        <PathField
          label={words.aliases}
          value={party.aliases.join(', ')}
          path={[...party.path, 'aliases']}
          read={aliasesIn}
        />
        <NumberField label={words.threshold} value={party.threshold} path={[...party.path, 'threshold']} />
        <TextFields label={words.note} text={party.note} path={[...party.path, 'note']} />
      </div>
    </More>
  )
}

function aliasesIn(line: string): string[] {
  const names = line.split(/[,，]/).map((each) => each.trim())
  return names.filter((each) => each !== '')
}
