import { type Case, textIn } from '@anchorage/casefile'
import { useLang, useMessages, useSelect } from '../../app-context.ts'
import type { SeePicture } from '../../state/place.ts'

/** Title and description for the file of a picture: which case, under which concept, as of when, and what is seen. */
export function usePictureAbout(
  of: Case,
  picture: SeePicture,
): (seen: string) => { title: string; description: string } {
  const lang = useLang()
  const messages = useMessages()
  const place = useSelect((state) => state.place)
  const words = messages.see
  const title = textIn(of.title, lang)
  const concept = place.page === 'case' ? messages.concept.full[place.concept] : ''
  const asOf = (place.page === 'case' ? place.choice.asOf : undefined) ?? of.asOf
  return (seen) => ({
    title: `${title}${messages.colon}${words.pictures[picture]}`,
    description: `${words.file.about(title, concept, asOf)} ${seen}`,
  })
}
