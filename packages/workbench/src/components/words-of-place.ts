import type { Messages } from '../messages/messages.ts'
import type { Place } from '../state/place.ts'

/** What a page of a case is called in the title of the window: the question or picture where it has several. */
export function wordsOfPlace(place: Place, messages: Messages): string {
  if (place.page !== 'case') return messages.name
  if (place.view === 'ask') return messages.ask.questions[place.question ?? 'what-if'].ask
  if (place.view === 'see') return messages.see.pictures[place.picture ?? 'graph']
  return messages.views.names[place.view]
}
