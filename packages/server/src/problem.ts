import { en, type Messages } from './messages/en.ts'
import { zh } from './messages/zh.ts'

/** Languages that the server has words in. */
export type Lang = 'en' | 'zh'

type Speaking = Exclude<keyof Messages, 'title' | 'openPrintedAddress'>
type ParametersOf<C extends Speaking> = Messages[C] extends (parameters: infer P) => string ? P : undefined

/** What went wrong, as a code and parameters; the words come from the message catalogue. */
export type Problem = {
  readonly [C in Speaking]: ParametersOf<C> extends undefined
    ? { readonly code: C; readonly parameters?: undefined }
    : { readonly code: C; readonly parameters: ParametersOf<C> }
}[Speaking]

const catalogues: Record<Lang, Messages> = { en, zh }

/** The problem in words. */
export function describeProblem(problem: Problem, lang: Lang): string {
  const words = catalogues[lang][problem.code]
  return typeof words === 'string' ? words : (words as (parameters: unknown) => string)(problem.parameters)
}

/** The words of a language. */
export function messagesIn(lang: Lang): Messages {
  return catalogues[lang]
}

/** Chinese when the reader asks for it before English, else English. */
export function languageFrom(acceptLanguage: string | undefined): Lang {
  const wanted = (acceptLanguage ?? '').toLowerCase()
  const chinese = wanted.indexOf('zh')
  const english = wanted.indexOf('en')
  return chinese >= 0 && (english < 0 || chinese < english) ? 'zh' : 'en'
}

const statusOfCode = {
  unauthorized: 401,
  'bad-host': 421,
  'bad-origin': 403,
  'read-only': 403,
  'method-not-allowed': 405,
  'not-found': 404,
  'case-not-found': 404,
  'version-not-found': 404,
  'bad-path': 400,
  'bad-name': 400,
  'bad-body': 400,
  'body-incomplete': 400,
  'body-not-utf8': 400,
  'name-taken': 409,
  'one-case-only': 409,
  'changed-meanwhile': 412,
  'file-changed-meanwhile': 412,
  'file-exists': 412,
  'version-needed': 428,
  'only-new-files': 428,
  'outside-folder': 403,
  'not-writable': 403,
  'read-only-disk': 403,
  'file-too-large': 413,
  'body-too-large': 413,
  'text-too-long': 413,
  'not-utf8': 415,
  'bad-content-type': 415,
  'workbench-not-built': 503,
  'disk-full': 507,
  'quota-used-up': 507,
  'size-limit': 507,
} as const satisfies Partial<Record<Problem['code'], number>>

/** The HTTP status that goes with a problem. */
export function statusOf(problem: Problem) {
  const known: Partial<Record<Problem['code'], (typeof statusOfCode)[keyof typeof statusOfCode]>> = statusOfCode
  return known[problem.code] ?? 500
}
