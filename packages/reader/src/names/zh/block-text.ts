import type { SpeakerSpan } from '../speaker-span.ts'
import type { Hit } from './hits.ts'
import type { PlacedFrame } from './people.ts'

/** A block as the Chinese rules look at it: `text` is `original` in its plain form. */
export interface BlockText {
  readonly id: string
  readonly article: string | undefined
  readonly original: string
  readonly text: string
  readonly hits: readonly Hit[]
  readonly hitAt: (at: number) => Hit | undefined
  readonly frames: readonly PlacedFrame[]
  readonly spans: readonly SpeakerSpan[]
}
