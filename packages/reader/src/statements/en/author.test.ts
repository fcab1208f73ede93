import { expect, it } from 'vitest'
import { read } from '../../read.ts'

it('the “I” of an article is whoever its byline names', () => {
  const { statements, names } = read(
    'The port deal is worth saving\n\nBy Helen Marsh\n\nFor two years they have fought.\n\nI expect that both will refuse.\n',
  )
  expect(names.find(({ id }) => id === statements.at(-1)!.speakers[0])?.name).toBe('Helen Marsh')
})
