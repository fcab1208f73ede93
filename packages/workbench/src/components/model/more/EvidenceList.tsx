import type { Path } from '@anchorage/casefile'
import type { OfCase } from '../model-context.ts'
import { useEdit } from '../use-edit.ts'
import { ChosenList } from './ChosenList.tsx'

/** So much of a quotation tells which it is. */
const longestQuote = 60

/** Pieces of evidence that something names, chosen among those of the case; nothing where the case has none. */
export function EvidenceList(props: OfCase & { label: string; add: string; chosen: readonly string[]; path: Path }) {
  const { of, label, add, chosen, path } = props
  const edit = useEdit()
  if (of.evidence.length === 0) return undefined
  const choices = of.evidence.map(({ id, anchors }) => {
    const quote = anchors[0]?.quote ?? ''
    const cut = [...quote].length > longestQuote ? `${[...quote].slice(0, longestQuote).join('')}…` : quote
    return { value: id, label: cut === '' ? id : `${id}: ${cut}` }
  })
  return (
    <ChosenList
      label={label}
      chosen={chosen}
      choices={choices}
      add={add}
      set={(next) => edit([next.length === 0 ? { kind: 'clear', path } : { kind: 'set', path, value: [...next] }])}
    />
  )
}
