import type { Agreement, ChangeAnswer, PairOfChanges } from '@anchorage/analysis'
import { type Lang, textIn } from '@anchorage/casefile'
import { changeRows } from './change-rows.ts'
import { ruleWords } from './change-rules.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block, TableRow } from './render/blocks.ts'

/** How many agreements and pairs a person reads. */
const shown = { agreements: 8, pairs: 8 }

/** What agreements between two parties do, by themselves. */
export function agreementBlocks(answer: ChangeAnswer, lang: Lang): Block[] {
  const { agreements } = answer
  const { change } = messagesIn(lang)
  if (!agreements || agreements.tried === 0) return []
  const heading: Block = { kind: 'heading', text: change.agreements }
  const { found, tried } = agreements
  if (found.length === 0) return [heading, { kind: 'paragraph', text: change.noAgreement(tried) }]
  const rows = found.slice(0, shown.agreements)
  return [
    heading,
    { kind: 'paragraph', text: change.aboutAgreements[answer.goal] },
    {
      kind: 'table',
      head: [change.agrees, change.agreement],
      rows: rows.map(({ agreement, parties, endsStatusQuo }) =>
        cells(
          partiesWords(answer, parties, lang),
          agreementWords(answer, agreement, lang) + (endsStatusQuo ? '*' : ''),
        ),
      ),
    },
    ...endsNote(rows, lang),
    ...moreNote(found.length - rows.length, lang),
  ]
}

/** What two changes do together, where none does by itself. */
export function pairBlocks(answer: ChangeAnswer, lang: Lang): Block[] {
  const { pairs } = answer
  const { change } = messagesIn(lang)
  if (!pairs) return []
  const heading: Block = { kind: 'heading', text: change.pairs }
  const number = (count: number): string => count.toLocaleString('en-US')
  const coverage = change.pairsTried(number(pairs.tried.rules), number(pairs.tried.mixed))
  const cut = pairs.isCut ? [{ kind: 'paragraph', text: change.pairsCut } as const] : []
  if (pairs.found.length === 0) {
    return [heading, { kind: 'paragraph', text: change.noPair }, { kind: 'paragraph', text: coverage }, ...cut]
  }
  const rows = pairs.found.slice(0, shown.pairs)
  return [
    heading,
    { kind: 'paragraph', text: change.aboutPairs[answer.goal] },
    {
      kind: 'table',
      head: [change.agrees, change.change],
      rows: rows.map((pair) =>
        cells(
          partiesWords(answer, pair.parties, lang),
          pairWords(answer, pair, lang) + (pair.endsStatusQuo ? '*' : ''),
        ),
      ),
    },
    ...endsNote(rows, lang),
    ...moreNote(pairs.found.length - rows.length, lang),
    { kind: 'paragraph', text: coverage },
    ...cut,
  ]
}

function cells(...texts: string[]): TableRow {
  return { kind: 'cells', cells: texts }
}

function partiesWords({ situation }: ChangeAnswer, parties: readonly number[], lang: Lang): string {
  const { change } = messagesIn(lang)
  return parties.map((party) => textIn(situation.parties[party]?.name ?? '', lang)).join(change.listSeparator)
}

function agreementWords({ situation }: ChangeAnswer, { kind, first, second }: Agreement, lang: Lang): string {
  const { change } = messagesIn(lang)
  const words = (index: number): string => {
    const option = situation.options[index]
    return change.optionOf(textIn(option?.name ?? '', lang), option?.id ?? '')
  }
  return change.agreementKinds[kind](words(first), words(second))
}

function pairWords(answer: ChangeAnswer, { rules, priorities }: PairOfChanges, lang: Lang): string {
  const { change } = messagesIn(lang)
  const parts = rules.map((rule) => ruleWords(answer, rule, lang, { withParty: true }))
  if (priorities) {
    const party = textIn(answer.situation.parties[priorities.party]?.name ?? '', lang)
    const [row] = changeRows(priorities.lists, lang)
    const others = priorities.lists.length - (row?.lists ?? 0)
    parts.push(change.besides(party, row?.words ?? '', others))
  }
  return parts.join(change.together)
}

function endsNote(rows: readonly { readonly endsStatusQuo?: true }[], lang: Lang): Block[] {
  const { change } = messagesIn(lang)
  return rows.some(({ endsStatusQuo }) => endsStatusQuo) ? [{ kind: 'paragraph', text: change.endsStatusQuo }] : []
}

function moreNote(count: number, lang: Lang): Block[] {
  return count > 0 ? [{ kind: 'paragraph', text: messagesIn(lang).change.moreSingle(count) }] : []
}
