import { hinted, type Messages } from './messages.ts'
import { outcomeMessages } from './outcomes.ts'
import { perceptionMessages } from './perceptions.en.ts'
import { preferenceMessages } from './preferences.en.ts'
import { relationMessages } from './relations.ts'
import { yamlSyntax } from './yaml-syntax.en.ts'

/** Every message in English. */
export const en: Messages = {
  ...relationMessages.en,
  ...outcomeMessages.en,
  'file-too-large': ({ length, limit }) =>
    hinted(
      `the file has ${length.toLocaleString('en')} characters; at most ${limit.toLocaleString('en')} are read`,
      'Move long texts into files under sources/, or split the case.',
    ),
  'file-empty': () => hinted('the file is empty', 'A case begins with “anchorage: 1” and a title.'),
  'yaml-syntax': ({ problem, detail }) => yamlSyntax[problem] ?? `this is not valid YAML: ${detail}`,
  'several-documents': () =>
    hinted(
      'a second YAML document begins here',
      'A case file holds one document: remove “---” and what follows, or put it into a file of its own.',
    ),
  'duplicate-key': ({ key }) =>
    hinted(`“${key}” is there twice`, 'Only one of them can count: remove or rename the other.'),
  'key-not-text': () => hinted('a key has to be a plain word', 'Write “name: value”.'),
  'unknown-alias': ({ alias }) =>
    hinted(
      `“*${alias}” refers to nothing`,
      `Put “&${alias}” before the value that is meant, further up. Text that begins with * needs quotes.`,
    ),
  'too-many-aliases': ({ limit }) =>
    hinted(`the file repeats too much by aliases (*name); at most ${limit} are followed`, 'Write the values out.'),
  'tag-not-allowed': ({ tag }) =>
    hinted(`the tag ${tag} is not allowed in a case file`, 'Remove it. Text that begins with ! needs quotes.'),
  'merge-key-not-allowed': () =>
    hinted('the merge key << is not part of YAML 1.2 and not allowed here', 'Write the entries out.'),
  'nested-too-deep': ({ limit }) =>
    hinted(
      `brackets or lists are nested more than ${limit} deep`,
      'Case files need less than ten levels: look for brackets that are not closed.',
    ),

  'version-missing': ({ supported }) =>
    hinted('the file does not say in which format it is written', `Begin it with “anchorage: ${supported}”.`),
  'version-unknown': ({ found, supported }) =>
    hinted(
      `format version “${found}” is not known; this program reads version ${supported}`,
      `If the file comes from a newer Anchorage, update this one; otherwise write “anchorage: ${supported}”.`,
    ),
  'unknown-key': ({ key, at, known, suggestions }) =>
    hinted(
      `“${key}” means nothing ${inside(at)}${meant(suggestions)}`,
      known.length > 0 ? `Possible here: ${known.join(', ')}.` : 'Remove it.',
    ),
  'missing-key': ({ key, at }) => `“${key}” is missing ${inside(at)}`,
  'wrong-type': ({ expected, found, at }) =>
    hinted(
      `expected ${expected.length > 0 ? orList(expected.map((type) => kinds[type] ?? type)) : 'a value'} ${inside(at)}, found ${kinds[found] ?? found}`,
      found === 'number' || found === 'boolean'
        ? 'If it is meant as text, put it in quotes.'
        : found === 'nothing'
          ? 'Fill it in, or remove the line.'
          : undefined,
    ),
  'not-one-of': ({ found, allowed, suggestions }) =>
    `“${found}” is not possible here; expected ${orList(allowed)}${meant(suggestions)}`,
  'keys-exclude': ({ keys, at }) => hinted(`${andList(keys)} exclude each other ${inside(at)}`, 'Keep one of them.'),
  'one-of-keys': ({ keys, at }) => `one of ${orList(keys)} is needed ${inside(at)}`,
  'bad-value': ({ at, expected }) => `this value is not possible ${inside(at)} (${expected})`,
  'empty-value': ({ at }) => hinted(`nothing is written ${inside(at)}`, 'Fill it in, or remove it.'),
  'bad-identifier': ({ found, suggestions }) =>
    hinted(
      `“${found}” cannot be a name`,
      `Names are lower-case letters, digits and hyphens, with a letter among them${suggestions.length > 0 ? `: “${suggestions[0]}”, for example` : ''}. Words for people go into “name:”.`,
    ),
  'reserved-word': ({ word }) =>
    hinted(`“${word}” is a word of the formula language and cannot be a name`, 'Choose another.'),
  'bad-date': ({ found }) => hinted(`“${found}” is not a date`, 'Write year-month-day, like 2025-08-15.'),
  'dates-reversed': ({ first, second }) => hinted(`${first} comes after ${second}`, 'Write the earlier date first.'),
  'bad-weight': ({ found, limit, decimals }) =>
    hinted(
      `${found} is too large or too fine for a weight`,
      `Weights are between -${limit.toLocaleString('en')} and ${limit.toLocaleString('en')} with at most ${decimals} decimals; only their proportions count.`,
    ),
  'bad-share': ({ found, above }) =>
    hinted(
      `${found} is no share`,
      `Write a number ${above === 'yes' ? 'above 0 and at most 1' : 'from 0 to 1'} with at most six decimals, like 0.8.`,
    ),
  'degree-of-itself': ({ state }) =>
    hinted(`“${state}” is compared with itself`, 'Name two states: “prefer” one “to” the other.'),
  'degree-repeats': ({ states }) =>
    hinted(
      `${states.map((state) => `“${state}”`).join(' and ')} have a degree already`,
      'Keep one entry for the two, in either direction.',
    ),
  'bad-sha256': ({ found }) =>
    hinted(`“${found}” is no SHA-256`, 'It has 64 hexadecimal digits, as printed by sha256sum.'),
  'path-outside': ({ file }) =>
    hinted(
      `“${file}” is not a path inside the folder of the case`,
      'Write it relative to case.yaml with /, without .., like sources/page.txt.',
    ),
  'as-of-missing': () =>
    hinted(
      'this holds only for a time, but the case does not say of which date it speaks',
      'Add “asOf: YYYY-MM-DD” at the top of the file.',
    ),

  'formula-empty': () =>
    hinted('a formula is expected here', 'Write options, terms, and, or, not; “true” holds always.'),
  'formula-too-long': ({ length, limit }) =>
    hinted(
      `the formula has ${length} characters, at most ${limit} are read`,
      'Give names to its parts under “terms:”.',
    ),
  'formula-too-deep': ({ limit }) =>
    hinted(`the formula is nested more than ${limit} deep`, 'Give names to its parts under “terms:”.'),
  'formula-too-large': ({ limit }) =>
    hinted(
      `with its terms written out the formula has more than ${limit} parts`,
      'Terms that use other terms twice grow quickly: write it more simply.',
    ),
  'unexpected-character': ({ character, instead }) =>
    instead === ''
      ? hinted(
          `“${character}” has no meaning in a formula`,
          'Formulas are written in words: and, or, not, if, iff, requires.',
        )
      : `“${character}” has no meaning in a formula; did you mean “${instead}”?`,
  'unexpected-word': ({ found, expected }) =>
    `expected ${orList(expected.map((word) => expectations[word] ?? `“${word}”`))}, found ${found === '' ? 'the end' : `“${found}”`}`,
  'unclosed-parenthesis': () => hinted('this parenthesis is not closed', 'Add “)”.'),
  'formula-cut': () =>
    hinted(
      'the formula ends here: inside { } a comma ends the value',
      'Put the formula in quotes, or write the entry over several lines without { }.',
    ),
  'chained-conditional': ({ first, second }) =>
    hinted(
      `“… ${first} … ${second} …” can be read in two ways`,
      'Add parentheses around the part that belongs together.',
    ),
  'circular-term': ({ cycle }) =>
    hinted(
      `the term is defined by itself: ${cycle.join(' → ')}`,
      'One of these definitions has to do without the others.',
    ),
  'ambiguous-name': ({ name, readings }) =>
    hinted(
      `“${name}” is both an option of this party and a term`,
      `Write “${readings[0]}” for the option, or rename the term.`,
    ),
  'unknown-name': ({ name, suggestions }) => `“${name}” is neither an option nor a term${meant(suggestions)}`,
  'unknown-option': ({ name, party, suggestions }) =>
    party === ''
      ? `“${name}” is not an option${meant(suggestions)}`
      : `“${name}” is not an option of ${party}${meant(suggestions)}`,
  'unknown-party': ({ name, suggestions }) => `“${name}” is not a party${meant(suggestions)}`,
  'unknown-evidence': ({ name, suggestions }) =>
    hinted(`there is no evidence “${name}”${meant(suggestions)}`, 'Evidence is listed under “evidence:”.'),
  'unknown-source': ({ name, suggestions }) => `there is no source “${name}”${meant(suggestions)}`,
  'unknown-speaker': ({ name, suggestions }) =>
    hinted(
      `“${name}” is neither a person nor a party${meant(suggestions)}`,
      'Add the person under “people:”, or write null for the reporter.',
    ),
  'unknown-state': ({ name, suggestions }) =>
    hinted(
      `“${name}” is not a state${meant(suggestions)}`,
      'Write a name from “states:”, the options taken joined by +, or none.',
    ),
  'unknown-concept': ({ name, suggestions }) => `“${name}” is not a solution concept${meant(suggestions)}`,
  'unknown-reading': ({ name, party, suggestions }) => `${party} has no reading “${name}”${meant(suggestions)}`,
  'unknown-priority': ({ number, count, party }) =>
    count === 0
      ? `${party} has no priorities, so none can be number ${number}`
      : `${party} has priorities 1 to ${count}, there is no number ${number}`,
  'duplicate-id': ({ id }) => hinted(`“${id}” already names something else`, 'Choose another name for one of them.'),
  ...perceptionMessages,
  'same-party-twice': ({ party }) => `a relation is between two parties, here ${party} stands twice`,
  'member-twice': ({ party }) => hinted(`${party} is in this coalition twice`, 'Remove one of the two.'),
  'same-coalition-twice': ({ parties }) =>
    hinted(`the coalition of ${parties.join(', ')} is listed already`, 'Keep one of the two.'),

  'checks-skipped': ({ states, limit }) => ({
    message: `${states} feasible states are more than the ${limit} up to which formulas, priorities and options are looked through for elements without effect`,
    hint: 'The analysis itself is not affected.',
  }),
  'no-preference': ({ party }) =>
    hinted(
      `${party} has no preference: every state is as good as every other to it`,
      'Add “priorities:”; if it is really indifferent, add “priorities: []”.',
    ),
  'formula-never-holds': ({ formula }) => `“${formula}” holds in no feasible state`,
  'formula-always-holds': ({ formula }) => `“${formula}” holds in every feasible state`,
  'priority-without-effect': ({ party, number, formula }) =>
    hinted(
      `priority ${number} of ${party}, “${formula}”, makes no difference: without it the ranking of the feasible states is the same`,
      'What stands above it, or the constraints, have decided it already.',
    ),
  'option-unmentioned': ({ option }) =>
    hinted(
      `nobody's preference mentions ${option}`,
      'If nobody cares whether it is taken, the model may do without it.',
    ),
  'option-decides-nothing': ({ option }) =>
    `${option} decides nothing: wherever it alone can change, a state is an equilibrium with it exactly if it is one without it, under every concept`,
  'constraint-removes-nothing': ({ formula }) =>
    hinted(`“${formula}” changes nothing: the other constraints already do it`, 'Remove it, or check what was meant.'),
  'constraint-removes-everything': ({ formula }) =>
    hinted(`“${formula}” leaves no state at all, even alone`, 'Check for a “not” too many or too few.'),
  'constraint-traps-option': ({ option, party, constraints, stuck, taken }) =>
    hinted(
      `in ${stuck === taken ? 'all' : `${stuck} of the`} ${taken} states with ${option}, ${party} cannot take it back, whatever else it changes, because of ${andList(constraints.map(quoted))}`,
      'Its stability there means nothing. What a party refuses is a priority, not a constraint; what cannot be undone is “change: forward”.',
    ),
  'no-feasible-state': ({ conflicting, date }) =>
    hinted(
      conflicting.length === 0
        ? 'no state is feasible'
        : `no state is feasible${on(date)}: ${andList(conflicting.map(quoted))} cannot all hold together`,
      'Loosen one of them.',
    ),
  'without-evidence': ({ element, label }) =>
    hinted(
      `${elements[element] ?? element} “${label}” has no evidence`,
      'Add “because: […]”, or “confidence: assumed” if nobody said it.',
    ),
  'attested-without-statement': ({ element, label, party }) =>
    hinted(
      `${elements[element] ?? element} “${label}” is called attested, but none of its evidence is a statement of ${party}`,
      'Attested means that the party or its representative said it; what others report of it is inferred.',
    ),
  'interest-uncarried': ({ party, text }) =>
    hinted(
      `no priority of ${party} carries the interest “${text}”`,
      'Add “priority: N”, or say under “notModelled:” why the model leaves it out.',
    ),
  'duplicate-name': ({ name, first }) =>
    hinted(`“${name}” is also the name of ${first}`, 'Readers cannot tell them apart.'),
  'named-state-infeasible': ({ state, by, date }) =>
    `the state “${state}” is infeasible${on(date)} because of ${andList(by.map(quoted))}`,
  'same-state-twice': ({ state, first }) => `“${state}” takes the same options as “${first}”`,
  'status-quo-infeasible': ({ state, kind, by, date }) =>
    hinted(
      `the status quo “${state}” is infeasible${on(date)} because of the ${kind} ${andList(by.map(quoted))}`,
      kind === 'window'
        ? 'Give the status quo an entry for this time (“statusQuo: [{state, during}]”), or mend the window.'
        : 'What is the case cannot be impossible: mend the constraint, or the status quo.',
    ),
  'status-quo-open': ({ date }) =>
    hinted(`no entry of the status quo covers ${date}`, 'Add one without “during:” at the end of the list.'),
  'reachable-without-status-quo': () =>
    hinted('this claim speaks of what is reachable, but the case has no status quo to start from', 'Add “statusQuo:”.'),
  'merged-members-differ': ({ party, first, second, priority }) =>
    hinted(
      `${party} does not rank the members of a merged state alike: ${first} and ${second} differ${priority === '' ? '' : ` in “${priority}”`}`,
      'Say which member counts (“representative: …” beside “merge:”), or make the preference the same for all of them.',
    ),
  'ranking-misses': ({ party, states, count }) =>
    `the ranking of ${party} leaves out ${count === 1 ? 'a feasible state' : `${count} feasible states`}: ${states.join(', ')}${count > states.length ? ', …' : ''}`,
  'ranking-repeats': ({ party, states }) => `the ranking of ${party} has ${states.join(', ')} more than once`,
  'ranking-infeasible': ({ party, state }) =>
    `the preference of ${party} names “${state}”, which is infeasible; it is passed over`,
  ...preferenceMessages,
  'too-many-states': ({ limit, needed, exact }) =>
    hinted(
      `the model needs ${exact === 'yes' ? '' : 'at least '}${needed.toLocaleString('en')} states; the limit is ${limit.toLocaleString('en')}`,
      'Add constraints, merge states, or leave out options that decide little.',
    ),
  'too-many-arcs': ({ limit, needed }) =>
    hinted(
      `with merged states or forbidden moves the model needs ${needed.toLocaleString('en')} moves; the limit is ${limit.toLocaleString('en')}`,
      'Do without “merge” and “forbid”, or leave out options that decide little.',
    ),

  'source-missing': ({ source, file }) =>
    hinted(
      `the file ${file} of source ${source} is not there`,
      'Put it into the folder of the case, or remove “file:”.',
    ),
  'source-changed': ({ file, recorded, actual }) =>
    hinted(
      `${file} has changed: its SHA-256 is ${actual}, recorded is ${recorded}`,
      'Check the quotations, then record the new value.',
    ),
  'source-not-utf8': ({ file, offset }) =>
    hinted(`${file} is not UTF-8 text (byte ${offset})`, 'Convert it; quotations are looked for in UTF-8 text only.'),
  'anchor-not-found': ({ source, quote, near, line }) =>
    hinted(
      `“${shortened(quote)}” is not in ${source}`,
      near
        ? `Line ${line} has “${shortened(near)}”. If that is meant, copy those words.`
        : 'Copy the words exactly as they stand in the source.',
    ),
  'anchor-ambiguous': ({ source, quote, count }) =>
    hinted(
      `“${shortened(quote)}” is ${count} times in ${source}`,
      'Add “prefix:” or “suffix:”, the words before or after the one that is meant.',
    ),
  'correction-unfit': ({ source, quote }) =>
    hinted(
      `the correction at “${shortened(quote)}” changes nothing in the blocks of ${source}`,
      'The source or the reader has changed. Make the correction anew, or take it out.',
    ),
  'anchor-unchecked': ({ source }) => `source ${source} has no file, so this quotation cannot be checked`,

  'json-syntax': ({ detail }) => `this is not valid JSON: ${detail}`,
  'table-not-one-model': () =>
    hinted('this file is not a table of one model', 'Expected are decision_makers, states, moves and preferences.'),
  'table-preferences-missing': ({ party }) => `there is no ranking for ${party}`,
  'table-preferences-incomplete': ({ party }) =>
    hinted(
      `the preferences of ${party} are known only in part, which is not supported yet`,
      'Give a complete “ranking_best_to_worst”.',
    ),
  'table-unknown-state': ({ state, at }) => `“${state}” ${inside(at)} is not a state of this table`,
  'table-unknown-party': ({ party, suggestions }) =>
    `“${party}” is not a decision maker of this table${meant(suggestions)}`,
  'table-option-form': ({ state, form, count }) =>
    `the option form “${form}” of state ${state} has to be ${count} letters Y, N or -`,
}

const kinds: Readonly<Record<string, string>> = {
  map: 'entries (key: value)',
  list: 'a list',
  text: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  nothing: 'nothing',
  null: 'null',
}

const expectations: Readonly<Record<string, string>> = {
  formula: 'an option, a term, “not” or “(”',
  operator: '“and”, “or”, “if”, “iff”, “requires”',
  number: 'a number',
  end: 'the end',
}

const elements: Readonly<Record<string, string>> = {
  option: 'the option',
  power: 'the power over',
  priority: 'the priority',
  perception: 'the perception',
  constraint: 'the constraint',
  window: 'the window',
  coalition: 'the coalition',
  outlook: 'the outlook',
  interest: 'the interest',
  event: 'the event',
  relation: 'the relation',
  reading: 'the reading',
  tuning: 'the move by hand',
}

function quoted(text: string): string {
  return `“${text}”`
}

function inside(at: string): string {
  return at === '' ? 'at the top of the file' : `in ${at}`
}

function on(date: string): string {
  return date === '' ? '' : ` on ${date}`
}

function meant(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `; did you mean ${orList(suggestions.map(quoted))}?`
}

function orList(items: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(items)
}

function andList(items: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(items)
}

function shortened(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('')
}
