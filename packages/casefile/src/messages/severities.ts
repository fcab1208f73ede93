import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Lang } from '../text.ts'

/** What stands before the code of what is no error, in both languages. */
export const severities: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  en: { error: '', warning: 'warning ', info: 'remark ' },
  zh: { error: '', warning: '警告 ', info: '说明 ' },
}
