import type { CueClass } from '../statement.ts'

/**
 * What a verb may be followed by. `any`: whatever stands there is what was said; `clause`: a clause with or without
 * “that”, or a quotation; `that`: a clause with “that” or a question word, or a quotation; `quote`: a quotation alone;
 * `hearer`: first the one who is told; `to`: an infinitive; `hearer-to`: the one addressed and an infinitive; `hearer-of`:
 * the one accused and “of”; `noun`: a noun phrase is the content; `of`, `for`, `on`, `about`, `against`, `out`: so is what
 * follows this particle.
 */
export type CueFrame =
  | ('any' | 'clause' | 'that' | 'quote' | 'hearer' | 'to' | 'hearer-to' | 'noun' | 'hearer-of')
  | ('of' | 'for' | 'on' | 'about' | 'against' | 'out')

/** A form of a verb that can bring a statement in. */
export interface CueForm {
  readonly lemma: string
  readonly form: 'base' | 's' | 'past' | 'ing'
  /** Whether the past form is the participle too, as in “told”, unlike “wrote”. */
  readonly isParticiple: boolean
  readonly cueClass: CueClass
  readonly frames: ReadonlySet<CueFrame>
  /** Whether the subject may follow: “…”, said X. */
  readonly inverts: boolean
}

/** Verbs by what they take; an asterisk marks those whose subject may follow the verb. */
const groups: readonly (readonly [CueClass, string, string])[] = [
  ['speech', 'any', 'say*'],
  ['speech', 'clause hearer', 'tell'],
  [
    'speech',
    'clause',
    'add* note* argue* claim* contend* insist* maintain assert* declare* explain* reply* respond* concede* reiterate* recall* remark* observe* suggest* joke* quip* write* state* counter* stress* emphasize* emphasise* conclude* allege* tweet* post* complain* admit* acknowledge* boast* lament* retort* predict* opine* aver* specify* muse regret* rue* theorize speculate surmise* affirm* reaffirm* proclaim* profess underline* underscore* protest* confide* reason* interject* venture* volunteer* pronounce* recount* continue*',
  ],
  [
    'speech',
    'clause noun',
    'reaffirm confirm announce* predict deny disclose reveal concede admit acknowledge reiterate declare suggest explain stress emphasize emphasise note',
  ],
  ['speech', 'clause to', 'vow* pledge* promise* swear threaten*'],
  ['speech', 'noun', 'vow pledge promise threaten'],
  ['speech', 'clause hearer', 'assure remind inform notify reassure'],
  ['speech', 'clause hearer hearer-to of about against', 'warn* caution*'],
  [
    'speech',
    'that hearer-to',
    'urge* ask* advise* encourage request instruct order direct implore beg* beseech exhort',
  ],
  [
    'speech',
    'that noun',
    'recommend* propose* mention report* demand* indicate* repeat* testify* signal caution hint* clarify* decree* comment*',
  ],
  [
    'speech',
    'quote',
    'exclaim* shout* yell* scoff* whisper* sigh* laugh* ask* answer* chant* begin* continue* deadpan* mutter* grumble* tease* gush* marvel* thunder* fume* snap* cry* plead* crow* intone* chime* rage* storm* moan* roar* growl* groan* bark* query* enthuse* read joke tell',
  ],
  [
    'speech',
    'that',
    'calculate query testify answer write post hint imply agree disagree decide complain inquire wonder confess boast brag attest',
  ],
  ['speech', 'of about against', 'complain boast testify brag'],
  ['speech', 'of against', 'speak'],
  ['speech', 'hearer-of', 'accuse'],
  ['speech', 'for on', 'call'],
  ['speech', 'noun', 'dub label brand term'],
  ['speech', 'for', 'appeal plead'],
  ['speech', 'out', 'rule'],
  ['speech', 'out that', 'point'],
  [
    'speech',
    'noun',
    'reject condemn criticize criticise denounce praise blast slam dismiss dispute question defend describe cite decry deplore deride mock endorse oppose welcome highlight underline underscore outline refute rebuff applaud commend lambast lambaste chide express voice echo propose rebut rebuke attack hail advocate blame fault castigate berate rubbish flay',
  ],
  ['speech', 'to', 'offer agree refuse propose demand undertake'],
  ['speech', 'noun', 'urge'],
  ['opinion', 'clause', 'believe think suspect assume fear figure reckon guess doubt estimate feel'],
  ['opinion', 'that', 'expect know understand worry estimate agree see feel consider'],
  ['opinion', 'to hearer-to noun', 'expect'],
  ['hope', 'clause to', 'hope wish'],
  ['hope', 'to hearer-to', 'want intend plan'],
  [
    'evidential',
    'that',
    'show find indicate learn reveal demonstrate prove establish conclude discover determine rule estimate',
  ],
]

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  swear: ['swore', 'sworn'],
  understand: ['understood', 'understood'],
  begin: ['began', 'begun'],
  speak: ['spoke', 'spoken'],
  prove: ['proved', 'proven'],
  foresee: ['foresaw', 'foreseen'],
  undertake: ['undertook', 'undertaken'],
  read: ['read', 'read'],
}
const doubling = new Set(['admit', 'aver', 'regret', 'quip', 'plan', 'slam', 'rebut', 'beg', 'brag', 'rebuf', 'dub'])

const doubledInBritain: Readonly<Record<string, readonly (readonly [string, CueForm['form'], boolean])[]>> = {
  signal: [
    ['signalled', 'past', true],
    ['signalling', 'ing', false],
  ],
  label: [
    ['labelled', 'past', true],
    ['labelling', 'ing', false],
  ],
}

function formsOf(lemma: string): readonly (readonly [string, CueForm['form'], boolean])[] {
  const endsInY = /[^aeiou]y$/.test(lemma)
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubling.has(lemma) ? lemma + lemma.at(-1) : lemma
  const s = endsInY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const ing = /(?:ee)$/.test(lemma) ? `${lemma}ing` : `${stem}ing`
  const [past, participle] = irregular[lemma] ?? [endsInY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`]
  const rest = participle !== undefined && participle !== past ? [[participle, 'past', true] as const] : []
  const pastIsParticiple = participle === undefined || participle === past
  return [[lemma, 'base', false], [s, 's', false], [ing, 'ing', false], [past, 'past', pastIsParticiple], ...rest]
}

/** Forms that are as often nouns or adjectives: they are verbs only where more than the word before them says so. */
export const nounForms: ReadonlySet<string> = new Set(
  'claim claims report reports state states charge charges demand demands note notes post posts tweet tweets promise promises comment comments remark remarks counter plan plans question questions attack attacks rule rules order orders request requests answer answers estimate estimates hope hopes fear fears wish wishes doubt doubts signal signals hint hints blame advocate advocates support offer offers pledge pledges vow vows dispute disputes quip quips joke jokes boast boasts complaint caution cautions reply replies guess figure figures blast blasts hail welcome praise laugh laughs shout shouts whisper sigh chant chants repeat read reads show shows find finds propose respond cite detail details worry worries judge judges feature features notice contend view views highlight highlights underline underlines outline outlines protest protests reason reasons venture ventures volunteer volunteers appeal appeals voice voices express echo echoes forecast crow crows chime cry cries mutter tease marvel marvels thunder fume fumes snap snaps label labels brand brands term terms fault faults rage storm storms moan moans roar roars growl groan bark barks rubbish direct regret regrets rue'.split(
    ' ',
  ),
)

/** Every form of every verb that can bring in a statement, by its lower-case spelling. */
export const cueForms: ReadonlyMap<string, CueForm> = (() => {
  const forms = new Map<string, CueForm>()
  for (const [cueClass, frames, verbs] of groups)
    for (const entry of verbs.split(' ')) {
      const lemma = entry.replace('*', '')
      for (const [spelling, form, isParticiple] of [...formsOf(lemma), ...(doubledInBritain[lemma] ?? [])]) {
        const known = forms.get(spelling)
        const all = [...(known?.frames ?? []), ...frames.split(' ')] as CueFrame[]
        const inverts = entry.endsWith('*') || known?.inverts === true
        const kept = known?.cueClass ?? cueClass
        forms.set(spelling, { lemma, form, isParticiple, cueClass: kept, frames: new Set(all), inverts })
      }
    }
  return forms
})()
