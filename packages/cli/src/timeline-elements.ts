import { type Case, type Constraint, type DatedElement, type Lang, textIn } from '@anchorage/casefile'
import { messagesIn } from './messages/messages.ts'

/** What a dated element says, with its confidence. */
export function elementWords(c: Case, dated: DatedElement, lang: Lang): string {
  const { timeline } = messagesIn(lang)
  return timeline.sure(bareWords(c, dated, lang), timeline.confidence[dated.element.confidence])
}

/** What a dated element says. */
export function bareWords(c: Case, dated: DatedElement, lang: Lang): string {
  const { timeline } = messagesIn(lang)
  const party = (index: number): string => textIn(c.parties[index]?.name ?? '', lang)
  switch (dated.kind) {
    case 'window':
      return timeline.windowWords(dated.element.condition.text)
    case 'constraint':
      return constraintWords(dated.element, lang)
    case 'priority':
      return timeline.priorityWords(party(dated.party), dated.place, dated.element.want.text)
    case 'status-quo':
      return timeline.statusQuoWords(stateNamed(c, dated.element.state.text, lang))
    case 'perception':
      return timeline.perceptionWords(party(dated.party))
  }
}

function stateNamed(c: Case, text: string, lang: Lang): string {
  return textIn(c.states.find(({ id }) => id === text)?.name ?? text, lang)
}

function constraintWords(constraint: Constraint, lang: Lang): string {
  const { timeline } = messagesIn(lang)
  switch (constraint.kind) {
    case 'never':
    case 'require':
      return timeline.constraintWords(`${constraint.kind}: ${constraint.condition.text}`)
    case 'merge':
      return timeline.mergeWords(constraint.condition.text)
    case 'forbid':
      return timeline.forbidWords(constraint.from.text, constraint.to.text)
  }
}
