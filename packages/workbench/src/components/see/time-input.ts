import { formulaText } from '@anchorage/analysis'
import { type Case, type DatedElement, datedElements, type Lang, textIn } from '@anchorage/casefile'
import type { TimeBar, TimeInput } from '@anchorage/scene'
import type { Messages } from '../../messages/messages.ts'

/** What a timeline of the case shows: everything that holds only for a time, dated events, days of change. */
export function timeInput(
  of: Case,
  dates: readonly string[],
  { asOf, messages, lang }: { readonly asOf: string | undefined; readonly messages: Messages; readonly lang: Lang },
): TimeInput {
  const inWords = (text: string, party?: number) => formulaText(of, text, party, lang)
  const bar = (dated: DatedElement): TimeBar => {
    const { from, until } = dated.interval
    return {
      words: barWords(of, dated, { messages, lang, inWords }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }
  }
  return {
    bars: datedElements(of).map(bar),
    events: of.events.flatMap(({ date, what }) => (date === undefined ? [] : [{ date, words: textIn(what, lang) }])),
    days: dates,
    ...(asOf === undefined ? {} : { asOf }),
  }
}

function barWords(
  of: Case,
  dated: DatedElement,
  { messages, lang, inWords }: { messages: Messages; lang: Lang; inWords: (text: string, party?: number) => string },
): string {
  const words = messages.see.windows
  const kind = words.kinds[dated.kind]
  const partyName = (party: number) => textIn(of.parties[party]?.name ?? '', lang)
  switch (dated.kind) {
    case 'window':
      return words.bar(kind, inWords(dated.element.condition.text))
    case 'constraint': {
      const { element } = dated
      return words.bar(kind, inWords(element.kind === 'forbid' ? element.from.text : element.condition.text))
    }
    case 'priority':
      return words.partyBar(kind, partyName(dated.party), inWords(dated.element.want.text, dated.party))
    case 'status-quo': {
      const { state } = dated.element
      const named = of.states.find(({ id }) => id === state.text)?.name
      if (state.kind === 'merged' || named !== undefined)
        return words.bar(kind, named === undefined ? state.text : textIn(named, lang))
      const names = state.taken.map((option) => textIn(of.options[option]?.name ?? '', lang))
      return words.bar(kind, names.join(messages.separator))
    }
    case 'perception':
      return words.bar(kind, partyName(dated.party))
  }
}
