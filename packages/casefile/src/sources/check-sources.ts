import { reanchor, type SearchedText, searchedText } from '@anchorage/reader'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Anchor, Case, QuotedPlace, Source } from '../case.ts'
import { unfitCorrections } from '../corrections/unfit-corrections.ts'
import { type Diagnostic, inFile, type Problem, problem, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { decodeUtf8 } from './utf8.ts'

/** Words of a source that have to be found there. */
type Quotation = Anchor | QuotedPlace

/** The files that a case needs beside it, the documents that texts were taken from included: relative paths, each once, in the order of the sources. */
export function sourceFiles(c: Case): string[] {
  return [...new Set(c.sources.flatMap(({ file, extractedFrom }) => [file ?? [], extractedFrom?.file ?? []].flat()))]
}

/**
 * Checks the sources and the quotations against the bytes of the files: missing files, files that have changed since
 * their SHA-256 was recorded, quotations that are not there or stand in several places. Where a quotation stands with a
 * few errors, the place is named.
 */
export function checkSources(c: Case, contents: ReadonlyMap<string, Uint8Array | undefined>): Diagnostic[] {
  const anchors = c.evidence.flatMap((each) => each.anchors)
  const problems = c.sources.flatMap((source, index) => {
    const own = [...anchors.filter((anchor) => anchor.source === index), ...correctedPlaces(source)]
    const found = source.file === undefined ? uncheckable(source, own) : problemsOf(source, source.file, own, contents)
    return [...found, ...originalProblems(source, contents)]
  })
  return sortDiagnostics(problems.map((found) => inFile(c.file, found)))
}

function uncheckable(source: Source, [first]: readonly Quotation[]): Problem[] {
  return first === undefined
    ? []
    : [problem('anchor-unchecked', 'range' in first ? first.range : first.quoteRange, { source: source.id })]
}

function problemsOf(
  source: Source,
  file: string,
  anchors: readonly Quotation[],
  contents: ReadonlyMap<string, Uint8Array | undefined>,
): Problem[] {
  const range = source.fileRange ?? source.range
  const bytes = contents.get(file)
  if (bytes === undefined) return [problem('source-missing', range, { source: source.id, file })]
  const problems: Problem[] = []
  const actual = fileSha256(bytes)
  if (source.sha256 !== undefined && source.sha256 !== actual) {
    const parameters = { file, recorded: source.sha256, actual }
    problems.push(problem('source-changed', source.sha256Range ?? range, parameters))
  }
  if (anchors.length === 0) return problems
  const decoded = decodeUtf8(bytes)
  if ('invalidAt' in decoded) {
    return [...problems, problem('source-not-utf8', range, { file, offset: decoded.invalidAt })]
  }
  const text = searchedText(decoded.text)
  return [...problems, ...anchors.flatMap((anchor) => anchorProblems(source, anchor, text)), ...unfitIn(source, text)]
}

/** The words by which the corrections of a source say where. */
function correctedPlaces({ corrections = [] }: Source): readonly QuotedPlace[] {
  return corrections.flatMap((each) => [each, each.join ?? [], each.before ?? [], each.after ?? []].flat())
}

function unfitIn({ id, lang, corrections = [] }: Source, text: SearchedText): Problem[] {
  return unfitCorrections(text, corrections, lang === 'zh' || lang === 'en' ? lang : undefined).map((index) => {
    const { quote, quoteRange } = corrections[index]!
    return problem('correction-unfit', quoteRange, { source: id, quote })
  })
}

/** A document is kept beside its text, so that the text can be taken from it anew and compared. */
function originalProblems(
  { id, extractedFrom }: Source,
  contents: ReadonlyMap<string, Uint8Array | undefined>,
): Problem[] {
  if (!extractedFrom) return []
  const { file, fileRange, sha256, sha256Range } = extractedFrom
  const bytes = contents.get(file)
  if (bytes === undefined) return [problem('source-missing', fileRange, { source: id, file })]
  const actual = fileSha256(bytes)
  if (sha256 === undefined || sha256 === actual) return []
  return [problem('source-changed', sha256Range ?? fileRange, { file, recorded: sha256, actual })]
}

function anchorProblems(source: Source, anchor: Quotation, text: SearchedText): Problem[] {
  const { quote, quoteRange, prefix, suffix } = anchor
  const selector = { exact: quote, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) }
  const outcome = reanchor(text, selector)
  const parameters = { source: source.id, quote }
  switch (outcome.found) {
    case 'lost':
      return [problem('anchor-not-found', quoteRange, parameters)]
    case 'fuzzy': {
      const { start, end } = outcome
      const line = text.raw.slice(0, start).split('\n').length
      return [problem('anchor-not-found', quoteRange, { ...parameters, near: text.raw.slice(start, end), line })]
    }
    case 'ambiguous':
      return [problem('anchor-ambiguous', quoteRange, { ...parameters, count: outcome.places.length })]
    default:
      return []
  }
}

/** The SHA-256 of a file's bytes, as `sources:` records it: lower-case hexadecimal. */
export function fileSha256(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
