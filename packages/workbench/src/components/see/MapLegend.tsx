import { type Case, textIn } from '@anchorage/casefile'
import type { Scene } from '@anchorage/scene'
import { useLang } from '../../app-context.ts'
import { GraphLegend } from '../GraphLegend.tsx'

/** What the marks of the large graph mean; the same as those of the small one. */
export function MapLegend({ of }: { of: Case }) {
  const lang = useLang()
  const scene: Scene = {
    width: 0,
    height: 0,
    edges: [],
    nodes: [],
    labels: [],
    hidden: 0,
    legend: [
      ...of.parties.map(({ name, index }) => ({
        kind: 'party' as const,
        party: index,
        words: { text: textIn(name, lang) },
      })),
      ...(['status-quo', 'equilibrium', 'improvement', 'move'] as const).map((kind) => ({
        kind,
        words: { code: kind },
      })),
    ],
  }
  return <GraphLegend of={of} scene={scene} />
}
