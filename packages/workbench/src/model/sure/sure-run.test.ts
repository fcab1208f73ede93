import type { SamplingChunk } from '@anchorage/sweep/web'
import { describe, expect, it } from 'vitest'
import { uncertainCase as text } from '../../../../sweep/src/testing/uncertain-case.ts'
import type { ChunkStore } from './chunk-store.ts'
import { sureBench } from './sure-bench.ts'
import type { SureAnswers, SureCall, SureWorker } from './sure-protocol.ts'
import { type SureAsked, type SureHands, type SureRun, type SureState, sureRun } from './sure-run.ts'

const asked: SureAsked = {
  plan: { file: 'dam/case.yaml', text, choice: {}, question: { kind: 'robustness' }, seed: 7 },
  samples: 5500,
  within: 0.001,
  lang: 'en',
}

function keptInMemory(): ChunkStore & { readonly kept: Map<string, Map<number, SamplingChunk>> } {
  const kept = new Map<string, Map<number, SamplingChunk>>()
  return {
    kept,
    load: async (key) => {
      const found: SamplingChunk[] = []
      for (let chunk = kept.get(key)?.get(0); chunk; chunk = kept.get(key)?.get(found.length)) found.push(chunk)
      return found
    },
    put: async (key, index, chunk) => {
      const own = kept.get(key) ?? new Map<number, SamplingChunk>()
      kept.set(key, own.set(index, chunk))
    },
  }
}

/** A worker that answers in this thread, a turn later; `calls` sees each of its calls. */
function workerHere(calls: (call: SureCall) => void = () => undefined): SureWorker {
  const bench = sureBench()
  let isGone = false
  return {
    call: <Kind extends SureCall['kind']>(call: Extract<SureCall, { kind: Kind }>) =>
      new Promise<SureAnswers[Kind]>((resolve) =>
        setTimeout(() => {
          if (isGone) return
          calls(call)
          resolve(bench(call) as SureAnswers[Kind])
        }),
      ),
    end: () => {
      isGone = true
    },
  }
}

function handsFor(store: ChunkStore, calls?: (call: SureCall) => void): SureHands {
  return { startWorker: () => workerHere(calls), store, workers: 3, now: () => 0 }
}

const until = (run: SureRun, wanted: (state: SureState) => boolean) =>
  new Promise<SureState>((resolve) => {
    const look = () => wanted(run.state()) && resolve(run.state())
    run.subscribe(look)
    look()
  })

const jsonOf = async (run: SureRun) => (await run.report('seq', 'en')).json

describe('samples that are drawn in the background', () => {
  it('can be stopped, and gone on with elsewhere, to the same bytes; nothing is drawn twice', async () => {
    const whole = sureRun(asked, handsFor(keptInMemory()))
    await until(whole, ({ status }) => status === 'ready')
    whole.start()
    expect(await until(whole, ({ status }) => status === 'finished')).toMatchObject({ done: 5500, all: 5500 })
    const wanted = await jsonOf(whole)

    const store = keptInMemory()
    const first = sureRun(asked, handsFor(store))
    first.start()
    await until(first, ({ done }) => done >= 2000)
    first.cancel()
    expect(first.state().status).toBe('ready')
    // Gone on with at once, and stopped again: what is being added up is not added twice.
    first.start()
    await until(first, ({ done }) => done >= 3000)
    first.end()

    const drawn: number[] = []
    const again = sureRun(
      asked,
      handsFor(store, (call) => call.kind === 'chunk' && drawn.push(call.from)),
    )
    const { done } = await until(again, ({ status }) => status === 'ready' || status === 'finished')
    expect(done).toBeGreaterThanOrEqual(3000)
    again.start()
    await until(again, ({ status }) => status === 'finished')
    expect(await jsonOf(again)).toBe(wanted)
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(done)
  })

  it('end where enough is known, the same whoever works, and take that up', async () => {
    const store = keptInMemory()
    const rough = { ...asked, within: 0.02 }
    const runs = [1, 3].map((workers) => sureRun(rough, { ...handsFor(store), workers }))
    for (const run of runs) {
      run.start()
      await until(run, ({ status }) => status === 'finished')
    }
    const [one, three] = runs
    expect(one!.state().done).toBeLessThan(5500)
    expect(await jsonOf(three!)).toBe(await jsonOf(one!))
    // The last chunk of a smaller budget is shorter: it is drawn anew.
    const small = sureRun({ ...rough, within: 0.0001, samples: 1500 }, handsFor(store))
    expect(await until(small, ({ status }) => status === 'ready')).toMatchObject({ done: 1000 })
  })

  it('say what is wrong with a case that cannot be sampled, and need one sample where nothing varies', async () => {
    const broken = sureRun({ ...asked, plan: { ...asked.plan, text: 'anchorage: 1' } }, handsFor(keptInMemory()))
    const { problems } = await until(broken, ({ status }) => status === 'refused')
    expect(problems.length).toBeGreaterThan(0)
    const certain = text
      .replaceAll('{want: ', '{confidence: attested, want: ')
      .replace('{never: ', '{confidence: attested, never: ')
    const sure = sureRun({ ...asked, plan: { ...asked.plan, text: certain } }, handsFor(keptInMemory()))
    expect(await until(sure, ({ status }) => status !== 'opening')).toMatchObject({
      status: 'ready',
      all: 1,
      varying: 0,
    })
  })

  it('answer what to watch', async () => {
    const question = { kind: 'watch', concept: 'seq' } as const
    const run = sureRun({ ...asked, samples: 2000, plan: { ...asked.plan, question } }, handsFor(keptInMemory()))
    run.start()
    await until(run, ({ status }) => status === 'finished')
    const report = await run.report('seq', 'zh')
    expect(report).toMatchObject({ kind: 'watch', samples: 2000 })
    expect(report.kind === 'watch' && report.judgements[0]?.indicators[0]).toBeTruthy()
  })
})
