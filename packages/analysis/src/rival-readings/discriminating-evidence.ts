import type { Case } from '@anchorage/casefile'
import type { Needs } from './combinations.ts'
import type { VariedParty } from './varied-parties.ts'

/** A piece of evidence, and what the file says it means to each reading of a party. */
export interface EvidenceRow {
  /** Id of `Case.evidence`. */
  readonly evidence: string
  /** By reading: it rests on this, this speaks against it, or the file says nothing. */
  readonly marks: readonly ('for' | 'against' | undefined)[]
  /** Whether it does not mean the same to all readings: what does not is no help in choosing one. */
  readonly discriminates: boolean
}

/**
 * The evidence that the readings of a party cite, reading by reading, in the order of the file: the matrix of an analysis
 * of competing hypotheses (Heuer 1999), with what the file says and nothing else. Evidence that a reading does not cite
 * may still agree with it.
 */
export function evidenceRows(c: Case, { readings }: VariedParty): EvidenceRow[] {
  return c.evidence.flatMap(({ id }): EvidenceRow[] => {
    const marks = readings.map(({ because, against }) =>
      against.includes(id) ? 'against' : because.includes(id) ? 'for' : undefined,
    )
    if (marks.every((mark) => mark === undefined)) return []
    return [{ evidence: id, marks, discriminates: new Set(marks).size > 1 }]
  })
}

/** Evidence that tells apart the readings that something needs from those that rule it out. */
export interface OutcomeEvidence {
  /** Index into the varied parties. */
  readonly varied: number
  /** Only readings that it needs rest on this, or it speaks only against readings that rule it out. */
  readonly speaksFor: readonly string[]
  /** The other way round. */
  readonly speaksAgainst: readonly string[]
}

/** For each party some readings of which rule something out: the evidence that only one side cites. */
export function outcomeEvidence(c: Case, varied: readonly VariedParty[], needs: Needs): OutcomeEvidence[] {
  return needs.parties.flatMap(({ possible }, index): OutcomeEvidence[] => {
    const party = varied[index]
    if (!party || possible.length === 0 || possible.length === party.readings.length) return []
    const speaksFor: string[] = []
    const speaksAgainst: string[] = []
    for (const { evidence, marks } of evidenceRows(c, party)) {
      const sides = marks.map((mark, reading) => (mark ? (mark === 'for') === possible.includes(reading) : undefined))
      if (sides.every((side) => side !== false)) speaksFor.push(evidence)
      else if (sides.every((side) => side !== true)) speaksAgainst.push(evidence)
    }
    return [{ varied: index, speaksFor, speaksAgainst }]
  })
}
