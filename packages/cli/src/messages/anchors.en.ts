import type { AnnotationIssueCode, PassageOutcome } from '@anchorage/casefile'

type Parameters = Readonly<Record<string, string | number>>

/** Words of `anchorage anchors` in English. */
export const anchorsEn = {
  command: 'where the quotations of a case stand in its sources as they are now: exact, moved, fuzzy, lost',
  options: {
    format: 'table, json, csv or jsonld (W3C Web Annotation)',
    annotations: 'check the annotations of this file (W3C or Hypothesis JSON) instead of the anchors of the case',
    all: 'list every anchor, not only those that want looking at',
  },
  errors: {
    'annotations-not-json': (p: Parameters): string => `${p.path}: expected JSON.`,
    'no-annotations': (p: Parameters): string =>
      `${p.path}: no annotations found. Expected W3C Web Annotations (a list, page or collection) or Hypothesis JSON.`,
    'too-many-annotations': (p: Parameters): string => `${p.path}: more than ${p.most} annotations. Split the file.`,
  },
  opening: (count: number, sources: number): string =>
    `${count === 1 ? '1 anchor' : `${count} anchors`} in ${sources === 1 ? '1 source' : `${sources} sources`}`,
  none: 'There is nothing to look for: no anchors.',
  source: 'Source',
  unknownSource: '(no source of the case)',
  total: 'all',
  kinds: {
    exact: 'exact',
    moved: 'moved',
    folded: 'folded',
    fuzzy: 'fuzzy',
    ambiguous: 'ambiguous',
    lost: 'lost',
    unread: 'unread',
  } satisfies Record<PassageOutcome['found'], string>,
  legend:
    'Exact: letter by letter. Moved: the same, at another place. Folded: but for spacing, quotation marks, dashes, width, capitals, traditional characters. Fuzzy: with a few errors, to be confirmed. Ambiguous: in several places. Lost: nowhere. Unread: no text to look in.',
  states: {
    changed: (source: string): string => `${source}: the file has changed since its SHA-256 was recorded.`,
    unrecorded: (source: string): string => `${source}: the case records no SHA-256 for this file.`,
    missing: (source: string): string => `${source}: the file is not there.`,
    'not-utf8': (source: string): string => `${source}: the file is not UTF-8.`,
    'no-file': (source: string): string => `${source}: a citation without a file; its quotations are not looked up.`,
  },
  headings: {
    exact: 'Exact',
    moved: 'Moved',
    folded: 'Folded',
    fuzzy: 'Fuzzy: please confirm',
    ambiguous: 'Ambiguous: add a prefix or suffix',
    lost: 'Lost',
    unread: 'Unread',
  } satisfies Record<PassageOutcome['found'], string>,
  place: (id: string, source: string, line: number | undefined): string =>
    line === undefined ? `${id}, ${source}` : `${id}, ${source}, line ${line}`,
  detailed: (place: string, detail: string): string => `${place}: ${detail}`,
  errorsFound: (errors: number): string => (errors === 1 ? '1 error' : `${errors} errors`),
  severalPlaces: (lines: string, more: number): string =>
    more > 0 ? `lines ${lines} and ${more} more` : `lines ${lines}`,
  quoted: (text: string): string => `quoted: ${text}`,
  standing: (text: string): string => `source: ${text}`,
  leftOut: {
    'not-an-annotation': (n: number): string => `Annotation ${n} is left out: it is no annotation.`,
    'no-target': (n: number): string => `Annotation ${n} is left out: it has no target.`,
    'no-quote': (n: number): string => `Annotation ${n} is left out: it quotes nothing.`,
    'quote-too-long': (n: number): string => `Annotation ${n} is left out: its quotation is too long.`,
  } satisfies Record<AnnotationIssueCode, (n: number) => string>,
  moreLeftOut: (count: number): string => `${count} further annotations are left out.`,
  verdict: (lost: number, unread: number, toConfirm: number): string => {
    const counts = [
      lost > 0 ? `${lost} lost` : '',
      unread > 0 ? `${unread} unread` : '',
      toConfirm > 0 ? `${toConfirm} to confirm or make clear` : '',
    ].filter((text) => text !== '')
    return counts.length === 0 ? 'Every quotation stands in its source.' : `${counts.join(', ')}.`
  },
}
