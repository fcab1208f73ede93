import { type Case, textIn } from '@anchorage/casefile'
import { useLang } from '../app-context.ts'

/** A party’s name with its colour. */
export function PartyName({ of, party }: { of: Case; party: number }) {
  const lang = useLang()
  return (
    <span className="party" data-party={party % 8}>
      {textIn(of.parties[party]?.name ?? '', lang)}
    </span>
  )
}
