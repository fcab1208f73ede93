import { caseOf, checkCase, checkSources, editCase, editReadable, removedStates, titleOf } from '@anchorage/casefile'
import { sceneToSvg } from '@anchorage/scene'
import { answerQuestion, outcomeStates } from './answer.ts'
import { compareVariants, tellingDates } from './comparison.ts'
import { explainState } from './explanation.ts'
import { figuresOf } from './figures.ts'
import { analysed, type Opened, openedOf, readCase, viewDiagnostics } from './opened-cases.ts'
import { rankingPage } from './party-ranking.ts'
import { drawPicture } from './picture.ts'
import type { DiagnosticView, Question, Workshop } from './protocol.ts'
import { findStates, seeMap, seeStates } from './see.ts'
import { tablePage } from './state-table.ts'

/** A workshop on this thread. */
export function createWorkshop(): Workshop {
  const cases = new Map<string, Opened>()
  /** What edits have made and nobody has opened yet. */
  const edited = new Map<string, Opened>()
  const openedCase = (slug: string): Opened => {
    const opened = cases.get(slug)
    if (opened === undefined) throw new RangeError(`expected a case that was opened, got “${slug}”`)
    return opened
  }
  const analysisOf = (question: Question) => analysed(openedCase(question.slug), question.choice).analysis
  return {
    open: async (slug, text) => {
      const known = cases.get(slug)
      const made = edited.get(slug)
      edited.delete(slug)
      const opened = [known, made].find((each) => each?.text === text) ?? readCase(slug, text, known)
      if (opened.case !== undefined || known?.case === undefined) cases.set(slug, opened)
      const own = opened.case === undefined ? undefined : analysed(opened, {})
      const title = titleOf(opened.document)
      const ends = opened.case?.windows.map((window) => window.unavailable.until) ?? []
      return {
        dates: opened.case === undefined ? [] : tellingDates(opened.case),
        hasUncertainEnd: ends.some((end) => end !== undefined && end.earliest !== end.latest),
        diagnostics: viewDiagnostics(opened, [...opened.diagnostics, ...(own?.diagnostics ?? [])]),
        ...(opened.case === undefined ? {} : { case: opened.case }),
        ...(title === undefined ? {} : { title }),
        ...(own?.situation === undefined ? {} : { stateCount: own.situation.conflict.space.stateCount }),
      }
    },
    reads: async (slug, text) => readCase(slug, text, cases.get(slug)).case !== undefined,
    edit: async (slug, text, edits) => {
      try {
        const known = cases.get(slug)
        const { document } = known ?? {}
        if (known?.case === undefined || known.text !== text || document?.tree === undefined) {
          return { ok: true, text: editCase({ file: `${slug}/case.yaml`, text }, edits) }
        }
        const made = openedOf(caseOf(editReadable({ ...document, tree: document.tree }, edits)))
        edited.set(slug, made)
        const wrong =
          made.case === undefined ? made.diagnostics.find(({ severity }) => severity === 'error') : undefined
        if (wrong === undefined) return { ok: true, text: made.text }
        const [{ words }] = viewDiagnostics(made, [wrong]) as [DiagnosticView]
        return { ok: false, problem: wrong.code, words }
      } catch (error) {
        return { ok: false, problem: error instanceof Error ? error.message : String(error) }
      }
    },
    check: async (slug, files) => {
      const opened = openedCase(slug)
      if (opened.case === undefined) return []
      return viewDiagnostics(opened, [...checkCase(opened.case), ...checkSources(opened.case, files)])
    },
    removals: async (slug) => {
      const opened = openedCase(slug)
      return opened.case === undefined ? [] : removedStates(opened.case)
    },
    answer: async (question) => answerQuestion(openedCase(question.slug), question),
    figures: async (question) => {
      const analysis = analysisOf(question)
      return analysis === undefined ? { counts: {} } : figuresOf(analysis, question.concept)
    },
    outcomeStates: async (question, letter) => {
      const analysis = analysisOf(question)
      return analysis === undefined ? [] : outcomeStates(analysis, question, letter)
    },
    ranking: async (question, party, rows) => {
      const { situation } = analysed(openedCase(question.slug), question.choice)
      return situation === undefined ? undefined : rankingPage(situation, question, party, rows)
    },
    table: async (question, query, from) => {
      const analysis = analysisOf(question)
      return analysis === undefined ? { from: 0, matchCount: 0, rows: [] } : tablePage(analysis, question, query, from)
    },
    compare: async (question) => {
      const opened = openedCase(question.slug)
      return compareVariants(opened, question, () => cases.get(question.slug) === opened)
    },
    explain: async (question, name) => {
      const analysis = analysisOf(question)
      const state = analysis?.situation.findState(name)
      return analysis === undefined || state === undefined ? undefined : explainState(analysis, question, state)
    },
    picture: async (question, request) => {
      const analysis = analysisOf(question)
      return analysis === undefined ? undefined : drawPicture(analysis, question, request)
    },
    pictureFile: async (question, request, theme) => {
      const analysis = analysisOf(question)
      if (analysis === undefined) return undefined
      return sceneToSvg(drawPicture(analysis, question, request).scene, { theme, lang: question.lang })
    },
    seeMap: async (question, request) => {
      const analysis = analysisOf(question)
      return analysis === undefined ? undefined : seeMap(analysis, question, request)
    },
    seeStates: async (question) => {
      const analysis = analysisOf(question)
      return analysis === undefined ? undefined : seeStates(analysis, question)
    },
    findStates: async (question, text) => {
      const analysis = analysisOf(question)
      return analysis === undefined ? undefined : findStates(analysis, question, text)
    },
  }
}
