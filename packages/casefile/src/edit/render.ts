import { isList } from './data.ts'
import type { Value } from './edits.ts'

/** A value on one line: quotes only where YAML needs them. */
export function renderFlow(value: Value): string {
  if (typeof value === 'string') return renderText(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(renderFlow).join(', ')}]`
  const entries = Object.entries(value).map(([key, inner]) => `${renderText(key)}: ${renderFlow(inner)}`)
  return `{${entries.join(', ')}}`
}

/** Lists and mappings up to this width are written on one line, as in `- {want: settled, confidence: assumed}`. */
const flowWidth = 110

/**
 * A value over several lines by indentation; the first line is not indented, the others by `indent`. Small lists and
 * mappings inside stay on one line.
 */
export function renderBlock(value: Value, indent: string, newline: string): string {
  if (value === null || typeof value !== 'object' || isEmpty(value)) return renderFlow(value)
  const deeper = `${indent}  `
  if (isList(value)) return value.map((item) => `- ${renderNested(item, deeper, newline)}`).join(newline + indent)
  return Object.entries(value)
    .map(([key, inner]) => {
      const flow = renderFlow(inner)
      const name = renderText(key)
      if (!isCollection(inner) || isEmpty(inner) || indent.length + name.length + flow.length < flowWidth) {
        return `${name}: ${flow}`
      }
      return `${name}:${newline}${deeper}${renderBlock(inner, deeper, newline)}`
    })
    .join(newline + indent)
}

function renderNested(value: Value, indent: string, newline: string): string {
  const flow = renderFlow(value)
  return !isCollection(value) || indent.length + flow.length < flowWidth ? flow : renderBlock(value, indent, newline)
}

function isCollection(value: Value): value is readonly Value[] | { readonly [key: string]: Value } {
  return value !== null && typeof value === 'object'
}

function isEmpty(value: readonly Value[] | { readonly [key: string]: Value }): boolean {
  return Object.keys(value).length === 0
}

/** Text without quotes where it can be read back so everywhere, else in double quotes. */
export function renderText(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text)
}

/** Whether the text can stand without quotes, also inside brackets. Says no when in doubt. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}_/][^\p{C}\p{Zl}\p{Zp}[\]{},]*$/u.test(text) || /\s$|:(\s|$)|\s#|\s\s|\t/.test(text)) return false
  if (/^(true|false|null|yes|no|on|off)$/i.test(text)) return false
  return !/^[0-9.]/.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)
}

/** Text as a block scalar in the style of the one it replaces; undefined where that cannot hold it. */
export function renderBlockScalar(text: string, old: string, newline: string): string | undefined {
  const style = old[0]
  const indent = /[\r\n]+([ ]+)\S/.exec(old)?.[1]
  if (
    (style !== '|' && style !== '>') ||
    indent === undefined ||
    text.trim() === '' ||
    /^\s|\s\n|[^\n]\s$/.test(text)
  ) {
    return undefined
  }
  const chomping = text.endsWith('\n') ? '' : '-'
  const body = text.replace(/\n$/, '')
  const lines =
    style === '|'
      ? body.split('\n')
      : body.split('\n').flatMap((line, index) => (index === 0 ? wrap(line) : ['', ...wrap(line)]))
  return [`${style}${chomping}`, ...lines.map((line) => (line === '' ? '' : indent + line))].join(newline)
}

function wrap(line: string): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + word.length > flowWidth) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
