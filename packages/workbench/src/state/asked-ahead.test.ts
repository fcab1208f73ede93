import { describe, expect, it } from 'vitest'
import type { Question } from '../model/protocol.ts'
import { createAskedAhead } from './asked-ahead.ts'

const question: Question = { slug: 'a', choice: {}, concept: 'gmr', lang: 'en' }

function counting(make: (question: Question) => Promise<string>) {
  const asked: Question[] = []
  const answer = (about: Question) => {
    asked.push(about)
    return make(about)
  }
  return { asked, answers: createAskedAhead(answer) }
}
const named = ({ concept }: Question): Promise<string> => Promise.resolve(`under ${concept}`)

describe('answers that are asked for ahead', () => {
  it('are asked for once', async () => {
    const { asked, answers } = counting(named)
    answers.askAhead(question, 'text')
    expect(await answers.ask({ ...question }, 'text')).toBe('under gmr')
    expect(asked).toEqual([question])
  })

  it('are not taken for another question, nor for another text', async () => {
    const { asked, answers } = counting(named)
    const other = { ...question, concept: 'nash' } as const
    answers.askAhead(question, 'text')
    expect(await answers.ask(other, 'text')).toBe('under nash')
    await answers.ask(question, 'another text')
    expect(asked).toEqual([question, other, question])
  })

  it('are asked for again where they failed', async () => {
    const { asked, answers } = counting(() => Promise.reject(new Error('gone')))
    answers.askAhead(question, 'text')
    await expect(answers.ask(question, 'text')).rejects.toThrow('gone')
    await expect(answers.ask(question, 'text')).rejects.toThrow('gone')
    expect(asked).toHaveLength(2)
  })
})
