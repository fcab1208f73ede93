import { expect, it } from 'vitest'
import { casesIn } from './cases-in.ts'

const file = (path: string) => ({ path, bytes: new TextEncoder().encode(path) })
const found = (...paths: string[]) =>
  casesIn(paths.map(file)).map(({ name, files }) => [name, files.map(({ path }) => path)])

it('finds each folder with a case.yaml, and what belongs to it', () => {
  expect(found('case.yaml', 'sources/a.txt')).toEqual([[undefined, ['sources/a.txt']]])
  expect(found('all/b/case.yaml', 'all/a/sources/x/y', 'all/a/case.yaml', 'all/readme', 'all/b/n')).toEqual([
    ['a', ['sources/x/y']],
    ['b', ['n']],
  ])
  expect(found('a/case.yaml', 'a/old/case.yaml', 'a/old/x', 'a/x')).toEqual([
    ['a', ['x']],
    ['old', ['x']],
  ])
  expect(found('a/other.yaml')).toEqual([])
})
