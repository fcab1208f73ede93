import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../blocks/read-blocks.ts'
import { toldEn } from '../../testing/told-statements.ts'
import type { FoundIn } from '../statement.ts'
import { statementsEn } from './statements-en.ts'

const runs = { numRuns: 300 * Number(process.env.ANCHORAGE_RUNS ?? 1) }

const first = (text: string): FoundIn['statement'] => {
  const { blocks } = readBlocks(text, { lang: 'en' })
  return statementsEn(blocks)[0]!.statement
}

describe('statements of whole articles', () => {
  for (const name of ['en-wire', 'en-paper', 'en-web'])
    test(name, () => {
      const file = (kind: string): string =>
        readFileSync(new URL(`../../testing/articles/${name}.${kind}`, import.meta.url), 'utf8')
      expect(toldEn(file('txt'))).toEqual(file('statements').trim().split('\n'))
    })
})

describe('statements of single sentences', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...statements: string[]][]>> = {
    'the cue before, after and around what was said': [
      ['The mayor said the bridge was safe.', '1 indirect [The mayor] said: the bridge was safe'],
      ['The bridge was safe, the mayor said.', '1 indirect [the mayor] said: The bridge was safe'],
      ['The bridge, the mayor said, was safe.', '1 indirect [the mayor] said: The bridge … was safe'],
      [
        '“It is safe,” said Ruth Calder, mayor of Senn. “Go and see.”',
        '1 direct [Ruth Calder, mayor of Senn] said: “It is safe,” … “Go and see.”',
      ],
      ['“Is it safe?” she asked on Monday.', '1 direct [she] asked: “Is it safe?”'],
      ["''It is safe,'' Ms. Calder said.", "1 direct [Ms. Calder] said: ''It is safe,''"],
      ["'It is the workers' choice,' Ms Calder said.", "1 direct [Ms Calder] said: 'It is the workers' choice,'"],
    ],
    'words of time and place between the cue and what was said': [
      [
        'Calder said in an interview with the Post on Friday that it was safe.',
        '1 indirect [Calder] said: that it was safe',
      ],
      ['Calder on Friday said it was safe.', '1 indirect [Calder] said: it was safe'],
      ['Calder told reporters on Friday: “It is safe.”', '1 direct [Calder] told reporters: “It is safe.”'],
    ],
    'participles and coordination take the speaker along': [
      [
        'Calder said it was safe, adding that she crossed it daily.',
        '1 indirect [Calder] said: it was safe',
        '1 indirect [– = Calder] adding: that she crossed it daily',
      ],
      [
        'Calder said it was safe and warned that closing it would cost more.',
        '1 indirect [Calder] said: it was safe',
        '1 indirect [– = Calder] warned: that closing it would cost more',
      ],
    ],
    'who passes on what another said': [
      [
        'Calder told the Post that Keel had said the dam would leak.',
        '1 indirect [Calder] told the Post: that Keel had said the dam would leak',
        '1 indirect via Calder [Keel] had said: the dam would leak',
      ],
      [
        'Keel has said that the dam will leak, according to Calder.',
        '1 indirect via Calder [Keel] has said: that the dam will leak',
        '1 indirect [Calder] according to: Keel has said that the dam will leak',
      ],
    ],
    'negated cues are flagged': [
      ['Calder did not say when it would open.', '1 indirect not [Calder] did not say: when it would open'],
      ['Calder declined to comment.', '1 indirect not [Calder] declined to comment: declined to comment'],
      ['“No comment,” Calder never said.', '1 direct not [Calder] never said: “No comment,”'],
    ],
    'demands, threats, promises and refusals': [
      ['Velmar urged Ostrava to withdraw.', '1 indirect [Velmar] urged: Ostrava to withdraw'],
      [
        'Velmar called on Ostrava to withdraw, but nobody answered.',
        '1 indirect [Velmar] called on: Ostrava to withdraw',
      ],
      ['Velmar accused Ostrava of lying.', '1 indirect [Velmar] accused: Ostrava of lying'],
      ['Velmar has threatened to close the strait.', '1 indirect [Velmar] has threatened: to close the strait'],
      ['Velmar rejected the plan, which fell apart.', '1 indirect [Velmar] rejected: the plan'],
      ['Velmar hopes to sign in May.', '2 indirect [Velmar] hopes: to sign in May'],
    ],
    'nouns of saying, and who is spoken of in the passive': [
      ['Their threat to close the strait drew protests.', '1 indirect [Their] threat: to close the strait'],
      ["Velmar's claim that the strait was mined is new.", '1 indirect [Velmar] claim: that the strait was mined'],
      ['The draft was rejected by Velmar.', '1 indirect [Velmar] was rejected: The draft'],
    ],
    'whose view it is': [
      ["In Velmar's view, the deal is dead.", '1 indirect [Velmar] view: the deal is dead'],
      ['As Reyl put it, “Nobody came.”', '1 direct [Reyl] put it: “Nobody came.”'],
      [
        'The agency quoted Reyl as saying that nobody came.',
        '1 indirect via The agency [Reyl] quoted Reyl as saying: that nobody came',
      ],
    ],
    'several speakers in one sentence': [
      [
        'Critics note that the plan has no budget; supporters counter that none is needed.',
        '1 indirect [Critics] note: that the plan has no budget',
        '1 indirect [supporters] counter: that none is needed',
      ],
      [
        'Velmar called for talks, but Ostrava said it was too late.',
        '1 indirect [Velmar] called for: talks',
        '1 indirect [Ostrava] said: it was too late',
      ],
      ['Reyl and Toll both said it was late.', '1 indirect [Reyl and Toll] said: it was late'],
      ['Neither Reyl nor Toll said it was late.', '1 indirect not [Reyl nor Toll] said: it was late'],
    ],
    'relative clauses': [
      [
        'Reyl, who had read the draft, said it was late.',
        '1 indirect [Reyl, who had read the draft] said: it was late',
      ],
      ['The envoy met Anton Reyl, who said it was late.', '1 indirect [who = Anton Reyl] said: it was late'],
    ],
    'conversations in print': [
      [
        'REYL: It is late.\n\nTOLL: Is it?\n\nREYL: It is.',
        '1 direct [REYL] :: It is late.',
        '1 direct [TOLL] :: Is it?',
        '1 direct [REYL] :: It is.',
      ],
    ],
    'what a colon announces in the next paragraph': [
      [
        'Reyl added:\n\nIt is far too late to start again now.',
        '1 direct [– = Reyl]: It is far too late to start again now.',
      ],
    ],
    headlines: [
      [
        'Calder: bridge is safe\n\nThe mayor of Senn spoke for an hour on Monday about the bridge that her town has built.',
        '3 headline-slot [Calder] :: bridge is safe',
      ],
    ],
  }
  for (const [title, list] of Object.entries(cases))
    test(title, () => {
      for (const [text, ...statements] of list) expect(toldEn(text)).toEqual(statements)
    })

  test('nouns, names and attributes bring in nothing', () => {
    for (const text of [
      'The report claims desk is closed.',
      'His claims and reports fill two shelves.',
      'Edward Said and Port Said are names.',
      'It was a says-so of no weight.',
      'The state and its demands remain.',
      'The said agreement expired in May.',
      'The noted scholar arrived with the proposed text.',
      'The group, called Dawn, met twice.',
      'She spoke for about five minutes.',
    ])
      expect(toldEn(text)).toEqual([])
  })

  test('hedges at the cue and in what was said', () => {
    const text = 'Keel reportedly said the dam was old. Keel said the dam may leak.'
    const { blocks } = readBlocks(text, { lang: 'en' })
    const hedges = statementsEn(blocks).map(({ statement: { hedge } }) => hedge && text.slice(hedge.start, hedge.end))
    expect(hedges).toEqual(['reportedly', 'may'])
  })

  test('classes of cues', () => {
    expect(first('Keel believes that it will leak.').cueClass).toBe('opinion')
    expect(first('A study found that it will leak.').cueClass).toBe('evidential')
    expect(first('Keel hopes that it will leak.').cueClass).toBe('hope')
  })
})

describe('any text', () => {
  const words = [
    ...[
      'said',
      'says',
      'say',
      'told',
      'saying',
      'adding',
      'according to',
      'warned',
      'that',
      'who',
      'and',
      'or',
      'to',
      'of',
    ],
    ...[
      '“',
      '”',
      '"',
      "''",
      '``',
      '‘',
      '’',
      "'",
      '(',
      ')',
      '[',
      '—',
      ',',
      ', ',
      '. ',
      '? ',
      ': ',
      '...',
      '\n',
      '\n\n',
      ' ',
    ],
    ...[
      'Smith',
      'Mr.',
      'the',
      'minister',
      'he',
      'they',
      'U.S.',
      'is',
      'not',
      'declined to',
      'on',
      'Monday',
      'report',
      'A:',
      '\u00ad',
      '\ud800',
    ],
  ]
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((list) => list.join(' ')),
    fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((list) => list.join('')),
  )

  test('gives spans that lie in their block, in order and not empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks } = readBlocks(text, { lang: 'en' })
        const lengths = new Map(blocks.map((block) => [block.id, block.text.length]))
        for (const { block, statement } of statementsEn(blocks)) {
          const { parts, speaker, cue, via, hedge, antecedent } = statement
          expect(parts.length).toBeGreaterThan(0)
          const own = [...parts, speaker, cue, via, hedge].filter((span) => span !== undefined)
          const places = [...own.map((span) => ({ ...span, block })), ...(antecedent ? [antecedent] : [])]
          for (const { start, end, block: id } of places) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(lengths.get(id)!)
          }
          for (const [index, { start }] of parts.slice(1).entries())
            expect(start).toBeGreaterThanOrEqual(parts[index]!.end)
        }
      }),
      runs,
    )
  })

  test('may end at a cue', () => {
    expect(toldEn('Smith told adding Mr.').length).toBeGreaterThanOrEqual(0)
  })

  test('gives the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(toldEn(text)).toEqual(toldEn(text))
      }),
      { numRuns: 50 },
    )
  })

  test('comes to an end on long runs of marks and cues', () => {
    for (const unit of [
      '“',
      '"',
      "''",
      "'",
      '“a.” ',
      '"Yes," he said. ',
      'said ',
      'and a ',
      'he said and ',
      'a, ',
      '(',
      'A: ',
      'X said “',
    ])
      expect(toldEn(unit.repeat(20_000 / unit.length)).length).toBeGreaterThanOrEqual(0)
  })
})
