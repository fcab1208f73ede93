import type { WhatIf } from './what-if.ts'

/** A what-if as one short text, for an address: its kind, whom or what it is about, and the words it goes by. */
export function writeWhatIf(whatIf: WhatIf): string {
  switch (whatIf.kind) {
    case 'flip':
    case 'drop':
      return `${whatIf.kind} ${whatIf.party} ${whatIf.statement}`
    case 'move':
      return `move ${whatIf.party} ${whatIf.to} ${whatIf.statement}`
    case 'without':
      return `without ${whatIf.constraint}`
    case 'open':
      return `open ${whatIf.window}`
    default:
      return `${whatIf.kind} ${whatIf.option}`
  }
}

/** The what-if that such a text names; undefined when it names none. */
export function readWhatIf(text: string): WhatIf | undefined {
  const [, kind = '', rest = ''] = /^(\S+) (.+)$/s.exec(text) ?? []
  const [, first = '', more = ''] = /^(\S+) (.+)$/s.exec(rest) ?? []
  switch (kind) {
    case 'flip':
    case 'drop':
      return more === '' ? undefined : { kind, party: first, statement: more }
    case 'move': {
      const [, to, statement] = /^(\d{1,4}) (.+)$/s.exec(more) ?? []
      return statement === undefined ? undefined : { kind, party: first, to: Number(to), statement }
    }
    case 'without':
      return rest === '' ? undefined : { kind, constraint: rest }
    case 'open':
      return rest === '' ? undefined : { kind, window: rest }
    case 'undo':
    case 'commit':
    case 'rule-out':
      return /^\S+$/.test(rest) ? { kind, option: rest } : undefined
    default:
      return undefined
  }
}
