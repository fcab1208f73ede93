import type { DiagnosticCode, DiagnosticParameters } from '../diagnostics/codes.ts'

/** What a diagnostic says, alone or with a hint how to mend it. */
export type Message = string | { readonly message: string; readonly hint: string }

/** A message with the way to mend what it is about, where one can be told. */
export function hinted(message: string, hint: string | undefined): Message {
  return hint === undefined ? message : { message, hint }
}

/** The words for every code, in one language. A missing or superfluous code does not compile. */
export type Messages = {
  readonly [C in DiagnosticCode]: (parameters: DiagnosticParameters[C]) => Message
}

/** The part of the catalogue about strength and unknown pairs. */
export type PreferenceMessages = Pick<
  Messages,
  | 'bad-strength'
  | 'strength-out-of-order'
  | 'strength-mark-misplaced'
  | 'unknown-pair-alone'
  | 'unknown-contradicts'
  | 'tuning-of-itself'
  | 'tuning-infeasible'
  | 'tuning-without-effect'
  | 'varies-too-likely'
  | 'varies-without-effect'
>
