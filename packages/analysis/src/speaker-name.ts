import { type Case, type Lang, type Speaker, textIn } from '@anchorage/casefile'

/** Who speaks, with role and affiliation; undefined for the report itself. */
export function speakerName(
  of: Case,
  speaker: Speaker | undefined,
  lang: Lang,
): { readonly name: string; readonly role?: string; readonly party?: number } | undefined {
  if (speaker === undefined) return undefined
  if (speaker.kind === 'party') {
    return { name: textIn(of.parties[speaker.party]?.name ?? '', lang), party: speaker.party }
  }
  const person = of.people[speaker.person]
  if (person === undefined) return undefined
  const parts = [person.role, person.affiliation].flatMap((part) => (part === undefined ? [] : [textIn(part, lang)]))
  return {
    name: textIn(person.name, lang),
    ...(parts.length === 0 ? {} : { role: parts.join(lang === 'zh' ? '，' : ', ') }),
    ...(person.party === undefined ? {} : { party: person.party }),
  }
}
