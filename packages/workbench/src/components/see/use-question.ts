import { useMemo } from 'react'
import { useLang, useSelect } from '../../app-context.ts'
import type { Question } from '../../model/protocol.ts'

/** What is asked about the case in place; the same object while it is the same question. */
export function useQuestion(): Question {
  const lang = useLang()
  const place = useSelect((state) => state.place)
  return useMemo(() => {
    if (place.page !== 'case') throw new TypeError('expected a place in a case')
    return { slug: place.slug, choice: place.choice, concept: place.concept, lang }
  }, [place, lang])
}
