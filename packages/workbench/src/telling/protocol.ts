import type { BriefPart, UnknownPart } from '@anchorage/brief'
import type { Choice, Lang } from '@anchorage/casefile'
import type { OfferedConcept } from '../model/protocol.ts'

/** What is told: a case text, as of when and by which readings, under which concept. */
export interface Told {
  readonly slug: string
  readonly text: string
  readonly choice: Choice
  readonly concept: OfferedConcept
}

/** How many samples are drawn, from which seed. */
export interface Drawing {
  readonly samples: number
  readonly seed: number
}

/** How a case is to be told. */
export interface BriefRequest extends Told {
  readonly lang: Lang
  /** What the author wrote around the parts. */
  readonly around: string
  /** The samples to tell of, if they have been drawn. */
  readonly drawing?: Drawing
}

/** A part in the text, in its order. */
export interface PartView {
  readonly part: BriefPart
  /** The first words that it gives; empty where the case gives it nothing to say. */
  readonly words: string
}

/** A brief as the files that it can be had as. */
export type BriefAnswer =
  | {
      readonly ok: true
      readonly title: string
      readonly html: string
      readonly markdown: string
      readonly parts: readonly PartView[]
      /** Lines of the text that name no part. */
      readonly unknown: readonly UnknownPart[]
      /** Whether the samples asked for are told of, or nothing varies. */
      readonly isDrawn: boolean
    }
  /** The case cannot be analysed as it is asked for; why, in both languages. */
  | { readonly ok: false; readonly why: readonly Readonly<Record<Lang, string>>[] }

/** What became of drawing samples. */
export type DrawnAnswer =
  | { readonly kind: 'drawn' | 'stopped' | 'nothing-varies' }
  | { readonly kind: 'problem'; readonly why: Readonly<Record<Lang, string>> }

/** What tells cases. Runs in a worker of its own, so that answers on other pages do not wait for it. */
export interface Teller {
  brief(request: BriefRequest): Promise<BriefAnswer>
  /** Draws samples and keeps what they give; `onProgress` hears the share that is done. Gives way to other questions. */
  draw(told: Told, drawing: Drawing, onProgress: (share: number) => void): Promise<DrawnAnswer>
  /** Ends the drawing that is under way. */
  stop(): void
}
