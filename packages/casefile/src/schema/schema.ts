import * as z from 'zod'

// Without this zod probes `new Function`, which a page with a content security policy reports as a violation.
z.config({ jitless: true })

/** The version of the format that this package reads. */
export const supportedVersion = 1

/** Patterns that diagnostics recognise by their source. */
export const patterns = {
  identifier: /^[a-z0-9][a-z0-9-]*$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  sha256: /^[0-9a-fA-F]{64}$/,
  partialDate: /^\d{4}(-\d{2}(-\d{2})?)?$/,
} as const

const words = z.string().min(1)
const text = z
  .union([words, z.strictObject({ en: words.optional(), zh: words.optional() })])
  .describe('Words for people: one string, or one per language.')
const identifier = z.string().regex(patterns.identifier).describe('Lower-case letters, digits and hyphens.')
const date = z.string().regex(patterns.date).describe('A date, YYYY-MM-DD.')
const partialDate = z
  .union([z.int(), z.string().regex(patterns.partialDate)])
  .describe('A day, a month or a year, as far as it is known: 2025-08-15, 2025-08, 2025.')
const formula = z
  .union([words, z.boolean()])
  .describe('Options, terms, and, or, not, if, iff, requires, at most | at least | exactly N of (a, b, c).')
const reference = z.union([words, z.number()])
const stateReference = reference.describe('A name from `states:`, options joined by +, or none.')
const because = z.array(reference).optional().describe('Ids of the evidence for this.')

const judgement = {
  because,
  confidence: z
    .enum(['attested', 'inferred', 'assumed'])
    .optional()
    .describe('Said by the party itself, following from what was reported, or said by nobody (the default).'),
  note: text.optional(),
}

const until = z.union([date, z.strictObject({ earliest: date, latest: date })])
const interval = z
  .strictObject({ from: date.optional(), until: until.optional() })
  .describe('Days, both included; an end that is missing is open.')

const blockKinds = ['headline', 'subheading', 'lead', 'paragraph', 'caption', 'byline', 'credit', 'jump-line'] as const

const quotedPlace = z.union([
  words,
  z.strictObject({ quote: words, prefix: words.optional(), suffix: words.optional() }),
])

const correction = z.strictObject({
  quote: words.describe('The words of the source that this is about.'),
  prefix: words.optional(),
  suffix: words.optional(),
  speaker: words.optional().describe('Who says it.'),
  statement: z
    .boolean()
    .optional()
    .describe('false: it is no statement; true: it is one that the reader did not find.'),
  split: z.literal(true).optional().describe('Another block begins where the words do.'),
  join: quotedPlace.optional().describe('The block with these words, further on in the file, goes on this one.'),
  before: quotedPlace.optional().describe('The block is read right before the one with these words.'),
  after: quotedPlace.optional().describe('The block is read right after the one with these words.'),
  block: z.enum(blockKinds).optional().describe('What the block is in which it stands.'),
})

const source = z.strictObject({
  file: words.optional().describe('Relative to the folder of the case.'),
  title: text.optional(),
  author: text.optional(),
  publisher: text.optional(),
  published: z.union([partialDate, z.strictObject({ notBefore: date })]).optional(),
  lang: words.optional(),
  corrections: z.array(correction).optional().describe('Where the reader is wrong about the text.'),
  rendering: z.enum(['citation', 'paraphrase', 'original']).optional(),
  sha256: z.string().regex(patterns.sha256).optional().describe("Of the file's bytes."),
  extractedFrom: z
    .strictObject({
      file: words.describe('Relative to the folder of the case.'),
      sha256: z.string().regex(patterns.sha256).optional().describe("Of the file's bytes."),
    })
    .optional()
    .describe(
      'The document that `file` is the text of: a web page, a PDF, a Word document, a text in another encoding.',
    ),
  url: words.optional(),
  pages: reference.optional(),
  note: text.optional(),
})

const person = z.strictObject({
  name: text,
  role: text.optional(),
  affiliation: text.optional(),
  party: words.nullable().optional().describe('The party the person speaks for.'),
  note: text.optional(),
})

const event = z.strictObject({ date: partialDate.nullable().optional(), what: text, ...judgement })

const relation = z.strictObject({
  between: z.array(words).length(2),
  direction: z.enum(['warming', 'cooling', 'frozen', 'strained', 'mixed']),
  ...judgement,
})

const chance = z.number().optional()
const dropOnly = z
  .strictObject({ drop: chance.describe('The probability that it does not hold.') })
  .describe('For robustness: what is stated here takes the place of the usual probability.')

const option = z.strictObject({
  name: text,
  change: z
    .enum(['both', 'forward', 'back'])
    .optional()
    .describe('May be taken and dropped (the default), only taken, or only dropped.'),
  varies: dropOnly.optional(),
  ...judgement,
})

const power = z.strictObject({
  option: words.describe('An option of another party, in full: party.option.'),
  change: z
    .enum(['take', 'drop', 'both'])
    .optional()
    .describe('It can make the other take the option, drop it, or both (the default).'),
  ...judgement,
})

const interest = z.strictObject({
  text,
  priority: z
    .union([z.int(), z.array(z.int()).min(1)])
    .optional()
    .describe('Numbers of the priorities, from 1.'),
  notModelled: text.optional(),
  ...judgement,
})

const share = z
  .number()
  .describe('From 0 to 1: how sure it is that the party wants this and not the opposite (1 unless given).')

const priorityMarks = {
  strength: z
    .int()
    .optional()
    .describe('2: much preferred, and so on up to 9. May not rise down the list; 1 unless given.'),
  uncertain: z.boolean().optional().describe('It is not known whether the party wants this or its opposite.'),
  varies: z
    .strictObject({
      drop: chance.describe('The probability that the party does not care.'),
      move: chance.describe('The probability that it stands elsewhere in the list.'),
      flip: chance.describe('The probability that the party wants the opposite.'),
    })
    .optional()
    .describe('For robustness: takes the place of the usual probabilities; what is not named is 0.'),
}

const preference = {
  priorities: z
    .array(
      z.strictObject({
        want: formula,
        during: interval.optional(),
        ...priorityMarks,
        certainty: share.optional(),
        ...judgement,
      }),
    )
    .optional()
    .describe('Most important first; states compare lexicographically by truth.'),
  weights: z.record(words, z.number()).optional().describe('A number per option; the sum over those taken counts.'),
  ranking: z
    .array(z.union([stateReference, z.array(stateReference).min(1)]))
    .optional()
    .describe(
      "Every feasible state once, best first; states of one list are tied. '>>' or ≫ between two: much preferred.",
    ),
  tuned: z
    .array(
      z.strictObject({
        move: stateReference,
        above: stateReference.optional(),
        level: stateReference.optional(),
        below: stateReference.optional(),
        ...judgement,
      }),
    )
    .optional()
    .describe(
      'States moved by hand in the ranking that priorities or weights make: above, level with or below another.',
    ),
  unknown: z
    .array(z.array(stateReference).min(1))
    .optional()
    .describe('Pairs of states of which it is not known which the party prefers; of a longer list, every pair.'),
  degrees: z
    .array(z.strictObject({ prefer: stateReference, to: stateReference, degree: z.number(), ...judgement }))
    .optional()
    .describe('Pairs of states with a degree of preference of their own, from 0 to 1.'),
}

const reading = z.strictObject({
  name: text,
  ...judgement,
  against: because.describe('Ids of the evidence that speaks against this.'),
  ...preference,
})

const view = {
  hidden: z.array(words).min(1).optional().describe('Options that are not seen.'),
  believes: z
    .record(words, z.strictObject({ reading: words.optional(), ...judgement, ...preference }))
    .optional()
    .describe('What other parties are taken to want: one of their readings, or a preference written out.'),
  ...judgement,
}

const perception = z
  .strictObject({
    ...view,
    thinks: z.record(words, z.strictObject(view)).optional().describe('How other parties are taken to see it.'),
    during: interval.optional(),
  })
  .describe('How the party sees the conflict, where it is wrong.')

const party = z.strictObject({
  name: text,
  aliases: z.array(words).optional(),
  note: text.optional(),
  interests: z.array(interest).optional(),
  options: z.record(identifier, option).optional(),
  powers: z.array(power).optional().describe('What its moves can do with options of other parties.'),
  ...preference,
  readings: z.record(identifier, reading).optional().describe('Rival complete preferences.'),
  threshold: z.number().optional().describe('How sure the party has to be, above 0 and at most 1 (fuzzy preference).'),
  attitudes: z
    .record(words, z.enum(['positive', 'neutral', 'negative']))
    .optional()
    .describe('How it feels about parties; what is not said is positive to itself, neutral to others.'),
  perception: perception.optional(),
})

const coalition = z.strictObject({
  members: z.array(words).min(1).describe('Ids of parties.'),
  name: text.optional(),
  ...judgement,
})

const term = z.union([formula, z.strictObject({ formula, name: text.optional(), note: text.optional() })])

const constraint = z.strictObject({
  never: formula.optional().describe('States in which this holds are impossible.'),
  require: formula.optional().describe('States in which this does not hold are impossible.'),
  merge: formula.optional().describe('The states in which this holds are one state.'),
  representative: formula.optional().describe('Which member of a merged state is ranked.'),
  forbid: z
    .strictObject({ from: formula, to: formula })
    .optional()
    .describe('No moves from states of the first to states of the second.'),
  during: interval.optional(),
  varies: dropOnly.optional(),
  ...judgement,
})

const window = z.strictObject({
  formula,
  unavailable: interval,
  varies: z
    .strictObject({
      drop: chance.describe('The probability that nothing is off the table.'),
      move: chance.describe('The probability that it begins and ends sooner or later.'),
    })
    .optional()
    .describe('For robustness: takes the place of the usual probabilities; what is not named is 0.'),
  ...judgement,
})

const state = z.strictObject({ taken: z.array(words), name: text.optional(), note: text.optional() })

const statusQuo = z.union([
  stateReference,
  z.array(z.strictObject({ state: stateReference, during: interval.optional(), ...judgement })).min(1),
])

const outlook = z.strictObject({
  id: identifier.optional(),
  by: words.nullable().optional(),
  text: text.optional(),
  claim: words.optional(),
  notModelled: text.optional(),
  resolution: z
    .strictObject({
      criterion: text,
      date: date.optional().describe('The day by which it should be known.'),
      outcome: z
        .union([z.boolean(), z.literal('partly')])
        .optional()
        .describe('Whether what was expected came about, by the criterion; once it is known.'),
      known: date.optional().describe('The day on which the outcome was known.'),
      because,
      source: words.optional().describe('A source for the outcome, where no passage is quoted.'),
      note: text.optional(),
    })
    .optional()
    .describe('How and when the world tells, and what happened.'),
  ...judgement,
})

const anchor = z.strictObject({
  source: words,
  quote: words,
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})

const evidence = z.strictObject({
  by: words.nullable().optional().describe('A person, a party, or null for the reporter.'),
  kind: z.enum(['statement', 'report', 'judgement']),
  said: partialDate.optional(),
  reported: partialDate.optional(),
  setting: text.optional(),
  note: text.optional(),
  anchors: z.array(anchor).optional(),
})

/** The shape of case.yaml. What names mean and what goes together is checked when the case is built. */
export const caseSchema = z.strictObject({
  anchorage: z.literal(supportedVersion).describe('The version of the format.'),
  title: text,
  question: text.optional(),
  summary: text.optional(),
  asOf: date.optional().describe('The date the model speaks of.'),
  sources: z.record(identifier, source).optional(),
  people: z.record(identifier, person).optional(),
  events: z.array(event).optional(),
  relations: z.array(relation).optional(),
  parties: z.record(identifier, party),
  coalitions: z.array(coalition).optional().describe('Parties whose acting together is of interest.'),
  terms: z.record(identifier, term).optional().describe('Named formulas, usable in every formula.'),
  constraints: z.array(constraint).optional(),
  windows: z.array(window).optional(),
  states: z.record(identifier, state).optional(),
  statusQuo: statusQuo.optional(),
  outlooks: z.array(outlook).optional(),
  evidence: z.record(identifier, evidence).optional(),
})

/** The published JSON Schema of case.yaml, which editors use to complete and check. */
export function caseJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(caseSchema, { target: 'draft-2020-12', io: 'input' })
  return { $schema, title: 'Anchorage case file', ...rest }
}
