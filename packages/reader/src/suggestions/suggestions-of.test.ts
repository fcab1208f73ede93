import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { type ActorGiven, handReading } from '../testing/hand-reading.ts'
import { representsSide, sideOf } from './sides.ts'
import { suggestionsOf } from './suggestions-of.ts'

const en: readonly ActorGiven[] = [
  { kind: 'state', name: 'Norland', stands: 'no-x' },
  { kind: 'state', name: 'Sudmark', stands: 'su-x' },
  { kind: 'person', name: 'Anna Holt', aliases: ['Holt'], role: 'prime minister', affiliation: 'Norland' },
  { kind: 'person', name: 'Per Lund', role: 'professor', affiliation: 'Norland' },
]
const zh: readonly ActorGiven[] = [
  { kind: 'state', name: '北洲', aliases: ['北方', '北洲政府'], stands: 'bz' },
  { kind: 'state', name: '南岛', aliases: ['南方', '南島'], stands: 'nd' },
  { kind: 'person', name: '何立', role: '总理', affiliation: '北洲' },
  { kind: 'compound', name: '北南', members: ['n1', 'n2'] },
]

/** Each suggestion as `kind who [→ whom] [not] words`. */
function found(actors: readonly ActorGiven[], text: string, said: Parameters<typeof handReading>[2] = []): string[] {
  const reading = handReading(text, actors, said)
  const nameOf = (id: string): string => reading.names.find((each) => each.id === id)?.name ?? id
  return suggestionsOf(reading).map(({ kind, act, holders, targets, negated, content }) => {
    const whom = targets.length > 0 ? ` → ${targets.map(nameOf).join('+')}` : ''
    return `${act ?? kind} ${holders.map(nameOf).join('+') || '?'}${whom}: ${negated ? 'not ' : ''}${content}`
  })
}

describe('suggestions in English', () => {
  it('finds wishes, and a wish addressed to somebody as a demand', () => {
    expect(found(en, 'Norland hopes to reopen the canal before winter.')).toEqual([
      'interest Norland: reopen the canal before winter',
    ])
    expect(found(en, 'Norland does not want to pay for the locks.')).toEqual([
      'interest Norland: not pay for the locks',
    ])
    expect(found(en, 'Norland wants Sudmark to open the locks, Lund wrote.')).toEqual([
      'interest Norland: Sudmark to open the locks',
      'demanded Norland → Sudmark: open the locks',
    ])
    expect(found(en, 'Sudmark is willing to share the tolls.')).toEqual([
      'interest Sudmark: share the tolls',
      'promised Sudmark: share the tolls',
    ])
  })

  it('finds threats, promises, demands and refusals with their targets', () => {
    expect(found(en, 'Norland threatened to close the canal if Sudmark does not open the locks.')).toEqual([
      'threatened Norland → Sudmark: close the canal if Sudmark does not open the locks',
    ])
    expect(found(en, 'If Sudmark fails to pay, Norland will impose tolls on its ships.')).toEqual([
      'threatened Norland → Sudmark: impose tolls on its ships',
    ])
    const unless = 'Norland will close the canal unless Sudmark opens the locks.'
    expect(found(en, unless)).toEqual(['threatened Norland → Sudmark: close the canal unless Sudmark opens the locks'])
    const [threat] = suggestionsOf(handReading(unless, en))
    expect(threat?.condition).toMatchObject({ content: 'opens the locks', negated: true })
    expect(found(en, 'Sudmark will not accept the plan.')).toEqual(['refused Sudmark: not accept the plan'])
    expect(found(en, 'Norland pledged to dredge the canal.')).toEqual(['promised Norland: dredge the canal'])
    expect(found(en, 'Norland urged Sudmark not to dam the river.')).toEqual([
      'demanded Norland → Sudmark: not dam the river',
    ])
    expect(found(en, 'Sudmark refused to open its books.')).toEqual(['refused Sudmark: not open its books'])
    expect(found(en, 'Sudmark rejected the toll plan.')).toEqual(['refused Sudmark: not the toll plan'])
    expect(found(en, 'Sudmark did not rule out the toll plan.')).toEqual([])
    expect(found(zh, '北洲否认拒绝谈判。')).toEqual([])
  })

  it('takes what somebody says of others for a demand, of his own side for a promise, of the world for an outlook', () => {
    const text =
      'Anna Holt said Sudmark must open the locks. She said Norland will build a weir. Per Lund said Norland will lose money.'
    expect(
      found(en, text, [
        ['Anna Holt', 'Sudmark must open the locks'],
        ['Anna Holt', 'Norland will build a weir'],
        ['Per Lund', 'Norland will lose money'],
      ]),
    ).toEqual([
      'constraint Sudmark: Sudmark must open the locks',
      'demanded Anna Holt → Sudmark: open the locks',
      'promised Norland: build a weir',
      'outlook Norland: Norland will lose money',
    ])
  })

  it('takes for a threat what is held over another unless he acts, and goes on with the same subject behind “but”', () => {
    const words = 'his country would take the matter to court unless Sudmark opens the locks'
    expect(found(en, `Anna Holt said ${words}.`, [['Anna Holt', words]])).toContain(
      'threatened Anna Holt → Sudmark: take the matter to court unless Sudmark opens the locks',
    )
    const zhWords = '如果南岛不公布计划，北方将把争端提交法院'
    expect(found(zh, `　　何立说，${zhWords}。`, [['何立', zhWords]])).toContain(
      'threatened 北洲 → 南岛: 把争端提交法院',
    )
    const both = 'Norland is willing to share the tolls but will not open the locks'
    expect(found(en, `Anna Holt said ${both}.`, [['Anna Holt', both]])).toContain('refused Norland: not open the locks')
    const zhBoth = '北方愿意通报水位，但不会打开闸门'
    expect(found(zh, `　　何立说，${zhBoth}。`, [['何立', zhBoth]])).toContain('refused 北洲: not 打开闸门')
  })

  it('lets officials speak for their side in traditional characters too, and groups that belong to one', () => {
    const written: readonly ActorGiven[] = [
      { kind: 'state', name: '北洲', stands: 'bz' },
      { kind: 'person', name: '何立', role: '總理', affiliation: '北洲' },
      { kind: 'person', name: '李明', role: '前總理', affiliation: '北洲' },
      { kind: 'group', name: '北洲發言人', affiliation: '北洲' },
      { kind: 'group', name: '發言人' },
      { kind: 'group', name: 'rebels' },
    ]
    const { names } = handReading('北洲。', written)
    expect(names.map((actor) => [actor.name, representsSide(actor), sideOf(actor, names)])).toEqual([
      ['北洲', true, 'bz'],
      ['何立', true, 'bz'],
      ['李明', false, 'n3'],
      ['北洲發言人', true, 'bz'],
      ['發言人', false, 'n5'],
      ['rebels', true, 'n6'],
    ])
  })

  it('takes a word for an intention only where who speaks is the subject', () => {
    const of = (words: string): string[] => found(en, `Anna Holt said ${words}.`, [['Anna Holt', words]])
    expect(of('it will rain at some point')).toEqual(['outlook Anna Holt: it will rain at some point'])
    expect(of('she will open the locks')).toEqual(['promised Anna Holt: open the locks'])
    expect(of('a friend of Norland would gain from it')).toEqual([
      'outlook Anna Holt: a friend of Norland would gain from it',
    ])
    expect(found(zh, '　　何立说，将疏浚运河。', [['何立', '将疏浚运河']])).toEqual(['promised 何立: 疏浚运河'])
    expect(found(en, 'The plan was rejected by Sudmark.')).toEqual([])
    expect(found(en, 'Sudmark knows the price of rejecting the plan.')).toEqual([])
  })

  it('leaves out what is denied, and who declines to comment', () => {
    const text = 'Holt denied that Norland had threatened to close the canal. Sudmark declined to comment.'
    expect(found(en, text, [['Holt', 'Norland had threatened to close the canal', { negated: true }]])).toEqual([])
    expect(found(zh, '　　南岛外交部拒绝就此置评。')).toEqual([])
  })

  it('finds what is expected and what ties hands', () => {
    expect(found(en, 'Sudmark is unlikely to open the locks this year.')).toEqual([
      'outlook Sudmark: not Sudmark is unlikely to open the locks this year',
    ])
    expect(found(en, 'A deal with Sudmark is unlikely before May.')).toEqual([
      'outlook ?: not A deal with Sudmark is unlikely before May',
    ])
    expect(found(en, 'Trade can resume only if Sudmark opens the locks.')).toEqual([
      'constraint ?: Trade can resume only if Sudmark opens the locks',
    ])
    expect(found(en, 'The locks opened in May 2019 and again last May.')).toEqual([])
  })

  it('does not take the object of a preposition, or a name in a byline, for the subject', () => {
    expect(found(en, 'After talks with Sudmark, Norland hopes to sell more grain.')).toEqual([
      'interest Norland: sell more grain',
    ])
    expect(found(en, 'Anna Holt, the leader of Norland, wants to visit.')).toEqual(['interest Anna Holt: visit'])
  })
})

describe('suggestions in Chinese', () => {
  it('finds wishes, offers and rejected things', () => {
    expect(found(zh, '　　北洲希望以谈判方式解决运河争端。')).toEqual(['interest 北洲: 以谈判方式解决运河争端'])
    expect(found(zh, '　　南岛不愿看到运河关闭。')).toEqual(['interest 南岛: not 运河关闭'])
    expect(found(zh, '　　北洲期望南岛不去阻挠施工。')).toEqual([
      'interest 北洲: 南岛不去阻挠施工',
      'demanded 北洲 → 南岛: not 阻挠施工',
    ])
    expect(found(zh, '　　南岛愿意分担费用，但没有说多少。')).toEqual([
      'interest 南岛: 分担费用',
      'promised 南岛: 分担费用',
    ])
  })

  it('finds threats with the one who is threatened, and what would avert them', () => {
    const text = '　　何立称，如果南岛在会谈中不接受通航方案，将面临“严重后果”。'
    const said = [['何立', '如果南岛在会谈中不接受通航方案，将面临“严重后果”']] as const
    expect(found(zh, text, said)).toEqual(['threatened 何立 → 南岛: 严重后果'])
    const [threat] = suggestionsOf(handReading(text, zh, said))
    expect(threat?.condition).toMatchObject({ content: '接受通航方案', negated: true })
    expect(found(zh, '　　北洲將關閉海峽北口。')).toEqual(['threatened 北洲: 關閉海峽北口'])
    expect(found(zh, '　　北洲将对南岛加征两成过河费。')).toEqual(['threatened 北洲 → 南岛: 对南岛加征两成过河费'])
  })

  it('finds demands, refusals and promises', () => {
    expect(found(zh, '　　北洲要求南岛开放船闸。南岛拒绝开放船闸。北方承诺清淤。')).toEqual([
      'demanded 北洲 → 南岛: 开放船闸',
      'refused 南岛: not 开放船闸',
      'promised 北洲: 清淤',
    ])
    expect(found(zh, '　　何立说，南岛必须开放船闸。', [['何立', '南岛必须开放船闸']])).toEqual([
      'constraint 南岛: 南岛必须开放船闸',
      'demanded 何立 → 南岛: 开放船闸',
    ])
  })

  it('finds outlooks and conditions, of compounds too', () => {
    expect(found(zh, '　　一次会谈难以解决争端，北南之间的较量将加剧。')).toEqual([
      'outlook ?: not 一次会谈难以解决争端',
      'outlook 北南: 北南之间的较量将加剧',
    ])
    expect(found(zh, '　　只有疏浚了运河，贸易才可能恢复。')[0]).toBe('constraint ?: 只有疏浚了运河，贸易才可能恢复')
  })

  it('finds what is demanded behind a pause, what is held over others, and offers in a frame', () => {
    expect(found(zh, '　　北方敦促南方，立即停火。')).toEqual(['demanded 北洲 → 南岛: 立即停火'])
    expect(found(zh, '　　北方提出两点要求：停火、撤军。')).toEqual(['demanded 北洲: 停火、撤军'])
    expect(found(zh, '　　若南方继续袭击，北方将动用一切手段。')).toContain('threatened 北洲 → 南岛: 动用一切手段')
    const warned = '若南方不答复，罢工将扩大到全部矿井'
    expect(found(zh, `　　何立警告，${warned}。`, [['何立', warned]])).toContain(
      'threatened 何立 → 南岛: 扩大到全部矿井',
    )
    const kept = '我们保留采取措施的权利'
    expect(found(zh, `　　何立说，${kept}。`, [['何立', kept]])).toContain('threatened 何立: 采取措施的权利')
    expect(found(zh, '　　北方愿意在不影响立场的前提下，与南方讨论。')).toContain(
      'promised 北洲: 在不影响立场的前提下，与南方讨论',
    )
    expect(found(zh, '　　北方并不反对修坝。答复与此前同意的内容一致。')).toEqual([])
  })

  it('reads traditional characters, and leaves words alone that hold a cue', () => {
    expect(found(zh, '　　南島拒絕開放船閘，並威脅要封鎖運河。')).toEqual([
      'refused 南岛: not 開放船閘',
      'threatened 南岛: 封鎖運河',
    ])
    expect(found(zh, '　　北洲的将军表达了意愿，事情大有希望。')).toEqual([])
  })
})

describe('suggestions of any text', () => {
  it('have places where their words stand', () => {
    const raw = '　　北洲要求南岛开放\n船闸。南岛表示可能\n拒绝。\n'
    for (const { start, end, content, sentence, cueSpan, cue } of suggestionsOf(handReading(raw, zh))) {
      expect(raw.slice(start, end).replaceAll(/\s/g, '')).toBe(content)
      expect(raw.slice(cueSpan.start, cueSpan.end)).toBe(cue)
      expect(sentence.start <= start && end <= sentence.end).toBe(true)
    }
  })

  it('stay inside the text whatever it is', () => {
    const word = fc.constantFrom(
      ...[
        'Norland',
        'Sudmark',
        ' will ',
        ' must ',
        '如果',
        '不',
        '北洲',
        '将',
        '对',
        '加征',
        '希望',
        '，',
        '。',
        '“',
        '”',
      ],
      ...['. ', ', ', '\n', '\n\n', 'if ', 'not to ', '\ud800', ' wants ', '只有', '才', '　　'],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const raw = words.join('')
        for (const each of suggestionsOf(handReading(raw, [...zh.slice(0, 2), ...en.slice(0, 2)]))) {
          expect(0 <= each.start && each.start < each.end && each.end <= raw.length).toBe(true)
          expect(each.content.length).toBeGreaterThan(1)
          expect(each.confidence > 0 && each.confidence <= 1).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
    const long = `${'北洲希望和平，'.repeat(20_000)}${'if '.repeat(20_000)}`
    expect(suggestionsOf(handReading(long, [])).length).toBeGreaterThan(100)
  })

  it('takes a demand for that of whoever is found to make it, not of what was named last', () => {
    const text = '秘书长柯明警告，塔维亚的局势正在失控，呼吁各方停火。'
    const reading = read(text, { lang: 'zh' })
    const [demand] = suggestionsOf(reading).filter(({ act }) => act === 'demanded')
    expect(demand?.holders.map((id) => reading.names.find((name) => name.id === id)?.name)).toEqual(['柯明'])
  })
})
