import { robustnessTotal, watchTotal } from '@anchorage/analysis'
import { describeDiagnostic, type Lang, parseCase, situationOf } from '@anchorage/casefile'
import { chunkSizeFor, orderId, type SamplingJob, samplingJob, samplingOrder } from '@anchorage/sweep/web'
import { version } from '../../version.ts'
import type { OfferedConcept } from '../protocol.ts'
import type { OpenedSamples, SureAnswers, SureCall, SurePlan, SureReport } from './sure-protocol.ts'
import { sureView, watchView } from './sure-views.ts'

/** Opens a plan, works out chunks and adds them up: what stands behind a worker for samples. */
export function sureBench(): (call: SureCall) => SureAnswers[SureCall['kind']] {
  let opened: { readonly job: SamplingJob; readonly plan: SurePlan; readonly totals: Totals } | undefined
  const ready = () => {
    if (!opened) throw new Error('no case has been opened')
    return opened
  }
  return (call) => {
    switch (call.kind) {
      case 'open': {
        const found = openedJob(call.plan, call.lang)
        if (!found.ok) return found
        opened = { job: found.job, plan: call.plan, totals: totalsOf(found.job) }
        const { sampler } = found.job.job
        const plan = { ...call.plan, chunk: chunkSizeFor(sampler.widest) }
        // Other versions may draw or solve otherwise: what they have drawn is not taken up.
        const key = orderId(samplingOrder(plan, version))
        return { ok: true, key, chunk: plan.chunk, varying: sampler.variations.length }
      }
      case 'chunk':
        return ready().job.chunk(ready().plan.seed, call.from, call.samples)
      case 'add': {
        const { robustness, watch } = ready().totals
        if ('concepts' in call.chunk) robustness?.add(call.chunk)
        if ('held' in call.chunk) watch?.add(call.chunk)
        return robustness !== undefined && robustness.halfWidth() <= call.within
      }
      case 'report':
        return report(call.concept, call.lang)
    }
  }

  function report(concept: OfferedConcept, lang: Lang): SureReport {
    const { job, plan, totals } = ready()
    const { seed } = plan
    if (job.kind === 'robustness' && totals.robustness) {
      return sureView({ situation: job.situation, job: job.job, total: totals.robustness, concept, seed }, lang)
    }
    if (job.kind !== 'watch' || !totals.watch) throw new Error('expected counts')
    return watchView(job.situation, job.job, totals.watch, { seed, lang })
  }
}

type Totals = ReturnType<typeof totalsOf>

function totalsOf(job: SamplingJob) {
  return {
    robustness: job.kind === 'robustness' ? robustnessTotal(job.job) : undefined,
    watch: job.kind === 'watch' ? watchTotal(job.job) : undefined,
  }
}

function openedJob(
  plan: SurePlan,
  lang: Lang,
): { readonly ok: true; readonly job: SamplingJob } | Extract<OpenedSamples, { ok: false }> {
  const parsed = parseCase(plan.file, plan.text)
  const found = parsed.case && situationOf(parsed.case, plan.choice)
  const job = found?.situation && samplingJob(found.situation, plan)
  if (job && !('diagnostics' in job)) return { ok: true, job }
  const diagnostics = [...parsed.diagnostics, ...(found?.diagnostics ?? []), ...(job?.diagnostics ?? [])]
  return { ok: false, problems: diagnostics.map((each) => describeDiagnostic(each, lang).message) }
}
