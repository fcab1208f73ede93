import { type Analysis, analyze, type DrawnRobustness, drawRobustness } from '@anchorage/analysis'
import {
  type Brief,
  type BriefBlock,
  briefHtml,
  briefMarkdown,
  type Inline,
  makeBrief,
  parseBriefText,
  sampledBrief,
} from '@anchorage/brief'
import { type Diagnostic, describeDiagnostic, fileSha256, parseCase, situationOf } from '@anchorage/casefile'
import { version } from '../version.ts'
import type { BriefAnswer, Drawing, DrawnAnswer, PartView, Teller, Told } from './protocol.ts'

/** So many of the first words of a part are shown. */
const mostWords = 140
/** Samples that were drawn are kept for so many cases and seeds; they are the same under every concept. */
const mostKept = 6

type Opened = { readonly analysis: Analysis } | { readonly diagnostics: readonly Diagnostic[] }

/** A teller on this thread. */
export function createTeller(): Teller {
  let last: { readonly key: string; readonly opened: Opened } | undefined
  const drawn = new Map<string, DrawnRobustness>()
  let run = 0

  function open(told: Told): Opened {
    const key = keyOf(told)
    if (last?.key !== key) last = { key, opened: openCase(told) }
    return last.opened
  }

  function keep(key: string, answer: DrawnRobustness): void {
    drawn.set(key, answer)
    const [oldest] = drawn.keys()
    if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest)
  }

  return {
    brief: async ({ lang, around, drawing, ...told }): Promise<BriefAnswer> => {
      const opened = open(told)
      if ('diagnostics' in opened) return { ok: false, why: opened.diagnostics.map(whyOf) }
      const answer = drawing && drawn.get(drawingKey(told, drawing))
      const sampled = answer && sampledBrief({ ...answer, concept: told.concept }, lang)
      const text = parseBriefText(around)
      const brief = makeBrief(
        {
          analysis: opened.analysis,
          concept: told.concept,
          lang,
          version,
          caseHash: fileSha256(new TextEncoder().encode(told.text)),
          ...(sampled && { sampled }),
        },
        text,
      )
      return {
        ok: true,
        title: brief.title,
        html: briefHtml(brief),
        markdown: briefMarkdown(brief),
        parts: partViews(brief),
        unknown: text.unknown,
        isDrawn: drawing === undefined || answer !== undefined,
      }
    },
    draw: async (told, drawing, onProgress): Promise<DrawnAnswer> => {
      run += 1
      const mine = run
      const key = drawingKey(told, drawing)
      const opened = open(told)
      if ('diagnostics' in opened) return problem(opened.diagnostics)
      const known = drawn.get(key)
      if (known !== undefined) return kindOf(known)
      // Every sample is drawn, as the command line does for a brief: no interval is narrow enough.
      const work = drawRobustness(opened.analysis.situation, { concept: told.concept, within: -1, ...drawing })
      for (;;) {
        await breath()
        if (run !== mine) return { kind: 'stopped' }
        const step = work.next()
        if (!step.done) {
          onProgress(step.value)
          continue
        }
        if ('diagnostics' in step.value) return problem(step.value.diagnostics)
        keep(key, step.value)
        return kindOf(step.value)
      }
    },
    stop: () => {
      run += 1
    },
  }
}

function openCase({ slug, text, choice }: Told): Opened {
  const parsed = parseCase(`${slug}/case.yaml`, text)
  if (parsed.case === undefined) return { diagnostics: parsed.diagnostics }
  const { situation, diagnostics } = situationOf(parsed.case, { end: 'earliest', ...choice })
  return situation === undefined ? { diagnostics } : { analysis: analyze(situation) }
}

const keyOf = ({ slug, text, choice }: Told): string =>
  JSON.stringify([slug, text, choice.asOf, choice.end, Object.entries(choice.readings ?? {}).sort()])

const drawingKey = (told: Told, { samples, seed }: Drawing): string => JSON.stringify([keyOf(told), samples, seed])

const whyOf = (diagnostic: Diagnostic) => ({
  en: describeDiagnostic(diagnostic, 'en').message,
  zh: describeDiagnostic(diagnostic, 'zh').message,
})

function problem([first]: readonly Diagnostic[]): DrawnAnswer {
  return { kind: 'problem', why: first === undefined ? { en: '', zh: '' } : whyOf(first) }
}

function kindOf({ job }: DrawnRobustness): DrawnAnswer {
  return { kind: job.sampler.variations.length === 0 ? 'nothing-varies' : 'drawn' }
}

/** Room for messages. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** What each part gives, in its first words. */
function partViews({ parts, blocks }: Brief): PartView[] {
  return parts.map(({ part, from, count }) => {
    const words = blocks
      .slice(from, from + count)
      .filter(({ kind }) => kind !== 'heading')
      .map(firstWords)
      .find((found) => found !== '')
    return { part, words: cut(words ?? '') }
  })
}

function firstWords(block: BriefBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return plain(block.words)
    case 'list':
      return plain(block.items[0] ?? [])
    case 'table':
      return block.caption ?? block.head.map(plain).filter(Boolean).join(' · ')
    case 'picture':
      return block.text
  }
}

function plain(words: readonly Inline[]): string {
  return words.map((word) => (typeof word === 'string' ? word : word.kind === 'note' ? '' : word.text)).join('')
}

function cut(words: string): string {
  const all = [...words.trim()]
  return all.length <= mostWords ? all.join('') : `${all.slice(0, mostWords - 1).join('')}…`
}
