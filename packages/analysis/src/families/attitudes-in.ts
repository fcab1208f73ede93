import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { type Attitude, type Attitudes, discreteAttitudes } from '@anchorage/engine'
import { attitudes as words } from '../messages/attitudes.ts'

/** How each party feels about each; where nothing is said, positive to itself and neutral to the others. */
export function attitudesIn({ attitudes, parties }: Situation): Attitudes {
  return attitudes ?? discreteAttitudes(parties.length)
}

/** The situation with some attitudes replaced. */
export function withAttitudes(
  situation: Situation,
  changes: readonly { readonly party: number; readonly toward: number; readonly attitude: Attitude }[],
): Situation {
  if (changes.length === 0) return situation
  const attitudes = attitudesIn(situation).map((list) => [...list])
  for (const { party, toward, attitude } of changes) {
    const own = attitudes[party]
    if (own) own[toward] = attitude
  }
  return { ...situation, attitudes }
}

/** How each party feels about the parties, a line each. */
export function attitudeLines(situation: Situation, lang: Lang): string[] {
  return attitudesIn(situation).map((own, party) => {
    const toward = (attitude: Attitude): string[] =>
      own.flatMap((each, other) => (each === attitude ? [nameFor(situation, party, other, lang)] : []))
    const feelings = { positive: toward('positive'), negative: toward('negative'), neutral: toward('neutral') }
    return words[lang].line(textIn(situation.parties[party]?.name ?? '', lang), feelings)
  })
}

/** What a party calls a party: itself, or by its name. */
export function nameFor(situation: Situation, party: number, other: number, lang: Lang): string {
  return party === other ? words[lang].itself : textIn(situation.parties[other]?.name ?? '', lang)
}
