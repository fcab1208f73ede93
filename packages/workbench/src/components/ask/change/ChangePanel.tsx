import type { LoadedCase } from '../../../state/app-state.ts'
import { SituationBar } from '../../SituationBar.tsx'
import { useAskedPlace } from '../use-asked-place.ts'
import { ChangeForm } from './ChangeForm.tsx'
import { FoundChanges } from './FoundChanges.tsx'

/** What would it take? Which outcome is wanted or not, then the least changes that do it. */
export function ChangePanel({ loaded }: { loaded: LoadedCase }) {
  const found = loaded.opened.case!
  const [asked, change] = useAskedPlace()
  const [to] = asked.to ?? []
  const goal = asked.goal?.[0] === 'prevented' ? 'prevented' : 'holds'
  const given = Number(asked.edits?.[0] ?? 1)
  const edits = [0, 1, 2, 3].includes(given) ? given : 1
  const ask = { to: to ?? '', goal, edits, parties: asked.by ?? [] } as const
  return (
    <>
      <SituationBar of={loaded.opened} step="refine" />
      <ChangeForm
        key={JSON.stringify(ask)}
        of={found}
        ask={ask}
        onAsk={(next) =>
          change({
            to: [next.to],
            goal: next.goal === 'holds' ? [] : [next.goal],
            edits: next.edits === 1 ? [] : [String(next.edits)],
            by: next.parties,
          })
        }
      />
      {to !== undefined && <FoundChanges loaded={loaded} ask={ask} />}
    </>
  )
}
