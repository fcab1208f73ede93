import { en } from '../messages/en.ts'
import type { Message, Messages } from '../messages/messages.ts'
import { severities } from '../messages/severities.ts'
import { zh } from '../messages/zh.ts'
import type { Lang } from '../text.ts'
import type { Diagnostic } from './diagnostic.ts'
import { displayWidth } from './display-width.ts'
import { lineAround, positionAt } from './position.ts'

const catalogues: Readonly<Record<Lang, Messages>> = { en, zh }

/** The words of a diagnostic: what is wrong, and where it helps, how to mend it. */
export function describeDiagnostic(diagnostic: Diagnostic, lang: Lang): { message: string; hint?: string } {
  const make = catalogues[lang][diagnostic.code] as (parameters: Diagnostic['parameters']) => Message
  const made = make(diagnostic.parameters)
  return typeof made === 'string' ? { message: made } : made
}

/**
 * A diagnostic as lines of plain text: `file:line:column code: message` (`warning` or `remark` before the
 * code of what is no error), the line of the file, carets under the range, and a hint. Carets stand under the right
 * characters in a fixed-width font, wide characters included.
 */
export function formatDiagnostic(diagnostic: Diagnostic, text: string, lang: Lang): string {
  const { message, hint } = describeDiagnostic(diagnostic, lang)
  const { line, column } = positionAt(text, diagnostic.range.start)
  const severity = severities[lang][diagnostic.severity]
  const head = `${diagnostic.file}:${line}:${column} ${severity}${diagnostic.code}: ${message}`
  const below = hint === undefined ? [] : [`    ${hint}`]
  return [head, ...excerpt(diagnostic, text), ...below].join('\n')
}

function excerpt(diagnostic: Diagnostic, text: string): string[] {
  const around = lineAround(text, diagnostic.range.start)
  const from = Math.max(around.start, diagnostic.range.start - excerptWidth / 2)
  const shown = text.slice(from, Math.min(around.end, from + excerptWidth))
  if (shown.trim() === '') return []
  const before = text.slice(from, diagnostic.range.start)
  const marked = text.slice(diagnostic.range.start, Math.min(diagnostic.range.end, from + shown.length))
  const indent = before.replaceAll(/[^\t]+/g, (part) => ' '.repeat(displayWidth(part)))
  return [`    ${shown}`, `    ${indent}${'^'.repeat(Math.max(1, displayWidth(marked)))}`]
}

/** Longer lines are shown in part, so that a file on one line does not fill the screen. */
const excerptWidth = 160
