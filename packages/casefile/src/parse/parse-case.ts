import type { Case } from '../case.ts'
import { intervalsOf } from '../compile/dates-of.ts'
import { type Diagnostic, inFile, type Problem, problem, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { checkShape, keyRangeAt } from '../schema/issues.ts'
import { supportedVersion } from '../schema/schema.ts'
import { type CaseDocument, readYaml } from '../yaml/document.ts'
import type { Tree } from '../yaml/tree.ts'
import { coalitionsOf } from './coalitions.ts'
import { dateOf } from './dates.ts'
import { eventsOf, evidenceOf, peopleOf, relationsOf, sourcesOf } from './evidence.ts'
import { constraintsOf, statesOf, statusQuoOf, termsOf, windowsOf } from './model.ts'
import { namesOf } from './names.ts'
import { outlooksOf } from './outlooks.ts'
import { partiesOf } from './parties.ts'
import { child, optional, type Reading, textOf, wordsOf } from './reading.ts'

/**
 * Reads a case file. There is a case if and only if no diagnostic is an error; whatever can be checked is checked,
 * so that all mistakes show at once. With `before`, the document of a similar text, that comes quicker to the same.
 */
export function parseCase(
  path: string,
  text: string,
  options: { readonly before?: CaseDocument | undefined } = {},
): { document: CaseDocument; case?: Case; diagnostics: Diagnostic[] } {
  const { document, problems } = readYaml(path, text, options)
  return caseOf(document, problems)
}

/** As `parseCase`, of a document that has been read, and what was wrong with it as YAML. */
export function caseOf(document: CaseDocument, found: readonly Problem[] = []): ReturnType<typeof parseCase> {
  const { file: path, text } = document
  const problems = [...found]
  // A tree read past a syntax error has holes; what is said about those would mislead.
  const built =
    problems.length === 0 && document.tree !== undefined ? buildCase(path, text, document.tree, problems) : undefined
  const diagnostics = sortDiagnostics(problems.map((each) => inFile(path, each)))
  const isSound = !diagnostics.some(({ severity }) => severity === 'error')
  return { document, ...(built !== undefined && isSound && { case: built }), diagnostics }
}

function buildCase(file: string, text: string, tree: Tree, problems: Problem[]): Case | undefined {
  const version = versionProblem(tree)
  if (version !== undefined) {
    problems.push(version)
    if (version.code === 'version-unknown' || version.code === 'wrong-type') return undefined
  }
  problems.push(
    ...checkShape(tree).filter(({ code, parameters }) => !(code === 'missing-key' && parameters.key === 'anchorage')),
  )
  const { names, constraints } = namesOf(text, tree, problems)
  const reading: Reading = { text, problems, names }
  const parties = partiesOf(reading, child(tree, 'parties'))
  const built: Case = {
    file,
    path: [],
    range: tree.range,
    title: textOf(child(tree, 'title')) ?? '',
    ...optional('question', textOf(child(tree, 'question'))),
    ...optional('summary', textOf(child(tree, 'summary'))),
    ...optional('asOf', dateOf(problems, child(tree, 'asOf'))),
    ...optional('asOfRange', child(tree, 'asOf')?.range),
    sources: sourcesOf(reading, child(tree, 'sources')),
    people: peopleOf(reading, child(tree, 'people')),
    events: eventsOf(reading, child(tree, 'events')),
    relations: relationsOf(reading, child(tree, 'relations')),
    parties,
    options: parties.flatMap(({ options }) => options),
    coalitions: coalitionsOf(reading, child(tree, 'coalitions')),
    terms: termsOf(reading, child(tree, 'terms')),
    constraints: constraintsOf(reading, child(tree, 'constraints'), constraints),
    windows: windowsOf(reading, child(tree, 'windows')),
    states: statesOf(reading, child(tree, 'states')),
    statusQuo: statusQuoOf(reading, child(tree, 'statusQuo')),
    outlooks: outlooksOf(reading, child(tree, 'outlooks')),
    evidence: evidenceOf(reading, child(tree, 'evidence')),
  }
  if (parties.length === 0 && child(tree, 'parties') !== undefined) {
    problems.push(problem('empty-value', keyRangeAt(tree, ['parties']), { at: 'parties' }))
  }
  const dated = intervalsOf(built)[0]?.range
  if (child(tree, 'asOf') === undefined && dated !== undefined) problems.push(problem('as-of-missing', dated, {}))
  return built
}

function versionProblem(tree: Tree): Problem | undefined {
  if (tree.kind !== 'map') {
    const found = tree.kind === 'list' ? 'list' : 'text'
    return problem('wrong-type', tree.range, { expected: ['map'], found, at: '' })
  }
  const version = child(tree, 'anchorage')
  if (version === undefined) return problem('version-missing', keyRangeAt(tree, []), { supported: supportedVersion })
  if (version.kind === 'scalar' && version.value === supportedVersion) return undefined
  const found = wordsOf(version) ?? ''
  return problem('version-unknown', version.range, { found, supported: supportedVersion })
}
