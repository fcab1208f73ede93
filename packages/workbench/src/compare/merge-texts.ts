import { patience } from './compare-texts.ts'
import { linesOf } from './side-by-side.ts'
import { changesOf, type Merge, mergeChanges, wholeClash } from './three-way.ts'

/** Puts together two texts that rest on a third one, line by line. What compares is loaded when it is first needed. */
export async function mergeTexts(base: string, mine: string, theirs: string): Promise<Merge> {
  const { diffArrays } = await import('diff')
  const lines = linesOf(base)
  const [own, other] = [mine, theirs].map((text) => diffArrays(lines, linesOf(text), { timeout: patience }))
  if (own === undefined || other === undefined) return wholeClash(base, mine, theirs)
  return mergeChanges(lines, changesOf(own), changesOf(other))
}
