import { expect, it } from 'vitest'
import { toldEn } from '../../testing/told-statements.ts'

it.each([
  [
    'Toll did not rule it out: “We are looking at everything.”',
    [
      '1 indirect not [Toll] did not rule it out: did not rule it out',
      '1 direct [Toll] :: “We are looking at everything.”',
    ],
  ],
  [
    'The spokesman would not say when: “Ask me on Friday.”',
    ['1 indirect not [The spokesman] would not say: when', '1 direct [The spokesman] :: “Ask me on Friday.”'],
  ],
  [
    'She declined to comment: “I have nothing to add.”',
    ['1 indirect not [She] declined to comment: declined to comment', '1 direct [She] :: “I have nothing to add.”'],
  ],
  ['He never said: “We will leave.”', ['1 direct not [He] never said: “We will leave.”']],
  ['Jo Smith was blunt: “There is no deal.”', ['1 direct [Jo Smith] :: “There is no deal.”']],
  ['Toll’s message was simple: “Come back.”', ['1 direct [Toll] :: “Come back.”']],
  ['The sign was clear: “Keep out.”', []],
  ['The mood was grim: “It is over,” said Toll.', ['1 direct [Toll] said: “It is over,”']],
  ['Brussels has been cautious: it has not struck back.', []],
  ['The bloc responded with caution: it has not imposed duties.', []],
  ['The bank has maintained its course: it has not raised rates.', []],
  [
    'The union demanded three things: pay, rest and time.',
    ['1 indirect [The union] demanded: three things: pay, rest and time'],
  ],
])('a colon brings in words only after a cue of saying, quotations after who speaks: %s', (text, statements) => {
  expect(toldEn(text)).toEqual(statements)
})
