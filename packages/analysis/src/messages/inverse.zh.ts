import type { inverseEn } from './inverse.en.ts'

/** 关于排序条件的中文词句。 */
export const inverseZh: typeof inverseEn = {
  sameWith: (changes) => `与此相同、只是${changes}的状态`,
  change: (party, move) => `${party}${move}`,
  changeSeparator: '；',
  after: (move) => `它${move}后的状态`,
  anyRanking: (party) => `无论怎样排序，${party}都不动。`,
  stays: (party) => `${party}不动。它对这个状态的评价不低于`,
  staysFor: (party, count) => `${party}不动：对它排序的 ${count} 项要求都已满足。`,
  wouldStay: (party) => `${party}会离开。若要它不动，它对这个状态的评价须不低于`,
  metBesides: (count) => `另有 ${count} 项要求，已经满足。`,
  moreDemands: (count) => `另有 ${count} 项要求。`,
  all: (states, more) => [...states, ...(more === 0 ? [] : [`另外 ${more} 个状态`])].join('和'),
  either: (alternatives, more) => [...alternatives, ...(more === 0 ? [] : [`另外 ${more} 种可能之一`])].join('，或'),
  end: '。',
  restsOn: (improvements) => `这是按他方目前的排序说的：它取决于他方的改良（${improvements}）。`,
  restsOnMany: (count, parties) => `这是按他方目前的排序说的：它取决于他方的 ${count} 步改良（${parties}）。`,
  partyCount: (party, count) => `${party} ${count}`,
  restsOnNothing: '它不取决于他方怎样排序。',
}
