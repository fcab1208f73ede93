/** Why something could not be had or done; `message` is in the reader's language already. */
export interface Trouble {
  readonly code: 'offline' | 'unauthorized' | 'not-found' | 'refused' | 'failed' | 'link'
  readonly message?: string
}

/** Thrown by whatever asks for something. */
export class TroubleError extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.message ?? trouble.code)
    this.trouble = trouble
  }
}

/** What went wrong, whatever was thrown. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof TroubleError) return error.trouble
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) }
}
