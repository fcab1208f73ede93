import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCase } from '@anchorage/casefile'
import { afterEach, describe, expect, it } from 'vitest'
import { anchorage, folder, write } from './testing/command-line.ts'
import { completion, type FakeModel, type FakeReply, fakeModel } from './testing/fake-model.ts'

const page = `　　美国总统特朗普说，如果加拿大不取消数字税，美国将对加拿大汽车加征关税。
　　加拿大总理卡尼表示，加方拒绝取消数字税。乳制品市场或可成为交换的筹码。
`
const proposal = {
  paragraph: 'b2',
  quote: '乳制品市场或可成为交换的筹码',
  kind: 'promised',
  holder: '加拿大',
  target: null,
  negated: false,
}
const answer = (...proposals: readonly object[]): FakeReply => completion(JSON.stringify({ proposals }))

let model: FakeModel | undefined
afterEach(async () => {
  await model?.close()
  model = undefined
  delete process.env.ANCHORAGE_ASSIST_KEY
  delete process.env.ANCHORAGE_ASSIST_SECONDS
})

let count = 0
async function drafted(reply: FakeReply) {
  model = await fakeModel(reply)
  count += 1
  const to = join(folder, `assisted-${count}`)
  const args = ['draft', write('dairy.txt', page), '--to', to, '--assist', model.url, '--model', 'fake-1']
  const { code, notes } = await anchorage(args)
  const text = readFileSync(join(to, 'case.yaml'), 'utf8')
  return { code, notes, text, case: parseCase('case.yaml', text).case! }
}
async function byRule(): Promise<string> {
  count += 1
  const to = join(folder, `assisted-${count}`)
  await anchorage(['draft', write('dairy.txt', page), '--to', to])
  return readFileSync(join(to, 'case.yaml'), 'utf8')
}

describe('a model that helps', () => {
  it('has its proposals taken up as drafts that name it and the prompt, when they stand in the source', async () => {
    process.env.ANCHORAGE_ASSIST_KEY = 'secret'
    const { code, notes, text, case: c } = await drafted(answer(proposal))
    expect(code).toBe(0)
    expect(notes).toMatch(/fake-1 at http:\/\/127\.0\.0\.1:\d+\/v1 was asked \(prompt [0-9a-f]{12}\)/)
    expect(notes).toContain('Of 1 proposal, 1 found')
    const option = c.options.find(({ name }) => name === proposal.quote)
    expect(option?.confidence).toBe('assumed')
    expect(option?.note).toMatch(/proposed by fake-1, prompt [0-9a-f]{12}/)
    expect(model!.requests).toHaveLength(1)
    const sent = JSON.parse(model!.requests[0]!.body)
    expect(sent).toMatchObject({ model: 'fake-1', temperature: 0, stream: false })
    expect(sent.messages[1].content).toContain('[b2] 加拿大总理卡尼表示')
    expect(model!.requests[0]!.key).toBe('Bearer secret')
    expect(text + notes).not.toContain('secret')
  })

  it('has altered quotes and wrong paragraphs rejected, and shown as rejected', async () => {
    const altered = { ...proposal, quote: '乳制品市场将成为交换的筹码' }
    const elsewhere = { ...proposal, paragraph: 'b1' }
    const { notes, text } = await drafted(answer(altered, elsewhere, { ...proposal, paragraph: 'b77' }))
    expect(notes).toContain('Of 3 proposals, 0 found')
    expect(notes).toContain('does not stand in that paragraph: [b2] “乳制品市场将成为交换的筹码”')
    expect(notes).toContain('stands in another paragraph')
    expect(notes).toContain('names no paragraph of the source')
    expect(text).toBe(await byRule())
  })

  it.each<[string, FakeReply, RegExp]>([
    ['truncated', completion('{"proposals":[{"paragraph":"b2","quo', 'length'), /was cut off/],
    ['truncated without saying so', completion('{"proposals":[{"paragraph":"b2","quo'), /is not the JSON/],
    ['in prose', completion('Certainly! Here are some proposals.'), /is not the JSON/],
    ['no JSON at all', (response) => void response.end('<html>'), /is not the JSON/],
    ['of another shape', (response) => void response.end('{"choices":[]}'), /is not the JSON/],
    ['an error', (response) => void response.writeHead(500).end('no'), /answered 500/],
    [
      'a redirection',
      (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /cannot be reached/,
    ],
    ['a broken line', (response) => void response.destroy(), /cannot be reached/],
    ['too large', (response) => void response.end(`"${'x'.repeat(3_000_000)}"`), /too large/],
  ])('is gone without when its answer is %s', async (_, reply, message) => {
    const { code, notes, text } = await drafted(reply)
    expect(code).toBe(0)
    expect(notes).toMatch(message)
    expect(text).toBe(await byRule())
  })

  it('is gone without when it is slow', async () => {
    process.env.ANCHORAGE_ASSIST_SECONDS = '0.2'
    const { code, notes } = await drafted(() => undefined)
    expect([code, notes]).toEqual([0, expect.stringContaining('did not answer within 0.2 seconds')])
  })

  it('is asked only when both options are there and make sense', async () => {
    const source = write('dairy.txt', page)
    const refused = async (...args: string[]) => {
      const { code, notes } = await anchorage(['draft', source, '--to', join(folder, 'never'), ...args])
      return [code, notes]
    }
    expect(await refused('--assist', 'http://127.0.0.1:1')).toEqual([2, expect.stringContaining('--model NAME')])
    for (const bad of ['file:///etc', 'nowhere']) {
      expect(await refused('--assist', bad, '--model', 'm')).toEqual([2, expect.stringContaining('no address')])
    }
  })

  it('proposes evidence under ids of its own, which enters when it is named', async () => {
    model = await fakeModel(answer(proposal, { ...proposal, quote: 'made up' }))
    const to = join(folder, 'helped')
    await anchorage(['draft', write('dairy.txt', page), '--to', to])
    const args = ['evidence', to, '--from', 'dairy', '--assist', model.url, '--model', 'fake-1']
    const { entries, rejected } = JSON.parse((await anchorage([...args, '--format', 'json'])).out)
    expect(rejected).toMatchObject([{ reason: 'not-verbatim', quote: 'made up' }])
    const fresh = entries.filter((each: { known: string | null }) => each.known === null)
    for (const each of fresh) expect(each.id).toMatch(/^m\d/)
  })
})
