import { type ChangeAnswer, conceptWords, exampleState, type RankedChange, stateWords } from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { countStates } from '@anchorage/engine'
import { agreementBlocks, pairBlocks } from './change-further.ts'
import { changeRows, supportOf } from './change-rows.ts'
import { ruleWords } from './change-rules.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block } from './render/blocks.ts'

/** How much of an answer a person reads. */
const shown = { rows: 8, ways: 2, single: 12 }

/** What would it take, as a report. */
export function changeReport(answer: ChangeAnswer, lang: Lang): Block[] {
  const { change } = messagesIn(lang)
  const concept = conceptWords(answer.concept, lang).name
  const heading: Block = { kind: 'heading', text: change.heading[answer.goal](answer.wanted, concept) }
  if (answer.change.edits === 0) {
    const reached = answer.change.ways.flatMap((way) => way.states)
    const example = exampleOf(answer, [reached], lang)
    const text = change.nothing[answer.goal](reached.length, countStates(answer.states), example)
    return [heading, { kind: 'paragraph', text }]
  }
  return [
    heading,
    ...editBlocks(answer, lang),
    ...distanceBlocks(answer, lang),
    ...singleBlocks(answer, lang),
    ...agreementBlocks(answer, lang),
    ...pairBlocks(answer, lang),
  ]
}

function partyName({ situation }: ChangeAnswer, party: number, lang: Lang): string {
  return textIn(situation.parties[party]?.name ?? '', lang)
}

/** A state for example, of those that most of the ways lead to; one with a name if there is one. */
function exampleOf({ situation }: ChangeAnswer, reached: readonly (readonly number[])[], lang: Lang): string {
  const times = new Map<number, number>()
  for (const state of reached.flat()) times.set(state, (times.get(state) ?? 0) + 1)
  const often = [...times].sort(([, a], [, b]) => b - a).map(([state]) => state)
  const state = exampleState(situation, often)
  return state === undefined ? '' : stateWords(situation, state, lang)
}

type Way = ChangeAnswer['change']['ways'][number]

/** Ways as they are read: those that change one and the same party are one, whatever states they lead to. */
interface ReadWay {
  readonly changes: Way['changes']
  readonly reached: readonly (readonly number[])[]
}

function readWays(ways: readonly Way[]): ReadWay[] {
  const single = ways.filter(({ changes }) => changes.length === 1)
  const parties = [...new Set(single.flatMap(({ changes }) => changes.map(({ party }) => party)))]
  const joined = parties.map((party): ReadWay => {
    const own = single.filter(({ changes }) => changes[0]?.party === party)
    const lists = own.flatMap(({ changes }) => changes.flatMap((each) => each.lists))
    return { changes: [{ party, lists }], reached: own.map(({ states }) => states) }
  })
  const others = ways.filter(({ changes }) => changes.length > 1)
  return [...joined, ...others.map(({ changes, states }) => ({ changes, reached: [states] }))]
}

function editBlocks(answer: ChangeAnswer, lang: Lang): Block[] {
  const { change } = messagesIn(lang)
  const { edits, ways, coverage } = answer.change
  const number = (count: number): string => count.toLocaleString('en-US')
  const blocks: Block[] = []
  const editable = answer.situation.parties.length - answer.change.untouched.length
  if (editable === 0) blocks.push({ kind: 'paragraph', text: change.noLists })
  else if (edits === undefined) blocks.push({ kind: 'paragraph', text: change.none[coverage.bound](coverage.edits) })
  else blocks.push({ kind: 'paragraph', text: change.fewest(edits) })

  const cost = ({ changes }: ReadWay): number =>
    changes.reduce((sum, { lists }) => sum + Math.min(...lists.map(supportOf)), 0)
  const all = countStates(answer.states)
  const read = readWays(ways)
  const ordered = read
    .map((way) => ({ way, cost: cost(way), size: sizeOf(way) }))
    .sort((a, b) => a.way.changes.length - b.way.changes.length || a.cost - b.cost || b.size - a.size)
  for (const { way } of ordered.slice(0, shown.ways)) {
    way.changes.forEach(({ party, lists }, index) => {
      const rows = changeRows(lists, lang)
      const words = index === 0 ? change.anyOf : change.and
      const rest = lists.length - rows.slice(0, shown.rows).reduce((sum, row) => sum + row.lists, 0)
      blocks.push(
        { kind: 'paragraph', text: words(partyName(answer, party, lang), lists.length) },
        {
          kind: 'list',
          items: [...rows.slice(0, shown.rows).map((row) => row.words), ...(rest > 0 ? [change.more(rest)] : [])],
        },
      )
    })
    const counts = way.reached.map((reached) => reached.length)
    if (Math.max(...counts) > 0) {
      const example = exampleOf(answer, way.reached, lang)
      const text =
        all === 1 ? change.result(example) : change.results(Math.min(...counts), Math.max(...counts), all, example)
      blocks.push({ kind: 'paragraph', text })
    }
  }
  if (read.length > shown.ways) blocks.push({ kind: 'paragraph', text: change.moreWays(read.length - shown.ways) })

  const notes: string[] = []
  const perList = ways.flatMap(({ changes }) => (changes.length === 1 ? changes : []))
  const lists = perList.reduce((sum, each) => sum + each.lists.length, 0)
  const rankings = perList.reduce((sum, each) => sum + rankingsOf(each.lists), 0)
  if (edits !== undefined && perList.length === ways.length && rankings < lists)
    notes.push(change.rankings(lists, rankings))
  if (editable > 0) notes.push(coverageWords(answer, lang))
  if (coverage.isCut) notes.push(change.cut(number(coverage.solved), Math.max(0, coverage.edits)))
  if (answer.change.untouched.length > 0 && editable > 0) {
    const names = answer.change.untouched.map((party) => partyName(answer, party, lang))
    notes.push(change.untouched(names.join(change.listSeparator)))
  }
  if (notes.length > 0) blocks.push({ kind: 'paragraph', text: notes.join(lang === 'zh' ? '' : ' ') })
  return blocks
}

/** How many combinations of lists a way stands for. */
function sizeOf({ changes }: ReadWay): number {
  return changes.reduce((product, { lists }) => product * lists.length, 1)
}

function rankingsOf(lists: readonly RankedChange[]): number {
  return new Set(lists.map(({ ranking }) => ranking)).size
}

function coverageWords(answer: ChangeAnswer, lang: Lang): string {
  const { change } = messagesIn(lang)
  const { bound, edits, lists, combinations, solved } = answer.change.coverage
  const number = (count: number): string => count.toLocaleString('en-US')
  if (bound === 'all-together') return change.looked[bound](Math.max(0, edits), number(combinations), number(solved))
  const parties = lists.flatMap((count, party) =>
    answer.change.untouched.includes(party) ? [] : [change.partyCount(partyName(answer, party, lang), number(count))],
  )
  return change.looked[bound](edits, number(combinations), parties.join(change.listSeparator))
}

function distanceBlocks(answer: ChangeAnswer, lang: Lang): Block[] {
  const { nearest, situation, states, bound } = answer
  if (!nearest) return []
  const { change } = messagesIn(lang)
  const { untouched } = answer.change
  const isFixed = untouched.length === situation.parties.length
  const perParty = isFixed ? undefined : answer.change.perParty
  const editsOf = (party: number): string => {
    const edits = perParty?.[party]
    if (edits !== undefined) return String(edits)
    return untouched.includes(party) ? change.fixed : change.moreThan(bound)
  }
  const which = change.nearest(stateWords(situation, nearest.state, lang), countStates(states))
  return [
    { kind: 'heading', text: change.distance },
    ...(which === '' ? [] : [{ kind: 'paragraph' as const, text: which }]),
    {
      kind: 'table',
      head: [change.party, ...(perParty ? [change.editsHead] : []), change.rises],
      rows: nearest.parties.map(({ rises, classes }, party) => ({
        kind: 'cells',
        cells: [partyName(answer, party, lang), ...(perParty ? [editsOf(party)] : []), change.risesOf(rises, classes)],
      })),
    },
    {
      kind: 'paragraph',
      text: [...(perParty ? [change.aboutEdits] : []), change.aboutClasses].join(lang === 'zh' ? '' : ' '),
    },
  ]
}

function singleBlocks(answer: ChangeAnswer, lang: Lang): Block[] {
  const { single } = answer
  const { change } = messagesIn(lang)
  if (!single) return []
  const { edits, ways } = answer.change
  const preferences = edits === 1 ? ways.flatMap(({ changes }) => changes) : []
  const byParty = [...new Set(preferences.map(({ party }) => party))].map((party) => {
    const lists = preferences.filter((each) => each.party === party).flatMap((each) => each.lists)
    return {
      parties: [party],
      support: Math.min(...lists.map(supportOf)),
      words: change.preferences(partyName(answer, party, lang), lists.length),
    }
  })
  const rules = single.found.map((each) => ({
    parties: each.parties,
    support: each.confidence === undefined ? 0 : { assumed: 1, inferred: 2, attested: 3 }[each.confidence],
    words: ruleWords(answer, each.change, lang) + (each.endsStatusQuo ? '*' : ''),
  }))
  const rows = [...byParty, ...rules].sort((a, b) => a.parties.length - b.parties.length || a.support - b.support)
  const support = ['', 'assumed', 'inferred', 'attested'] as const
  const level = (index: number): string => {
    const name = support[index]
    return name ? change.support[name] : change.nothingGivenUp
  }
  const notes: Block[] = []
  if (rows.length > shown.single) {
    notes.push({ kind: 'paragraph', text: change.moreSingle(rows.length - shown.single) })
  }
  if (single.undecided > 0) notes.push({ kind: 'paragraph', text: change.undecided(single.undecided) })
  if (rules.slice(0, shown.single).some(({ words }) => words.endsWith('*'))) {
    notes.unshift({ kind: 'paragraph', text: change.endsStatusQuo })
  }
  const heading: Block = { kind: 'heading', text: change.single }
  if (rows.length === 0) return [heading, { kind: 'paragraph', text: change.noSingle(single.tried) }, ...notes]
  return [
    heading,
    { kind: 'paragraph', text: change.aboutSingle[answer.goal] },
    {
      kind: 'table',
      head: [change.agrees, change.givesUp, change.change],
      rows: rows.slice(0, shown.single).map((row) => ({
        kind: 'cells',
        cells: [
          row.parties.map((party) => partyName(answer, party, lang)).join(change.listSeparator) || change.nobody,
          level(row.support),
          row.words,
        ],
      })),
    },
    ...notes,
  ]
}
