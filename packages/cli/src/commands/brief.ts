import { stat } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { analyze, robustnessTotal } from '@anchorage/analysis'
import {
  type BriefText,
  briefHtml,
  briefMarkdown,
  briefParts,
  makeBrief,
  parseBriefText,
  type SampledBrief,
  sampledBrief,
  usualBriefText,
} from '@anchorage/brief'
import type { Lang, Situation } from '@anchorage/casefile'
import type { Concept } from '@anchorage/engine'
import { CommandError } from '../command-error.ts'
import { caseVersion, isTable, loadSituation, loadText, locate, shown } from '../load.ts'
import type { Output } from '../output.ts'
import { printPdf } from '../print-pdf.ts'
import { carrySampling, openSampling } from '../sampling-work.ts'
import { writeResult } from '../write-result.ts'
import { type ChoiceOptions, choiceOf, formatOf } from './choices.ts'
import { sampledConceptOf, samplingSettings } from './sampling-options.ts'

/** The options of `anchorage brief`. */
export interface BriefOptions extends ChoiceOptions {
  readonly concept: string
  readonly out?: string
  readonly format?: string
  readonly text?: string
  readonly printText?: true
  readonly samples: string
  readonly seed: string
}

const formats = ['html', 'md', 'pdf'] as const
type Format = (typeof formats)[number]

/** `anchorage brief`: the case and its answer as a document. `version` is that of Anchorage. */
export async function briefCommand(
  path: string,
  options: BriefOptions,
  version: string,
  output: Output,
): Promise<void> {
  if (options.printText) {
    output.print(usualBriefText().trimEnd())
    return
  }
  const format = formatFor(options)
  const { out } = options
  if (format === 'pdf' && out === undefined) throw new CommandError('pdf-needs-file', {}, 2)
  if (isTable(path)) throw new CommandError('not-a-case', { path })
  const concept = sampledConceptOf(options.concept)
  const situation = await loadSituation(path, { end: 'earliest', ...choiceOf(options) }, output)
  const text = await briefText(path, options.text, output.lang)
  const sampled = options.samples === '0' ? undefined : await sample(situation, concept, options, output)
  const brief = makeBrief(
    {
      analysis: analyze(situation),
      concept,
      lang: output.lang,
      version,
      caseHash: (await caseVersion(path)).version,
      ...(sampled && { sampled }),
    },
    text,
  )
  const written = format === 'md' ? briefMarkdown(brief) : briefHtml(brief)
  if (out === undefined) output.print(written.trimEnd())
  else await writeResult(out, format === 'pdf' ? await printPdf(written) : written)
}

/** The format asked for, else that of the file's name, else HTML. */
function formatFor({ format, out }: BriefOptions): Format {
  if (format !== undefined) return formatOf(format, formats)
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase()
  if (ending === 'htm' || ending === '') return 'html'
  return formatOf(ending === 'markdown' ? 'md' : ending, formats)
}

/** What the author wrote: the file named, else `brief.en.md` (of the language) or `brief.md` beside the case. */
async function briefText(path: string, named: string | undefined, lang: Lang): Promise<BriefText | undefined> {
  const folder = dirname(await locate(path))
  const usual = [`brief.${lang}.md`, 'brief.md'].map((name) => join(folder, name))
  const file = named ?? (await firstFile(usual))
  if (file === undefined) return undefined
  const text = parseBriefText(await loadText(file))
  const [first] = text.unknown
  if (first !== undefined) {
    const { name, line } = first
    throw new CommandError('unknown-part', { path: shown(file), line, name, known: briefParts.join(', ') })
  }
  return text
}

async function firstFile(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined)
    if (found?.isFile()) return path
  }
  return undefined
}

/** How sure the answer is: nothing where nothing varies. */
async function sample(
  situation: Situation,
  concept: Concept,
  options: BriefOptions,
  output: Output,
): Promise<SampledBrief | undefined> {
  // The file of a brief is no file of counts.
  const { out: _, ...drawing } = options
  const settings = await samplingSettings(drawing)
  const question = { kind: 'robustness' } as const
  const job = openSampling(situation, question, settings, output)
  if (job.kind !== 'robustness' || job.job.sampler.variations.length === 0) return undefined
  const total = robustnessTotal(job.job)
  await carrySampling(
    job,
    question,
    settings,
    (chunk) => {
      if ('concepts' in chunk) total.add(chunk)
      return false
    },
    output,
  )
  return sampledBrief({ situation, job: job.job, total, concept, seed: settings.seed }, output.lang)
}
