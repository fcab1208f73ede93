import { describe, expect, it } from 'vitest'
import { yamlPlace } from './yaml-place.ts'

/** The place of the bar in a text. */
function placeIn(text: string) {
  const [before = ''] = text.split('|')
  const lines = text.replace('|', '').split('\n')
  const line = before.split('\n').length - 1
  const { path, role, from } = yamlPlace(
    (index) => lines[index] ?? '',
    line,
    before.length - before.lastIndexOf('\n') - 1,
  )
  return [path.join('.'), role, lines[line]!.slice(from, before.length - before.lastIndexOf('\n') - 1)]
}

const head =
  'parties:\n  us:\n    name: US\n    priorities:\n      # first\n      - want: peace\n        because: [e1]\n'

describe('the place in a YAML file', () => {
  it.each([
    ['par|', '', 'either', 'par'],
    ['parties:\n  |', 'parties', 'either', ''],
    ['parties:\n  us:\n    name: U|', 'parties.us.name', 'value', 'U'],
    [`${head}      - wa|`, 'parties.us.priorities.1', 'either', 'wa'],
    [`${head}      - want: not us.|`, 'parties.us.priorities.1.want', 'value', 'not us.'],
    [`${head}        conf|`, 'parties.us.priorities.0', 'either', 'conf'],
    [`${head}    opt|`, 'parties.us', 'either', 'opt'],
    [`${head}      - {want: a and |`, 'parties.us.priorities.1.want', 'value', 'a and '],
    [`${head}      - {want: a, conf|`, 'parties.us.priorities.1', 'key', 'conf'],
    [`${head}      - {want: a, because: [e1, |`, 'parties.us.priorities.1.because.1', 'value', ''],
    [`${head}  russia:\n    name: {en: "a: b", z|`, 'parties.russia.name', 'key', 'z'],
    ['constraints:\n- never: a\n- req|', 'constraints.1', 'either', 'req'],
    ['terms:\n  settled: >-\n    a and\n    b|', 'terms.settled', 'either', 'b'],
    [`${head}constraints:\n  - forbid:\n      from: x|`, 'constraints.0.forbid.from', 'value', 'x'],
    [`${head}|`, '', 'either', ''],
  ])('%s', (text, path, role, typed) => {
    expect(placeIn(text)).toEqual([path, role, typed])
  })
})
