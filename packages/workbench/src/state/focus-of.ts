import type { AppState } from './app-state.ts'

/** The state looked at: the one in the address, else the first outcome’s, else the status quo. */
export function focusOf({ place, answer }: AppState): string | undefined {
  if (place.page !== 'case') return undefined
  if (place.state !== undefined) return place.state
  if (answer?.value?.ok !== true) return undefined
  return answer.value.outcomes[0]?.states[0]?.id ?? answer.value.statusQuo?.id
}
