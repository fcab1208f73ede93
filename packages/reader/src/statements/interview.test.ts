import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

/** The statements of tier 1 of a page as `name: words`. */
function told(raw: string): readonly string[] {
  const { statements, names } = read(raw)
  return statements
    .filter(({ tier }) => tier === 1)
    .map(({ speakers: [id], parts }) => {
      const name = names.find((each) => each.id === id)?.name
      return `${name}: ${parts.map(({ start, end }) => raw.slice(start, end)).join(' … ')}`
    })
}

const en = 'Interview with Maren Holt, head of the Harbour Union\n\nShe has led the union for nine years.\n\n'
const zh = '专访港口工会主席林海生：罢工还能坚持六周\n\n林海生担任主席已有九年。\n\n'

describe('an interview', () => {
  it.each([
    ['with labels', `${en}Q: How long can it go on?\n\nA: For six weeks. The company is losing money.\n`],
    ['with labels, wrapped', `${en}Q: How long can it go on?\nA: For six weeks. The company is losing money.\n`],
    [
      'with bold questions',
      `${en}**How long can it go on?**\nFor six weeks. The company is losing money.\n\n**And then?**\n`,
    ],
    [
      'with questions as headings',
      `${en}How long can it go on?\n\nFor six weeks. The company is losing money.\n\nAnd then?\n`,
    ],
  ])('gives answers to whoever is asked, and questions to nobody: %s', (_, raw) => {
    expect(told(raw)).toEqual(['Maren Holt: For six weeks. The company is losing money.'])
  })

  it.each([
    ['with labels', `${zh}问：还能坚持多久？\n\n答：六周。公司说他们愿意谈。\n`],
    ['with labels, wrapped', `${zh}记者：还能坚持多久？\n答：六周。公司说他们愿意谈。\n`],
    ['with questions as headings', `${zh}还能坚持多久？\n\n六周。公司说他们愿意谈。\n\n以后呢？\n`],
  ])('does so in Chinese: %s', (_, raw) => {
    expect(told(raw)).toEqual(['林海生: 六周。公司说他们愿意谈。'])
  })

  it('ends where a report goes on after its last answer', () => {
    const rest = 'Jo Dorr, who runs the company, said it could wait.\n\nThis interview has been edited for length.\n'
    const raw = `Maren Holt took over the Harbour Union in May.\n\nQ: How long can it go on?\n\nA: For six weeks.\n\n${rest}`
    expect(told(raw)).toEqual(['Maren Holt: For six weeks.', 'Jo Dorr: it could wait'])
  })

  it('ends where others are reported behind it, without labels', () => {
    const raw = `${en}**How long?**\n\nFor six weeks.\n\n**And then?**\n\nWe will see.\n\nWe said so.\n\nJo Dorr, of the port, said it could wait.\n\nThe ballot is in May.\n\n`
    expect(told(`${raw}`)).not.toContain('Maren Holt: The ballot is in May.')
    expect(told(`${raw}`)).toContain('Maren Holt: We said so.')
  })

  it('is none where questions are headings of an essay', () => {
    expect(told('The strike\n\nWhat now?\n\nNobody knows, Holt said.\n\nAnd then?\n\nTime will tell.\n')).toEqual([
      'Holt: Nobody knows',
    ])
  })
})
