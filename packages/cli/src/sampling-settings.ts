import type { QueueAddress } from '@anchorage/queue'
import type { Standby } from '@anchorage/sweep'

/** A queue that work is shared over. */
export interface QueueSettings {
  readonly address: QueueAddress
  /** Seconds for which a queue that does not answer is waited for. */
  readonly patience: number
}

/** How the samples are to be drawn, as the command line says it. */
export interface SamplingSettings {
  readonly samples: number
  readonly seed: number
  readonly vary?: 'attested'
  readonly out?: string
  readonly resume?: true
  /** Who works them out: so many processes here (this one is among them), a queue, or whoever has written this folder. Missing: what pays. */
  readonly threads?: number
  readonly queue?: QueueSettings
  readonly from?: string
  /** Write what is to be done to this file, and do nothing. */
  readonly plan?: string
  /** Processes that are getting ready. */
  readonly standby?: Standby
}
