import type { inverseEn } from './inverse.en.ts'

/** `anchorage inverse` 的中文词句。 */
export const inverseZh: typeof inverseEn = {
  wanted: (formula, concept) => `所求：${formula}（${concept}）`,
  several: (count, holding) => `有 ${count} 个状态都可以；目前其中 ${holding} 个对每一方都稳定。`,
  spelledOut: (count) =>
    count === 1 ? '下面写出愿意留下的一方最多的那个。' : `下面写出愿意留下的一方最多的 ${count} 个；有一个成立就够了。`,
  state: (words) => `状态：${words}。`,
  holds: '它目前稳得住：各方都不动。',
  doesNotHold: (parties) => `它目前稳不住：${parties.join('、')}会离开。`,
  rankings: '有多少种排序可以做到',
  aboutRankings: (states, count) =>
    `在${count === 1 ? '这一方' : '这几方'}对 ${states} 个状态的全部严格排序中：使自己的条件得到满足的有多少；在其余各方排序不变时，使所求状态对每一方都稳定的有多少。`,
  aboutRankingsSeveral: (states, count) =>
    `在${count === 1 ? '这一方' : '这几方'}对 ${states} 个状态的全部严格排序中，其余各方排序不变时，使某个所求状态对每一方都稳定的有多少。`,
  free: '可改排序的一方',
  ownCondition: '自己的条件',
  stableForAll: '对各方都稳定',
  orders: '有多少种优先次序可以做到',
  aboutOrders: '把案例中的优先项换一种次序来问：有言为证的各项之间先后不变，其他各项可以放在任何位置。',
  mayMove: '可移动',
  moving: (movable, all) => `${all} 项中 ${movable} 项`,
  orderCount: '次序数',
  readings: '哪些读法可以做到',
  reading: (party, reading) => `${party}：${reading}`,
  readingSeparator: '；',
  mainReading: '主读法',
  readingHolds: '稳得住',
  readingHoldsIn: (holding, count) => `${count} 个状态中 ${holding} 个稳得住`,
  readingFails: '稳不住',
  moreReadings: (count) => `另有 ${count} 种组合，见 --format json。`,
  counted: (count, all, percent) => `${all} 中有 ${count}（${percent}）`,
  fraction: (numerator, denominator, percent) => `${numerator}/${denominator}（${percent}）`,
  estimate: (percent, low, high) => `~${percent}（${low} 至 ${high}）`,
  none: '没有',
  all: '全部',
  tooMuchWork: '太多，无法逐一试',
  estimated: (samples, seed) =>
    `~ 由随机抽取的 ${samples} 个估计（种子 ${seed}），并给出 95 % 区间；换一个种子会抽到别的样本。`,
  slow: (minutes) => `要逐一试许多排序和次序，最多可能需要约 ${minutes} 分钟。减少 --samples 可以更快。`,
  partySeparator: '、',
}
