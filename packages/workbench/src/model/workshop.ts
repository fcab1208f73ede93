import { checkCase, checkSources, editCase, removedStates } from '@anchorage/casefile'
import { sceneToSvg } from '@anchorage/scene'
import { answerQuestion, outcomeStates } from './answer.ts'
import { compareVariants, tellingDates } from './comparison.ts'
import { explainState } from './explanation.ts'
import { analysed, type Opened, readCase, viewDiagnostics } from './opened-cases.ts'
import { rankingPage } from './party-ranking.ts'
import { drawPicture } from './picture.ts'
import type { Question, Workshop } from './protocol.ts'
import { findStates, seeMap, seeStates } from './see.ts'
import { tablePage } from './state-table.ts'

/** A workshop on this thread. */
export function createWorkshop(): Workshop {
  const cases = new Map<string, Opened>()
  const openedCase = (slug: string): Opened => {
    const opened = cases.get(slug)
    if (opened === undefined) throw new RangeError(`expected a case that was opened, got “${slug}”`)
    return opened
  }
  const analysisOf = (question: Question) => analysed(openedCase(question.slug), question.choice).analysis
  return {
    open: async (slug, text) => {
      const known = cases.get(slug)
      const opened = known?.text === text ? known : readCase(slug, text)
      if (opened.case !== undefined || known?.case === undefined) cases.set(slug, opened)
      const own = opened.case === undefined ? undefined : analysed(opened, {})
      const ends = opened.case?.windows.map((window) => window.unavailable.until) ?? []
      return {
        dates: opened.case === undefined ? [] : tellingDates(opened.case),
        hasUncertainEnd: ends.some((end) => end !== undefined && end.earliest !== end.latest),
        diagnostics: viewDiagnostics(opened, [...opened.diagnostics, ...(own?.diagnostics ?? [])]),
        ...(opened.case === undefined ? {} : { case: opened.case }),
        ...(own?.situation === undefined ? {} : { stateCount: own.situation.conflict.space.stateCount }),
      }
    },
    reads: async (slug, text) => readCase(slug, text).case !== undefined,
    edit: async (slug, text, edits) => {
      try {
        return { ok: true, text: editCase({ file: `${slug}/case.yaml`, text }, edits) }
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
