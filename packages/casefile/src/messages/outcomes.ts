import { hinted, type Messages } from './messages.ts'

/** The messages about what became of expectations, in both languages. */
export const outcomeMessages: Readonly<
  Record<'en' | 'zh', Pick<Messages, 'outcome-unsupported' | 'outcome-known-before'>>
> = {
  en: {
    'outcome-unsupported': ({ outlook }) =>
      hinted(
        `nothing supports what became of “${outlook}”`,
        'Add “because: […]” with evidence, “source:” with the id of a source, or a note.',
      ),
    'outcome-known-before': ({ outlook, known, asOf }) =>
      hinted(
        `what became of “${outlook}” was known on ${known}, before the day that the case speaks of, ${asOf}`,
        'An answer of this case is no forecast of it then. Check the dates.',
      ),
  },
  zh: {
    'outcome-unsupported': ({ outlook }) =>
      hinted(`“${outlook}”的结果没有依据`, '请添加写明依据的“because: […]”、写明来源标识的“source:”，或一条备注。'),
    'outcome-known-before': ({ outlook, known, asOf }) =>
      hinted(
        `“${outlook}”的结果在 ${known} 已经知道，早于案例所说的日期 ${asOf}`,
        '那么这个案例的答案就不是对它的预测。请核对日期。',
      ),
  },
}
