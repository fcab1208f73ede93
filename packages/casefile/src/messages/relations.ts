import type { Messages } from './messages.ts'

/** What concerns how parties stand to one another: attitudes. */
type RelationCode = 'attitudes-all-neutral'

/** The messages about attitudes, in both languages. */
export const relationMessages: Readonly<Record<'en' | 'zh', Pick<Messages, RelationCode>>> = {
  en: {
    'attitudes-all-neutral': ({ party }) => ({
      message: `${party} is neutral to every party, itself included: under attitudes every move tempts it`,
      hint: 'Leave its attitude to itself out (it is positive then), or give it an attitude that counts.',
    }),
  },
  zh: {
    'attitudes-all-neutral': ({ party }) => ({
      message: `${party} 对所有各方（包括自己）都是中立的：按态度分析时，它的每一步都有理由走`,
      hint: '请去掉它对自己的态度（那就是积极的），或写明一个起作用的态度。',
    }),
  },
}
