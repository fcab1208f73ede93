import { type CoalitionReason, coalitionReasonSentences, coalitionReasonsFor, stateWords } from '@anchorage/analysis'
import { type Lang, type Situation, textIn } from '@anchorage/casefile'
import { type Coalition, coalitionConcepts, type ImprovementOptions } from '@anchorage/engine'
import { coalitionConceptNames } from './coalition-report.ts'
import { messagesIn } from './messages/messages.ts'
import type { Block } from './render/blocks.ts'

/** Why one state is stable for coalitions, or not: a reason for each concept. */
export interface CoalitionReasons {
  readonly situation: Situation
  readonly state: number
  readonly options: ImprovementOptions
  readonly entries: readonly { readonly coalition: Coalition; readonly reasons: readonly CoalitionReason[] }[]
}

/** Finds the reasons. Yields the share that is done. */
export function* coalitionReasons(
  situation: Situation,
  coalitions: readonly Coalition[],
  state: number,
  options: ImprovementOptions,
): Generator<number, CoalitionReasons> {
  const reasonOf = coalitionReasonsFor(situation.conflict, options)
  const entries: { coalition: Coalition; reasons: CoalitionReason[] }[] = []
  for (const coalition of coalitions) {
    const reasons: CoalitionReason[] = []
    entries.push({ coalition, reasons })
    for (const concept of coalitionConcepts) {
      reasons.push(reasonOf(coalition, concept, state))
      yield (entries.length - 1 + reasons.length / coalitionConcepts.length) / coalitions.length
    }
  }
  return { situation, state, options, entries }
}

/** The reasons as a report: coalition by coalition, concepts with the same reason together. */
export function coalitionReasonBlocks({ situation, state, options, entries }: CoalitionReasons, lang: Lang): Block[] {
  const { coalitions } = messagesIn(lang)
  const about: Block = { kind: 'paragraph', text: coalitions.inState(stateWords(situation, state, lang)) }
  return [
    about,
    ...entries.flatMap(({ coalition, reasons }): Block[] => {
      const groups = new Map<string, { names: string[]; sentences: string[] }>()
      for (const reason of reasons) {
        const sentences = coalitionReasonSentences(situation, reason, lang, options)
        const key = sentences.join('\n')
        const group = groups.get(key) ?? { names: [], sentences }
        group.names.push(coalitionConceptNames[reason.concept])
        groups.set(key, group)
      }
      const names = coalition.map((party) => textIn(situation.parties[party]?.name ?? '', lang))
      return [
        { kind: 'heading', text: coalitions.names(names) },
        ...[...groups.values()].flatMap((group): Block[] => [
          { kind: 'paragraph', text: coalitions.under(group.names.join(coalitions.listSeparator)) },
          { kind: 'list', items: group.sentences },
        ]),
      ]
    }),
  ]
}

/** The reasons as plain data. */
export function coalitionReasonsJson({ situation, state, options, entries }: CoalitionReasons, lang: Lang): object {
  return {
    title: textIn(situation.title, lang),
    state: { id: situation.stateId(state), label: stateWords(situation, state, lang) },
    improvement: options.pareto ? 'pareto' : 'strict',
    coalitions: entries.map(({ coalition, reasons }) => ({
      coalition: coalition.map((party) => situation.parties[party]?.id ?? ''),
      reasons: reasons.map((reason) => ({
        concept: reason.concept,
        stable: reason.kind !== 'unanswered',
        kind: reason.kind,
        reason: coalitionReasonSentences(situation, reason, lang, options),
      })),
    })),
  }
}
