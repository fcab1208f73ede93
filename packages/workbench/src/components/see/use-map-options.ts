import type { Case } from '@anchorage/casefile'
import { useMemo } from 'react'
import type { SeeLook } from '../../state/see-look.ts'
import type { MapOptions } from './MapTools.tsx'
import { useSeeLook } from './use-see-look.ts'

/** What is chosen of the graph, as the address has it, and the way to choose otherwise. What the case does not have is passed over. */
export function useMapOptions(of: Case): readonly [MapOptions, (change: Partial<MapOptions>) => void] {
  const [look, changeLook] = useSeeLook()
  const options = useMemo(() => mapOptions(of, look), [of, look])
  return [options, (change) => changeLook(lookChange(of, change))]
}

function mapOptions(of: Case, { order, arcs, group, open, around }: SeeLook): MapOptions {
  const party = of.parties.find(({ id }) => id === order)?.index
  return {
    order: order === 'moves' ? { by: 'moves' } : party === undefined ? { by: 'improvements' } : { by: 'rank', party },
    groupBy: group?.flatMap((id) => of.options.find((option) => option.id === id)?.index ?? []) ?? 'auto',
    opened: open ?? [],
    onlyImprovements: arcs !== 'all',
    steps: around ?? 0,
  }
}

function lookChange(of: Case, { order, groupBy, opened, onlyImprovements, steps }: Partial<MapOptions>) {
  const orderName = order?.by === 'rank' ? of.parties[order.party]?.id : order?.by === 'moves' ? 'moves' : undefined
  const group = groupBy === 'auto' ? undefined : groupBy?.flatMap((option) => of.options[option]?.id ?? [])
  return {
    ...(order !== undefined && { order: orderName }),
    ...(onlyImprovements !== undefined && { arcs: onlyImprovements ? undefined : ('all' as const) }),
    ...(groupBy !== undefined && { group }),
    ...(opened !== undefined && { open: opened.length === 0 ? undefined : opened }),
    ...(steps !== undefined && { around: ([1, 2, 3] as const).find((each) => each === steps) }),
  }
}
