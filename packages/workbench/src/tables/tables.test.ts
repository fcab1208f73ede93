import { type Case, editCase, parseCase } from '@anchorage/casefile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelyTarget, pasteTable, pasteTargets } from './paste-table.ts'
import type { Pasted, PasteTarget } from './pasted.ts'
import { pasteLimits, readTable, tableHtml, tableText } from './table-text.ts'

const text = `anchorage: 1
title: T
parties:
  us:
    name: {en: United States, zh: 美国}
    options:
      sign: {name: Sign}
      talk: {name: Talk}
    weights: {sign: 2}
  russia:
    name: Russia
    options:
      sign: {name: Sign, change: both}
      stop: {name: {en: Stop, zh: 停火}}
    # Kept.
    ranking: [[calm], [deal, war]]
states:
  calm: {taken: [], name: Calm}
  deal: {taken: [us.sign, russia.sign], name: {en: The deal, zh: 协议}}
  war: {taken: [us.talk]}
`
const of = parseCase('case.yaml', text).case!
const weights = { kind: 'weights', party: 0 } as const
const ranking = { kind: 'ranking', party: 1 } as const
const paste = (table: string, target: PasteTarget, found: Case = of): Pasted =>
  pasteTable(found, readTable(table)!, target)
const misfitsOf = ({ misfits }: Pasted) => misfits.map(({ row, column, why }) => `${row}:${column} ${why}`)
const editedBy = ({ edits }: Pasted) => editCase({ file: 'case.yaml', text }, edits)

describe('tables as text', () => {
  it('lets no words be taken for a formula, and takes the mark off again', () => {
    const rows = [['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', 'a=b', '–'], [-1]]
    expect(tableText(rows)).toBe(`'=HYPERLINK("http://x")\t'+1\t'-1\t'@SUM(A1)\t =1\ta=b\t–\n-1`)
    expect(tableHtml([['<b>', '=1']])).toContain("<th>&lt;b&gt;</th><th>'=1</th>")
    expect(readTable("'=1\t'quoted'")).toEqual([['=1', "'quoted'"]])
  })

  it('reads cells as spreadsheets copy them', () => {
    expect(readTable('a\t"b\nc ""d"""\r\n"e" f\t\r\n')).toEqual([
      ['a', 'b\nc "d"'],
      ['"e" f', ''],
    ])
    expect(readTable('\n'.repeat(9).concat('a'))).toHaveLength(10)
    expect(readTable('a\n'.repeat(pasteLimits.rows + 1))).toBeUndefined()
    expect(readTable('x'.repeat(pasteLimits.characters + 1))).toBeUndefined()
  })

  it('brings plain words back as they were', () => {
    const word = fc.stringMatching(/^[a-z=+@'\p{Script=Han}-]{1,6}$/u).filter((cell) => !/^'[=+\-@]/.test(cell))
    const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(rows, (table) => void expect(readTable(tableText(table))).toEqual(table)))
  })
})

describe('weights', () => {
  it('changes and adds weights, under a head, by id, key or name', () => {
    const pasted = paste('Option\tWeight\nSign\t3\nus.talk\t−1.5\nrussia.sign\t1,000', weights)
    expect(pasted.misfits).toEqual([])
    expect(pasted.changes).toEqual([
      { kind: 'weight', option: 0, before: 2, after: 3 },
      { kind: 'weight', option: 1, after: -1.5 },
      { kind: 'weight', option: 2, after: 1000 },
    ])
    const { preference } = parseCase('case.yaml', editedBy(pasted)).case!.parties[0]!
    expect(preference.kind === 'weights' && preference.weights.map(({ weight }) => weight)).toEqual([3, -1.5, 1000])
  })

  it('says cell by cell what does not fit, and leaves that out', () => {
    const pasted = paste('sign\t3\nnone\t1\ntalk\tmuch\nsign\t4\ntalk\t0.12345678', weights)
    expect(misfitsOf(pasted)).toEqual(['2:1 unknown-option', '3:2 not-a-number', '4:1 twice', '5:2 too-exact'])
    expect(pasted.changes).toHaveLength(1)
  })
})

describe('rankings', () => {
  it.each([
    ['calm\nThe deal\nwar', '[calm, deal, war]'],
    ['Rank\tState\n2\tcalm\n1\t协议\n1\twar', '[[deal, war], calm]'],
    ['war\tdeal\ncalm', '[[war, deal], calm]'],
  ])('takes lines, ranks and ties: %j', (table, written) => {
    const pasted = paste(table, ranking)
    expect([...pasted.misfits, ...pasted.missing]).toEqual([])
    expect(editedBy(pasted)).toBe(text.replace('[[calm], [deal, war]]', written))
  })

  it('is taken whole or not at all', () => {
    const pasted = paste('calm\npeace\ncalm', ranking)
    expect(misfitsOf(pasted)).toEqual(['2:1 unknown-state', '3:1 twice'])
    expect(pasted.missing).toEqual(['deal', 'war'])
    expect(pasted.edits).toEqual([])
    expect(paste('calm\ndeal\twar', ranking).changes).toEqual([])
  })

  it.each([
    ['war\n>>\ndeal\ncalm', '[war, "≫", deal, calm]'],
    ['Rank\tState\n1\tcalm\n\t>>>\n2\twar\n2\tdeal', '[calm, "⋙", [war, deal]]'],
    ['war >> The deal = calm', '[war, "≫", [deal, calm]]'],
    ['war\t≫\tdeal\t>\tcalm', '[war, "≫", deal, calm]'],
  ])('takes how much more is preferred: %j', (table, written) => {
    const pasted = paste(table, ranking)
    expect([...pasted.misfits, ...pasted.missing]).toEqual([])
    const after = editedBy(pasted)
    expect(after).toBe(text.replace('[[calm], [deal, war]]', written))
    // And the file says what the table does: pasted again it changes nothing.
    expect(paste(table, ranking, parseCase('case.yaml', after).case).changes).toEqual([])
  })

  it('says where a mark has no place', () => {
    expect(misfitsOf(paste('>>\nwar\n>>\n>\ndeal\n>>>>>>>>>>\ncalm\n>>', ranking))).toEqual([
      '1:1 mark-alone',
      '4:1 mark-alone',
      '6:1 too-strong',
      '8:1 mark-alone',
    ])
    expect(misfitsOf(paste('2\twar\n\t>>\n1\tdeal\n3\tcalm >> war', ranking))).toEqual([
      '2:2 mark-alone',
      '4:2 mark-alone',
      '4:2 twice',
    ])
  })

  it('does not take marks away for a table that has none', () => {
    const marked = parseCase('case.yaml', text.replace('[[calm], [deal, war]]', "[calm, '>>', deal, war]")).case!
    const pasted = paste('war\ndeal\ncalm', ranking, marked)
    expect([pasted.isMarked, pasted.edits]).toEqual([true, []])
    expect(paste('war > deal > calm', ranking, marked).edits).toHaveLength(1)
  })
})

describe('priorities', () => {
  const listed = text.replace(
    '    weights: {sign: 2}',
    `    interests:
      - {text: Peace, priority: 2}
    priorities:
      - {want: sign, because: []}
      # Why.
      - {want: not  russia.stop, confidence: inferred}
      - {want: talk}`,
  )
  const target = { kind: 'priorities', party: 0 } as const
  const found = parseCase('case.yaml', listed).case!
  const after = (pasted: Pasted) => parseCase('case.yaml', editCase({ file: 'case.yaml', text: listed }, pasted.edits))

  it('moves, adds and takes out, keeps what is written of a statement, and interests follow', () => {
    const pasted = paste('Rank\tPriority\n2\tsign\n1\tnot russia.stop\n3\tsign or talk', target, found)
    expect(pasted.misfits).toEqual([])
    expect(pasted.changes).toEqual([
      { kind: 'priority', text: 'not  russia.stop', before: 2, after: 1 },
      { kind: 'priority', text: 'sign', before: 1, after: 2 },
      { kind: 'priority', text: 'sign or talk', after: 3 },
      { kind: 'priority', text: 'talk', before: 3 },
    ])
    const [us] = after(pasted).case!.parties
    const list = us!.preference.kind === 'priorities' ? us!.preference.priorities : []
    expect(list.map(({ want, confidence }) => [want.text, confidence])).toEqual([
      ['not  russia.stop', 'inferred'],
      ['sign', 'assumed'],
      ['sign or talk', 'assumed'],
    ])
    expect(us!.interests[0]!.priorities).toEqual([1])
  })

  it('is what the copied table says, and then changes nothing', () => {
    expect(paste('1\tsign\n2\tnot russia.stop\n3\ttalk', target, found)).toMatchObject({ changes: [], edits: [] })
    expect(likelyTarget(found, readTable('talk\nnot russia.stop\nsign')!)).toEqual(target)
  })

  it('is taken whole or not at all', () => {
    const pasted = paste('sign\nsing\nsign and\nsign\ntalk\t1', target, found)
    expect(misfitsOf(pasted)).toEqual(['2:1 not-a-formula', '3:1 not-a-formula', '4:1 twice', '5:2 further'])
    expect(pasted.edits).toEqual([])
    const carrying = paste('sign\ntalk', target, found)
    expect([carrying.missing, carrying.edits]).toEqual([['not  russia.stop'], []])
  })

  it('becomes every order of old and new statements', () => {
    const words = ['sign', 'not  russia.stop', 'talk', 'sign and talk', 'russia.sign']
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 1 }), (list) => {
        const pasted = paste(
          ['not  russia.stop', ...list.filter((each) => each !== words[1])].join('\n'),
          target,
          found,
        )
        const [us] = after(pasted).case!.parties
        expect(us!.preference.kind === 'priorities' && us!.preference.priorities.map(({ want }) => want.text)).toEqual([
          'not  russia.stop',
          ...list.filter((each) => each !== words[1]),
        ])
      }),
      { numRuns: 8 },
    )
  })
})

describe('named states', () => {
  it('changes states and adds new ones', () => {
    const table = 'Option\tThe deal\t新局面\t新局面二\nUnited States\t\t\t\nus.sign\tN\ty\t0\n停火\tx\t1\tno'
    const pasted = paste(table, { kind: 'states' })
    expect(pasted.misfits).toEqual([])
    expect(pasted.changes).toEqual([
      { kind: 'state', name: 'The deal', isNew: false, taken: [3], dropped: [0] },
      { kind: 'state', name: '新局面', isNew: true, taken: [0, 3], dropped: [] },
      { kind: 'state', name: '新局面二', isNew: true, taken: [], dropped: [] },
    ])
    const after = parseCase('case.yaml', editedBy(pasted))
    expect(after.diagnostics.filter(({ code }) => code.includes('duplicate'))).toEqual([])
    expect(after.case?.states.map(({ taken }) => taken)).toEqual([[], [2, 3], [1], [0, 3], []])
    expect(editedBy(pasted)).toContain('# Kept.')
  })

  it('says cell by cell what does not fit', () => {
    const pasted = paste('\tcalm\t\tcalm\nSign\tY\tY\tY\nus.sign\tperhaps\tY\tN\nPeople\tY\tY\tY', { kind: 'states' })
    expect(misfitsOf(pasted)).toEqual([
      '1:3 no-name',
      '1:4 twice',
      '2:1 several-options',
      '3:2 not-taken-or-not',
      '4:1 unknown-option',
    ])
    expect(pasted.edits).toEqual([])
    // A new state is added whole or not at all; one that is there takes what fits.
    const mixed = paste('\tnew\tdeal\nus.sign\tY\tN\nus.talk\t?\t?', { kind: 'states' })
    expect(mixed.changes).toEqual([{ kind: 'state', name: 'deal', isNew: false, taken: [], dropped: [0] }])
  })
})

describe('what a table is put into', () => {
  it('is what it fits best, and never takes the place of another kind of preference', () => {
    expect(pasteTargets(of)).toEqual([{ kind: 'states' }, weights, ranking])
    expect(likelyTarget(of, readTable('sign\t5\ntalk\t4')!)).toEqual(weights)
    expect(likelyTarget(of, readTable('war\ndeal\ncalm')!)).toEqual(ranking)
    expect(likelyTarget(of, readTable('\twar\nus.talk\tN')!)).toEqual({ kind: 'states' })
  })

  it('answers whatever is pasted', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('sign', 'calm', 'Y', '1', '', '\t', '\n', '"'))
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const grid = readTable(cells.join(''))!
        for (const target of pasteTargets(of)) expect(pasteTable(of, grid, target).misfits.length).toBeGreaterThan(-1)
      }),
    )
  })
})
