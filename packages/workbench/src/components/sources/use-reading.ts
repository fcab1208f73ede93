import type { Case } from '@anchorage/casefile'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLang } from '../../app-context.ts'
import { readingRoom } from '../../reading/client.ts'
import type { EvidencePlace, Proposals, ReadText } from '../../reading/protocol.ts'
import { readingKey } from '../../reading/reading-key.ts'

/** A source as it was read, and what the case makes of it. */
export interface SourceReading {
  readonly status: 'reading' | 'ready' | 'failed'
  /** While it is being read again, as it was before. */
  readonly text?: ReadText
  /** Where the evidence of the case stands; empty until it is known. */
  readonly places: readonly EvidencePlace[]
  /** Empty until they are known. */
  readonly shownProposals: Proposals
  /** Waits for them. */
  proposals(): Promise<Proposals>
}

const noPlaces: readonly EvidencePlace[] = []
const noProposals: Proposals = {}

/** Reads a source of a case in the reading room: its text first, then where the evidence stands, then who speaks. */
export function useReading(of: Case, source: number, text: string | undefined): SourceReading {
  const lang = useLang()
  const about = useMemo(() => readingKey(of, source), [of, source])
  const [read, setRead] = useState<{ about: string; raw: string; text?: ReadText } | undefined>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the case only what `about` says matters to the reading
  useEffect(() => {
    if (text === undefined) return undefined
    return wanted(readingRoom().read(of, source, text), (found) =>
      setRead({ about, raw: text, ...(found && { text: found }) }),
    )
  }, [about, text])
  // While it is read otherwise, it stays as it was.
  const found = read !== undefined && read.raw === text ? read : undefined
  const key = found?.text?.key
  const [places, setPlaces] = useState<{ key: string; list: readonly EvidencePlace[] } | undefined>(undefined)
  const [proposals, setProposals] = useState<{ key: string; list: Proposals } | undefined>(undefined)
  useEffect(() => {
    if (key === undefined) return undefined
    return wanted(readingRoom().places(key, of, source), (list) => list && setPlaces({ key, list }))
  }, [key, of, source])
  const propose = useCallback(
    async () => (key === undefined ? noProposals : readingRoom().proposals(key, of, source, lang)),
    [key, of, source, lang],
  )
  // After the places, so that what is chosen does not wait for it.
  const isPlaced = places !== undefined && places.key === key
  useEffect(() => {
    if (key === undefined || !isPlaced) return undefined
    return wanted(propose(), (list) => list && setProposals({ key, list }))
  }, [key, propose, isPlaced])
  return {
    status: found?.about !== about ? 'reading' : found.text === undefined ? 'failed' : 'ready',
    ...(found?.text !== undefined && { text: found.text }),
    places: isPlaced ? places.list : noPlaces,
    shownProposals: proposals !== undefined && proposals.key === key ? proposals.list : noProposals,
    proposals: propose,
  }
}

/** Hands on what comes, or undefined where nothing can be had, unless it is not wanted any more. */
function wanted<T>(coming: Promise<T>, use: (found: T | undefined) => void): () => void {
  let isWanted = true
  coming.then(
    (found) => isWanted && use(found),
    () => isWanted && use(undefined),
  )
  return () => {
    isWanted = false
  }
}
