import { expect, it } from 'vitest'
import { systemReason } from './system-reasons.ts'

it('puts what the operating system says into words, and leaves the rest', () => {
  expect(systemReason("ENOENT: no such file or directory, open '/x/.y.part'", 'en')).toBe(
    'there is no such file or folder',
  )
  expect(systemReason('EACCES', 'zh')).toBe('没有权限')
  expect(systemReason('EWHATEVER: odd', 'zh')).toBe('EWHATEVER: odd')
  expect(systemReason('the text is shorter than before', 'en')).toBe('the text is shorter than before')
})
