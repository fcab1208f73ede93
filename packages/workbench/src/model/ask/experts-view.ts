import { askExperts, expectationWords, expertRows, expertsConcepts, scoresOf, type Verdict } from '@anchorage/analysis'
import { describeDiagnostic, type Lang, type Situation, textIn } from '@anchorage/casefile'
import type { Concept, Work } from '@anchorage/engine'

/** What the model says to an expectation under a concept, and in how many variants of the case it agrees. */
export interface ExpectationAnswer {
  readonly concept?: Concept
  readonly verdict: Verdict
  readonly vacuous: boolean
  readonly share?: { readonly hits: number; readonly of: number }
}

/** An expectation, what the model says to it, and what came of it. */
export interface ExpectationView {
  /** Index into `Case.outlooks`. */
  readonly outlook: number
  readonly words: string
  readonly answers: readonly ExpectationAnswer[]
  readonly notModelled?: string
  readonly criterion?: string
  readonly date?: string
  readonly happened?: { readonly outcome: boolean | 'partly'; readonly known: string; readonly note?: string }
}

/** Somebody who expects something. */
export interface ExpertView {
  readonly name: string
  readonly expectations: readonly ExpectationView[]
  readonly right: number
  readonly wrong: number
  readonly partly: number
}

/** The experts of a case, held against the model and against what happened. */
export interface ExpertsView {
  readonly concepts: readonly Concept[]
  readonly experts: readonly ExpertView[]
  readonly samples: number
  readonly resolved: number
}

/** Everybody who expects something, and what the model says to it; with samples, how firm that is. */
export function* expertsView(
  situation: Situation,
  { samples, lang }: { readonly samples: number; readonly lang: Lang },
): Work<{ readonly view: ExpertsView } | { readonly problems: readonly string[] }> {
  const answer = yield* askExperts(situation, samples > 0 ? { samples } : {})
  if ('diagnostics' in answer) {
    return { problems: answer.diagnostics.map((each) => describeDiagnostic(each, lang).message) }
  }
  const c = situation.case
  const rows = c === undefined ? [] : expertRows(answer, c)
  const scores = scoresOf(answer, [])
  let at = 0
  const view: ExpertsView = {
    concepts: expertsConcepts(situation),
    samples: answer.sampling?.samples ?? 0,
    resolved: scores.resolved,
    experts: scores.experts.map(({ expert, right, wrong, partly }) => {
      const own = rows.slice(at, at + expert.answers.length)
      at += expert.answers.length
      return {
        name: own[0]?.who.name[lang] ?? '',
        right,
        wrong,
        partly,
        expectations: own.map(({ each }): ExpectationView => {
          const { outlook, answers } = each
          const { criterion, date, happened } = outlook.resolution ?? {}
          return {
            outlook: c?.outlooks.indexOf(outlook) ?? 0,
            words: expectationWords(each, lang),
            answers: answers.map(({ concept, verdict, vacuous, sampled }) => ({
              verdict,
              vacuous,
              ...(concept === undefined ? {} : { concept }),
              ...(sampled?.share ? { share: { hits: sampled.share.hits, of: sampled.share.samples } } : {}),
            })),
            ...(outlook.notModelled === undefined ? {} : { notModelled: textIn(outlook.notModelled, lang) }),
            ...(criterion === undefined ? {} : { criterion: textIn(criterion, lang) }),
            ...(date === undefined ? {} : { date }),
            ...(happened === undefined
              ? {}
              : {
                  happened: {
                    outcome: happened.outcome,
                    known: happened.known,
                    ...(happened.note === undefined ? {} : { note: textIn(happened.note, lang) }),
                  },
                }),
          }
        }),
      }
    }),
  }
  return { view }
}
