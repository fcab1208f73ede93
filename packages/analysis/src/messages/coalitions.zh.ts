import type { coalitionsEn } from './coalitions.en.ts'

/** The words of reasons for coalitions in Chinese. */
export const coalitionsZh: typeof coalitionsEn = {
  names: (list) => list.join('、'),
  noImprovement: (parties, reading) =>
    reading === 'strict'
      ? `${parties}不动：它们联手到不了任何各方都更愿意接受的状态。`
      : `${parties}不动：它们联手到不了任何有人变好而无人变差的状态。`,
  stays: (parties, count) =>
    count === 1
      ? `${parties}不动：唯一能让它们得益的状态会受到反制。`
      : `${parties}不动：能让它们得益的 ${count} 个状态都会受到反制。`,
  answered: (to, way, answer) => `针对${to === undefined ? way : `“${to}”（${way}）`}，可能的反制是：${answer}。`,
  ends: (end, against) =>
    end === undefined ? `结果${against}的处境不比原来好。` : `结果是“${end}”，${against}的处境不比原来好。`,
  noEscape: '到那时它们联手也到不了更好的处境。',
  act: (parties, path) => `${parties}改良（${path}）`,
  actSeparator: '，然后',
  leaves: (parties, to, way) => `${parties}会离开${to === undefined ? '' : `，到“${to}”`}（${way}）：这对它们更好`,
  freely: '；CNash 不考虑他方的反应。',
  unanswered: '，而且他方的任何反制都不能使它落空。',
  nobodyLeft: '，而且没有别的一方可以反制。',
  more: (count) => `另有 ${count} 个，也都会受到反制。`,
}
