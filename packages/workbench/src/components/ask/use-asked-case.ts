import { useMemo } from 'react'
import type { AskedCase } from '../../model/ask-protocol.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { useQuestion } from '../see/use-question.ts'

/** The case in place as it is asked about: the last text on the desk that can be read. */
export function useAskedCase({ openedText }: LoadedCase): AskedCase {
  const { slug, choice, concept, lang } = useQuestion()
  return useMemo(() => ({ slug, text: openedText, choice, concept, lang }), [slug, openedText, choice, concept, lang])
}
