import type { TextSpan } from '../../names/name-mention.ts'
import type { StatementKind } from '../statement.ts'
import type { ZhText } from './zh-text.ts'

/** Direct if all letters of a content stand in quotation marks, indirect if none do, mixed otherwise. */
export function contentKind({ plain, inside }: ZhText, parts: readonly TextSpan[]): StatementKind {
  let [quoted, told] = [0, 0]
  for (const { start, end } of parts)
    for (let at = start; at < end; at += 1) {
      if (isMark(plain.charCodeAt(at))) continue
      if (inside[at] === 1) quoted += 1
      else told += 1
    }
  return quoted === 0 ? 'indirect' : told === 0 ? 'direct' : 'mixed'
}

function isMark(code: number): boolean {
  return code <= 0x2f || (code >= 0x2010 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || code >= 0xff01
}
