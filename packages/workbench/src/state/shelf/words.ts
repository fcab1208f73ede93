import type { Messages } from '../../messages/messages.ts'
import { messagesIn } from '../../messages/messages.ts'

/** The words of sharing in the language that the page has right now: refusals are said when they happen. */
export function shareWords(): Messages['share'] {
  return messagesIn(document.documentElement.lang.startsWith('zh') ? 'zh' : 'en').share
}
