import { percent } from '@anchorage/analysis'
import type { sureEn } from './sure.en.ts'

const count = (number: number) => number.toLocaleString('en')

/** Chinese words of the questions that are answered from samples. */
export const sureZh: typeof sureEn = {
  samples: '样本数上限',
  seed: '种子',
  varyAttested: '有言为证的判断也可能变样',
  apply: '照此抽取',
  answer: '回答',
  failed: '这个案例抽不了样本',
  renew: '按案例现在的样子重问',
  stale: '抽取这些样本之后，案例或问题有了改动。下面是改动之前的结果。',
  progress: '已抽取的样本',
  opening: '正在打开案例……',
  status: {
    ready: (done, all) =>
      done === 0 ? `最多 ${count(all)} 个样本` : `已停在 ${count(done)} 个样本，共 ${count(all)} 个`,
    running: (done, all) => `已完成 ${count(done)} 个样本，共 ${count(all)} 个`,
    finished: (done, all) =>
      done < all
        ? `抽到 ${count(done)} 个样本已经足够：每个区间向两侧都不超过一个百分点`
        : `${count(done)} 个样本全部抽完`,
  },
  warming: '正在预热……',
  pace: (rate, left) => `每秒 ${count(rate)} 个，还需 ${left >= 120 ? `${Math.round(left / 60)} 分钟` : `${left} 秒`}`,
  cancel: '停止',
  start: '抽取样本',
  resume: '接着抽',
  nothingVaries: '没有什么会变动：每项判断都有言为证。稳得住的，在每个样本里都稳得住。',
  drawn: (judgements, samples, seed) =>
    `有 ${count(judgements)} 项判断可能变样。抽取并求解了案例的 ${count(samples)} 个变体（种子 ${seed}）；括号里是 95 % 区间（Wilson）。`,
  drawnToWatch: (judgements, samples, seed) =>
    `有 ${count(judgements)} 项判断可能变样。抽取并求解了案例的 ${count(samples)} 个变体（种子 ${seed}）。`,
  same: (share) => `恰好是目前稳得住的那些、不多也不少：${share}。`,
  share: ({ share, low, high }) =>
    `${percent(share)}（${percent(low, { bare: true })}–${percent(high, { bare: true })}）`,
  chart: '每种结局有多常稳得住',
  chartAbout: (states) => `${states} 种结局、五种概念的条形图；下面的表格是同样的内容。`,
  table: '每种结局有多常稳得住（表格）',
  outcome: '结局',
  now: '目前',
  standing: { holds: '稳得住', 'does-not': '稳不住', impossible: '不可能' },
  noState: '没有哪种结局在任何样本里稳得住。',
  others: (states) => `另有 ${count(states)} 种结局在不到十分之一的样本里稳得住，或此处未列；文件里都有。`,
  small: (tried, telling) => `试过的 ${count(tried)} 处小改动中，有 ${count(telling)} 处单独就会改变稳得住的结局`,
  change: (words, lost, gained) => `${words}：${count(lost)} 种结局不再稳得住，${count(gained)} 种变得稳得住`,
  download: '下载结果',
  sameAs: '等同于：',
  things: '观察的对象',
  thing: (words, share) => `${words}：在 ${percent(share)} 的样本里稳得住`,
  ranked: '最能说明问题的判断',
  noneTells: '没有哪项判断单独就有明显影响。',
  confidence: { attested: '有言为证', inferred: '推断', assumed: '假定' },
  moves: (change) => `预计使答案变动 ${(change * 100).toFixed(1)} 个百分点`,
  points: (change) => (change * 100).toFixed(1),
  bars: '每种结局的预计变动（百分点）',
  missing: (words) => `还缺：${words}`,
  little: (judgements) => `另有 ${count(judgements)} 项判断影响不大。`,
}
