import type { Case, Interval, Judgement, StateReference, Text } from '@anchorage/casefile'

/** A state as the options taken, or the formula of a merged one. */
export function stateText(c: Case, state: StateReference): string {
  return state.kind === 'merged'
    ? state.text
    : state.taken.map((option) => c.options[option]?.id ?? '').join(' + ') || 'none'
}

/** What every judgement says of itself. */
export function judged({ confidence, because, note }: Judgement): Readonly<Record<string, string | undefined>> {
  return { confidence, because: because.join(', ') || undefined, note: words(note) }
}

/** Days as `from..until`, an uncertain end as `earliest/latest`. */
export function span(interval: Interval | undefined): string | undefined {
  if (!interval) return undefined
  const { from, until } = interval
  const end = until && (until.earliest === until.latest ? until.latest : `${until.earliest}/${until.latest}`)
  return `${from ?? ''}..${end ?? ''}`
}

/** A text in all its languages, so that a change in any of them shows. */
export function words(text: Text | undefined): string | undefined {
  if (text === undefined || typeof text === 'string') return text
  return [text.en, text.zh].filter(Boolean).join(' / ')
}
