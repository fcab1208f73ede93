/** A stretch of the file's text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}
