import { textIn } from '../text.ts'
import type { AnchorReport } from './anchor-report.ts'
import { codePointsOf } from './code-points.ts'
import type { MarkedPassage } from './marked-passage.ts'
import type { SourceText } from './source-texts.ts'

/** Characters of the surroundings that are exported on each side. */
const contextLength = 32

/**
 * The passages as a collection of the W3C Web Annotation Data Model (2017), JSON-LD.
 *
 * A passage has a TextQuoteSelector with up to 32 characters of surroundings, and, where it was found word by word or
 * but for folding, a TextPositionSelector in code points together with the SHA-256 of the file (schema.org's
 * `sha256`). The source is named by its path beside the case, or by its URL. The evidence it supports is a tag.
 */
export function annotationJson(report: AnchorReport, title: string): object {
  const codePoints = report.sources.map((source) => ('text' in source ? codePointsOf(source.text) : undefined))
  const items = report.passages.map(({ passage, outcome }) => {
    const source = passage.source === undefined ? undefined : report.sources[passage.source]
    const isSure = outcome.found === 'exact' || outcome.found === 'moved' || outcome.found === 'folded'
    const counted = passage.source === undefined ? undefined : codePoints[passage.source]
    const position = isSure &&
      counted && {
        type: 'TextPositionSelector',
        start: counted.toCodePoints(outcome.start),
        end: counted.toCodePoints(outcome.end),
      }
    const quote = {
      type: 'TextQuoteSelector',
      exact: passage.selector.exact,
      ...(isSure && source && 'text' in source ? around(source.text, outcome) : contextOf(passage)),
    }
    return {
      id: `#${encodeURI(toWellFormed(passage.id))}`,
      type: 'Annotation',
      motivation: 'linking',
      ...bodyOf(passage),
      target: { source: sourceJson(passage, source), selector: position ? [quote, position] : [quote] },
    }
  })
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { sha256: 'https://schema.org/sha256' }],
    id: '#anchors',
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: { id: '#anchors-1', type: 'AnnotationPage', startIndex: 0, items },
  }
}

function bodyOf({ evidence, note }: MarkedPassage): object {
  const tag = evidence === undefined ? [] : [{ type: 'TextualBody', value: evidence, purpose: 'tagging' }]
  const remark = note === undefined ? [] : [{ type: 'TextualBody', value: note, purpose: 'commenting' }]
  const body = [...tag, ...remark]
  return body.length === 0 ? {} : { body }
}

function sourceJson(passage: MarkedPassage, source: SourceText | undefined): object {
  if (!source) return { id: passage.target ?? '' }
  const { file, url, id, lang, title } = source.source
  return {
    id: file === undefined ? (url ?? id) : encodeURI(toWellFormed(file)),
    type: 'Text',
    ...(title !== undefined && { 'dc:title': textIn(title, 'en') }),
    ...(lang !== undefined && { language: lang }),
    ...('sha256' in source && { sha256: source.sha256 }),
  }
}

function contextOf({ selector: { prefix, suffix } }: MarkedPassage): object {
  return { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) }
}

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): object {
  return {
    prefix: whole(text.slice(Math.max(0, start - contextLength), start)),
    suffix: whole(text.slice(end, end + contextLength)),
  }
}

/** Without the halves of characters at the ends. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')
}

/** Lone halves of characters replaced, since addresses cannot hold them. */
function toWellFormed(text: string): string {
  return text.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
