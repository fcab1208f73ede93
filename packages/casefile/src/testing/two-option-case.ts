/**
 * The text of a case of two options, a and b, of one party with this preference, and its four states by name (s0 to s3). `party`
 * is more of the party, `rest` more of the case.
 */
export function twoOptionCase(preference: string, { party = '', rest = '' } = {}): string {
  const inside = [preference, party].filter((text) => text !== '').join('\n')
  return `anchorage: 1
title: T
asOf: 2025-08-15
parties:
  us:
    name: US
    options: {a: {name: A}, b: {name: B}}
    ${inside.replaceAll('\n', '\n    ')}
states:
  s0: {taken: []}
  s1: {taken: [us.a]}
  s2: {taken: [us.b]}
  s3: {taken: [us.a, us.b]}
${rest}`
}
