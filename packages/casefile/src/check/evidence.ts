import type { Case, Evidence, Judgement } from '../case.ts'
import { prioritiesIn } from '../compile/in-force.ts'
import { type Problem, problem } from '../diagnostics/diagnostic.ts'
import { type Text, textIn } from '../text.ts'
import { preferencesOf } from './preferences.ts'

/** A judgement with what messages call it, and the parties whose word would attest it (absent: any party's). */
interface Judged {
  readonly element: string
  readonly label: Text
  readonly judgement: Judgement
  readonly parties?: readonly number[]
}

/**
 * Judgements that nothing supports, in a case that has evidence. One that says itself that it is assumed, or has a
 * note, is owned up to. Textbook cases, which have none at all, are left alone.
 */
export function unsupported(c: Case): Problem[] {
  if (c.evidence.length === 0) return []
  return judgementsOf(c).flatMap(({ element, label, judgement }) => {
    const { because, confidence, confidenceRange, note, range } = judgement
    const isOwned = confidence === 'assumed' && (confidenceRange !== undefined || note !== undefined)
    if (because.length > 0 || isOwned) return []
    return [problem('without-evidence', range, { element, label: textIn(label, 'en') })]
  })
}

/** Judgements called attested of which the party concerned has said nothing. */
export function wronglyAttested(c: Case): Problem[] {
  const evidence = new Map(c.evidence.map((each) => [each.id, each]))
  return judgementsOf(c).flatMap(({ element, label, judgement, parties }) => {
    const { because, confidence, range } = judgement
    if (confidence !== 'attested' || because.length === 0) return []
    const isSaid = because.some((id) => {
      const party = statingParty(c, evidence.get(id))
      return party !== undefined && (parties === undefined || parties.includes(party))
    })
    if (isSaid) return []
    const party = parties === undefined ? c.parties.map(({ id }) => id) : parties.map((index) => c.parties[index]!.id)
    return [
      problem('attested-without-statement', range, { element, label: textIn(label, 'en'), party: party.join(' / ') }),
    ]
  })
}

/** The party that makes the statement, itself or by a representative. */
function statingParty(c: Case, evidence: Evidence | undefined): number | undefined {
  if (evidence?.kind !== 'statement' || evidence.by === undefined) return undefined
  return evidence.by.kind === 'party' ? evidence.by.party : c.people[evidence.by.person]?.party
}

function judgementsOf(c: Case): Judged[] {
  return [
    ...c.parties.flatMap((party): Judged[] => {
      const own = { parties: [party.index] }
      return [
        ...party.options.map((each) => ({ element: 'option', label: each.id, judgement: each, ...own })),
        ...party.powers.map((each) => ({
          element: 'power',
          label: c.options[each.option]?.id ?? '',
          judgement: each,
          ...own,
        })),
        ...party.interests.map((each) => ({ element: 'interest', label: each.text, judgement: each, ...own })),
        ...preferencesOf(party)
          .flatMap(prioritiesIn)
          .map((each) => ({ element: 'priority', label: each.want.text, judgement: each, ...own })),
        ...preferencesOf(party)
          .flatMap(({ tuned }) => tuned ?? [])
          .map((each) => ({
            element: 'tuning',
            label: `${each.move.text} ${each.place} ${each.of.text}`,
            judgement: each,
            ...own,
          })),
        ...(party.perception ? [party.perception, ...party.perception.thinks] : []).map((each) => ({
          element: 'perception',
          label: each.path.slice(1).join('.'),
          judgement: each,
          ...own,
        })),
      ]
    }),
    ...c.constraints.map((each) => ({
      element: 'constraint',
      label: each.kind === 'forbid' ? `${each.from.text} → ${each.to.text}` : each.condition.text,
      judgement: each,
    })),
    ...c.windows.map((each) => ({ element: 'window', label: each.condition.text, judgement: each })),
    ...c.coalitions.map((each) => ({
      element: 'coalition',
      label: each.members.map((party) => c.parties[party]!.id).join(', '),
      judgement: each,
      parties: each.members,
    })),
    ...c.outlooks.map((each) => ({ element: 'outlook', label: each.id, judgement: each })),
    ...c.events.map((each) => ({ element: 'event', label: each.what, judgement: each })),
    ...c.relations.map((each) => ({
      element: 'relation',
      label: each.between.map((party) => c.parties[party]!.id).join(' – '),
      judgement: each,
      parties: each.between,
    })),
  ]
}

/** Interests that neither a priority carries nor a reason leaves out. */
export function uncarriedInterests(c: Case): Problem[] {
  return c.parties.flatMap(({ id, interests }) =>
    interests.flatMap(({ text, priorities, notModelled, range }) => {
      if (priorities.length > 0 || notModelled !== undefined) return []
      return [problem('interest-uncarried', range, { party: id, text: textIn(text, 'en') })]
    }),
  )
}
