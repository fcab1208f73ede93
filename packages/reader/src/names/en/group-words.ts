import { words } from '../form-index.ts'

/** Words in lower case for people who are not named. */
export const groupWords: ReadonlySet<string> = new Set(
  words(
    `officials sources experts analysts diplomats critics observers aides lawmakers voters residents witnesses prosecutors investigators police scientists researchers economists activists supporters opponents rebels militants
    advisers advisors strategists historians scholars lawyers negotiators mediators commentators pollsters reporters journalists allies governments leaders ministers senators commanders soldiers troops protesters demonstrators refugees civilians
    executives insiders conservatives liberals progressives Democrats Republicans`,
  ),
)

/** The same in the singular: only who speaks counts. */
export const singularGroupWords: ReadonlySet<string> = new Set(
  words(
    'official source expert analyst diplomat critic observer aide lawmaker spokesman spokeswoman spokesperson adviser advisor strategist lawyer negotiator resident witness prosecutor reporter insider',
  ),
)

/** Words that make a body of the name before them: the Clinton campaign, the Obama administration. */
export const teamWords: ReadonlySet<string> = new Set(words('campaign administration team camp'))

/** What may stand between the name of a state or body and such a word. */
export const groupModifiers: ReadonlySet<string> = new Set(
  words(
    'senior top government military intelligence security defense defence administration foreign political legal unnamed anonymous local former current leading many some several federal state law enforcement police diplomatic party campaign independent public health election',
  ),
)

/** Words for several actors together whom the text has named before. */
export const compoundWords: readonly { readonly form: string; readonly of: 'sides' | 'leaders' | 'all' | 'three' }[] = [
  ...[
    'both sides',
    'the two sides',
    'two sides',
    'both countries',
    'both nations',
    'the two countries',
    'the two nations',
    'two countries',
    'two nations',
    'both governments',
    'the two governments',
    'the two parties',
    'the two powers',
    'either side',
    'the two capitals',
  ].map((form) => ({ form, of: 'sides' as const })),
  ...[
    'both leaders',
    'the two leaders',
    'two leaders',
    'both presidents',
    'the two presidents',
    'two presidents',
    'the two men',
    'both men',
    'the pair',
    'the two ministers',
    'the prime ministers',
    'the foreign ministers',
    'the presidents',
    'the two candidates',
    'both candidates',
  ].map((form) => ({ form, of: 'leaders' as const })),
  ...['all parties', 'all sides', 'the parties', 'the warring parties', 'all the parties', 'all parties concerned'].map(
    (form) => ({ form, of: 'all' as const }),
  ),
  ...['the three countries', 'the three leaders', 'the three sides'].map((form) => ({ form, of: 'three' as const })),
]
