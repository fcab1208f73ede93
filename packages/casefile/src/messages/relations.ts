import type { Messages } from './messages.ts'

/** What concerns how parties stand to one another: attitudes and power. */
type RelationCode = 'attitudes-all-neutral' | 'power-over-itself' | 'power-twice' | 'power-impossible'

/** The messages about attitudes and power, in both languages. */
export const relationMessages: Readonly<Record<'en' | 'zh', Pick<Messages, RelationCode>>> = {
  en: {
    'attitudes-all-neutral': ({ party }) => ({
      message: `${party} is neutral to every party, itself included: under attitudes every move tempts it`,
      hint: 'Leave its attitude to itself out (it is positive then), or give it an attitude that counts.',
    }),
    'power-over-itself': ({ party, option }) => ({
      message: `${option} is ${party}’s own option: no power is needed to change it`,
      hint: 'Powers are over options of other parties.',
    }),
    'power-twice': ({ party, option }) => ({
      message: `${party} has its power over ${option} twice`,
      hint: 'Keep one of them; “change: both” says that it can make the other take and drop the option.',
    }),
    'power-impossible': ({ option, wanted, change }) => ({
      message: `nobody can ${wanted} ${option}: it is declared “change: ${change}”`,
      hint: 'What is irreversible is so for everybody. Change the option’s own “change”, or remove the power.',
    }),
  },
  zh: {
    'attitudes-all-neutral': ({ party }) => ({
      message: `${party} 对所有各方（包括自己）都是中立的：按态度分析时，它的每一步都有理由走`,
      hint: '请去掉它对自己的态度（那就是积极的），或写明一个起作用的态度。',
    }),
    'power-over-itself': ({ party, option }) => ({
      message: `${option} 是 ${party} 自己的选项，改变它不需要权力`,
      hint: '权力是对他方选项的。',
    }),
    'power-twice': ({ party, option }) => ({
      message: `${party} 对 ${option} 的权力写了两次`,
      hint: '请只留一次；“change: both”表示既能使对方采取，也能使对方放弃。',
    }),
    'power-impossible': ({ option, wanted, change }) => ({
      message: `谁也不能${wanted === 'take' ? '采取' : '放弃'} ${option}：它写明了“change: ${change}”`,
      hint: '不可逆的选项对谁都不可逆。请改选项自己的“change”，或去掉这项权力。',
    }),
  },
}
