import { type Analysis, marksOf, stateWords } from '@anchorage/analysis'
import { hasState, isVerdicts, listStates } from '@anchorage/engine'
import { layOutMap, type StateGraphInput, statesAround, tellingOptions } from '@anchorage/scene'
import { graphInput } from './picture.ts'
import { type OfferedConcept, offeredConcepts, type Question } from './protocol.ts'
import { type FoundStates, mostPictured, type SeeMap, type SeeMapRequest, type StateTable } from './see-protocol.ts'
import { viewState } from './state-view.ts'

/** Without being asked to, up to so many states have a box each. */
const mostSingle = 300
const mostAround = 600
const groupedBy = 5
const mostListed = 60

/** Whether the conflict is small enough for pictures with every state in them. */
function isPictured({ situation }: Analysis): boolean {
  return situation.conflict.space.stateCount <= mostPictured
}

/** The large state graph. */
export function seeMap(analysis: Analysis, question: Question, request: SeeMapRequest): SeeMap | undefined {
  if (!isPictured(analysis)) return undefined
  const { situation } = analysis
  const input = graphInput(analysis, question)
  const states = around(input, situation.findState(request.around?.state ?? ''), request)
  const shown = states?.length ?? input.stateCount
  const groupBy =
    request.groupBy !== 'auto' ? request.groupBy : shown <= mostSingle ? [] : tellingOptions(input, { most: groupedBy })
  const { order, opened, onlyImprovements } = request
  const { map, groups } = layOutMap(input, { order, opened, onlyImprovements, groupBy, ...(states && { states }) })
  const boxOf = new Int32Array(input.stateCount).fill(-1)
  groups.forEach((group, box) => {
    for (const state of group.states) boxOf[state] = box
  })
  const only = (group: (typeof groups)[number]) => (group.states.length === 1 ? group.states[0] : undefined)
  return {
    map,
    groupBy,
    boxOf,
    keys: groups.map(({ key }) => key),
    ids: groups.map((group) => String(situation.stateId(group.states[0]!))),
    words: groups.map((group) => {
      const state = only(group)
      return state === undefined ? '' : stateWords(situation, state, question.lang)
    }),
  }
}

function around(
  input: StateGraphInput,
  center: number | undefined,
  { around: asked, onlyImprovements }: SeeMapRequest,
): number[] | undefined {
  if (asked === undefined || center === undefined) return undefined
  return statesAround(input, center, { steps: asked.steps, most: mostAround, onlyImprovements })
}

/** Every state with its words, ranks and stability; made once for each analysis and language. */
export function seeStates(analysis: Analysis, { lang }: Question): StateTable | undefined {
  if (!isPictured(analysis)) return undefined
  const { situation, solution } = analysis
  const { space, ranks } = situation.conflict
  const states = Array.from({ length: space.stateCount }, (_, state) => state)
  const partyCount = situation.parties.length
  const stable: Partial<Record<OfferedConcept, Uint8Array>> = {}
  for (const concept of offeredConcepts) {
    const verdicts = solution[concept]
    if (!isVerdicts(verdicts)) continue
    const bits = new Uint8Array(states.length * partyCount)
    verdicts.stable.forEach((set, party) => {
      for (const state of states) if (hasState(set, state)) bits[state * partyCount + party] = 1
    })
    stable[concept] = bits
  }
  return {
    count: states.length,
    ids: states.map((state) => String(situation.stateId(state))),
    words: states.map((state) => stateWords(situation, state, lang)),
    values: states.map((state) => marksOf(situation, state).join('')),
    ranks: ranks.map((rank) => Int32Array.from(states, (state) => rank[state]!)),
    stable,
    ...(situation.statusQuo === undefined ? {} : { statusQuo: situation.statusQuo }),
  }
}

/** States by name, id or formula; where the text is none of these, by their words. */
export function findStates(analysis: Analysis, { lang }: Question, text: string): FoundStates | undefined {
  if (!isPictured(analysis)) return undefined
  const { situation } = analysis
  const wanted = text.trim()
  const none: FoundStates = { how: 'none', states: new Int32Array(), first: [] }
  if (wanted === '') return none
  const found = (how: FoundStates['how'], states: readonly number[]): FoundStates => ({
    how,
    states: Int32Array.from(states),
    first: states.slice(0, mostListed).map((state) => viewState(situation, state, lang)),
  })
  const named = situation.statesIn(wanted)
  if (named.states !== undefined) return found('formula', listStates(named.states))
  const low = wanted.toLowerCase()
  const said: number[] = []
  for (let state = 0; state < situation.conflict.space.stateCount; state += 1) {
    const { id, words } = viewState(situation, state, lang)
    if (words.toLowerCase().includes(low) || id.toLowerCase().includes(low)) said.push(state)
  }
  return said.length === 0 ? none : found('words', said)
}
