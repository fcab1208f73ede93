/** The words for who said what, in English. */
export const spokenEn = {
  title: 'Who said what',
  head: ['line', 'who', 'how', 'what'] as readonly string[],
  nothing: 'No statement was found: nobody is quoted, or in words that the rules do not know.',
  nobody: '(nobody named)',
  and: ', ',
  listed: '; ',
  via: (who: string, via: string): string => `${who} (quoted by ${via})`,
  cueless: { direct: 'in quotation marks', mixed: 'in part quoted', indirect: 'as told', 'headline-slot': 'headline' },
  negated: (how: string): string => `${how} (negated)`,
  suggested: (count: number): string =>
    count === 1 ? '1 of these is a suggestion, marked “?”.' : `${count} of these are suggestions, marked “?”.`,
  negatedCount: (count: number): string =>
    count === 1
      ? '1 is negated: what follows it was not said, or was not confirmed.'
      : `${count} are negated: what follows them was not said, or was not confirmed.`,
  namesTitle: 'Who is named',
  namesHead: ['name', 'what', 'times', 'as'] as readonly string[],
  nameKinds: {
    person: 'person',
    state: 'state',
    bloc: 'bloc',
    organisation: 'organisation',
    outlet: 'medium',
    group: 'group',
    compound: 'several at once',
  },
  members: (names: string): string => `perhaps ${names}`,
  aliases: (names: string): string => `also ${names}`,
  moreNames: (count: number): string => `${count} more with --format json.`,
  datesTitle: 'When',
  datesHead: ['in the text', 'day', 'counted from'] as readonly string[],
  unknownDay: 'unknown',
  basis: {
    text: 'the text itself',
    publication: 'the day of publication',
    'previous-date': 'the date before it',
    event: 'an event',
  },
}
