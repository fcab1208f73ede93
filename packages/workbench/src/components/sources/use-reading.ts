import type { Case } from '@anchorage/casefile'
import { useEffect, useMemo, useState } from 'react'
import { useLang } from '../../app-context.ts'
import { readingRoom } from '../../reading/client.ts'
import type { EvidencePlace, ReadText } from '../../reading/protocol.ts'

/** A source as it was read, and where the evidence of the case stands in it. */
export interface SourceReading {
  readonly status: 'reading' | 'ready' | 'failed'
  readonly text?: ReadText
  readonly places: readonly EvidencePlace[]
}

const nothing: readonly EvidencePlace[] = []

/** Reads a source of a case in the reading room, again when who is in the case changes; evidence is found anew with each. */
export function useReading(of: Case, source: number, text: string | undefined): SourceReading {
  const lang = useLang()
  const cast = useMemo(
    () => JSON.stringify([of.file, of.sources[source], of.people.map(named), of.parties.map(named)]),
    [of, source],
  )
  const [read, setRead] = useState<{ cast: string; text?: ReadText; raw: string } | undefined>(undefined)
  const [places, setPlaces] = useState<{ key: string; list: readonly EvidencePlace[] } | undefined>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the case only what `cast` says matters to the reading
  useEffect(() => {
    if (text === undefined) return undefined
    let isWanted = true
    readingRoom()
      .read(of, source, text, lang)
      .then(
        (found) => isWanted && setRead({ cast, text: found, raw: text }),
        () => isWanted && setRead({ cast, raw: text }),
      )
    return () => {
      isWanted = false
    }
  }, [cast, text, lang])
  const found = read !== undefined && read.raw === text ? read : undefined
  const key = found?.text?.key
  useEffect(() => {
    if (key === undefined) return undefined
    let isWanted = true
    readingRoom()
      .places(key, of, source)
      .then((list) => isWanted && setPlaces({ key, list }))
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [key, of, source])
  return {
    status: found === undefined ? 'reading' : found.text === undefined ? 'failed' : 'ready',
    ...(found?.text !== undefined && { text: found.text }),
    places: places !== undefined && places.key === key ? places.list : nothing,
  }
}

function named({ id, name }: { readonly id: string; readonly name: unknown }): unknown {
  return [id, name]
}
