import type { Lang } from '@anchorage/casefile'
import { chunkBoard, samplesIn, samplingPace } from '@anchorage/sweep/web'
import type { OfferedConcept } from '../protocol.ts'
import type { ChunkStore } from './chunk-store.ts'
import type { SurePlan, SureReport, SureWorker } from './sure-protocol.ts'

/** How far a run is. */
export interface SureState {
  readonly status: 'opening' | 'ready' | 'running' | 'finished' | 'refused' | 'failed'
  readonly done: number
  /** The budget; 1 where nothing varies. */
  readonly all: number
  readonly varying: number
  /** Samples a second, and seconds left; absent while too little is known. */
  readonly rate?: number
  readonly left?: number
  /** Why there is no answer. */
  readonly problems: readonly string[]
}

/** What is asked for. */
export interface SureAsked {
  readonly plan: SurePlan
  readonly samples: number
  /** Stop as soon as every interval is at most this much to either side. */
  readonly within: number
  readonly lang: Lang
}

/** Samples of a case that are drawn in the background: they can be stopped, and gone on with where they stopped. */
export interface SureRun {
  readonly asked: SureAsked
  state(): SureState
  subscribe(listener: () => void): () => void
  start(): void
  cancel(): void
  /** The answer from the samples so far. */
  report(concept: OfferedConcept, lang: Lang): Promise<SureReport>
  /** Lets go of everything. */
  end(): void
}

/** Who does the work: tests put others in their place. */
export interface SureHands {
  startWorker(): SureWorker
  readonly store: ChunkStore
  /** How many work at a time. */
  readonly workers: number
  now(): number
}

/**
 * Opens the case, takes up what is kept of its samples, and waits to be started. Chunks are the same as on the command line, and
 * are added in their order: so is where the run stops, and every byte of the answer.
 */
export function sureRun(asked: SureAsked, hands: SureHands): SureRun {
  const listeners = new Set<() => void>()
  let state: SureState = { status: 'opening', done: 0, all: asked.samples, varying: 0, problems: [] }
  const lead = hands.startWorker()
  let crew: readonly SureWorker[] = []
  let opened: { readonly key: string; readonly chunk: number } | undefined
  let next = 0
  let turn = 0
  /** What is being added up. */
  let adding = Promise.resolve()

  const settle = (change: Partial<SureState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const fail = (error: unknown) => {
    dismiss()
    settle({ status: 'failed', problems: [error instanceof Error ? error.message : String(error)] })
  }
  const dismiss = () => {
    turn += 1
    for (const worker of crew) worker.end()
    crew = []
  }
  const doneAt = (index: number) => Math.min(state.all, index * (opened?.chunk ?? 0))

  async function open(): Promise<void> {
    const found = await lead.call({ kind: 'open', plan: asked.plan, lang: asked.lang })
    if (!found.ok) return settle({ status: 'refused', problems: found.problems })
    opened = found
    // Where nothing varies one sample says all.
    settle({ all: found.varying === 0 ? 1 : asked.samples, varying: found.varying })
    let isEnough = false
    for (const chunk of await hands.store.load(found.key)) {
      if (isEnough || doneAt(next) >= state.all || chunk.samples !== samplesIn(found, next, state.all)) break
      isEnough = await lead.call({ kind: 'add', chunk, within: asked.within })
      next += 1
    }
    settle({ status: isEnough || doneAt(next) >= state.all ? 'finished' : 'ready', done: doneAt(next) })
  }

  async function draw(): Promise<void> {
    if (!opened) return
    const { key, chunk: size } = opened
    const end = Math.ceil(state.all / size)
    const count = Math.min(hands.workers, end - next)
    const board = chunkBoard<SureWorker>({ chunk: size }, { first: next, end, samples: state.all, hands: count })
    const pace = samplingPace()
    dismiss()
    const own = turn
    crew = Array.from({ length: count }, () => hands.startWorker())
    settle({ status: 'running' })
    const addAll = async (): Promise<void> => {
      for (let chunk = own === turn ? board.handOn() : undefined; chunk; chunk = board.handOn()) {
        const isEnough = await lead.call({ kind: 'add', chunk, within: asked.within })
        next += 1
        pace.mark(hands.now() / 1000, doneAt(next))
        if (own !== turn) return settle({ done: doneAt(next) })
        const rate = pace.rate()
        const { rate: _, left: __, ...rest } = state
        state = rest
        settle({
          done: doneAt(next),
          ...(rate === undefined ? {} : { rate, left: Math.ceil((state.all - doneAt(next)) / rate) }),
        })
        if (isEnough || next >= end) {
          dismiss()
          return settle({ status: 'finished' })
        }
      }
    }
    await Promise.all(
      crew.map(async (worker) => {
        await worker.call({ kind: 'open', plan: asked.plan, lang: asked.lang })
        while (own === turn) {
          const task = board.take(worker)
          if (!task) {
            if (board.isFinished) return
            // What is ahead of the slowest worker waits for it.
            await adding
            await new Promise((resolve) => setTimeout(resolve, 20))
            if (next >= end) return
            continue
          }
          const { index, from, samples } = task
          const chunk = await worker.call({ kind: 'chunk', from, samples })
          board.done(index, chunk, worker)
          await hands.store.put(key, index, chunk)
          adding = adding.then(addAll)
        }
      }),
    )
    await adding
  }

  const opening = open().catch(fail)
  return {
    asked,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: () => {
      opening
        .then(() => adding)
        .then(() => (state.status === 'ready' ? draw() : undefined))
        .catch(fail)
    },
    cancel: () => {
      if (state.status !== 'running') return
      dismiss()
      settle({ status: 'ready' })
    },
    report: (concept, lang) => lead.call({ kind: 'report', concept, lang }),
    end: () => {
      dismiss()
      listeners.clear()
      lead.end()
    },
  }
}
