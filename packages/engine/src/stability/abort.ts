/** The part of an AbortSignal that the engine uses. */
export interface AbortSignalLike {
  throwIfAborted(): void
}
