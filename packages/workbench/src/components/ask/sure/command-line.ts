import type { Lang } from '@anchorage/casefile'
import type { SureAsked } from '../../../model/sure/sure-run.ts'
import { choiceFlags } from '../../choice-flags.ts'

/** The command that prints the same answer. */
export function commandLine(slug: string, { plan, samples }: SureAsked, concept: string, lang: Lang): string {
  const { choice, question, seed, vary } = plan
  return [
    `anchorage ${question.kind} ${slug}`,
    `--concept ${concept} --samples ${samples} --seed ${seed}`,
    ...(vary === undefined ? [] : [`--vary ${vary}`]),
    ...choiceFlags(choice),
    '--format json',
    ...(lang === 'zh' ? ['--lang zh'] : []),
  ].join(' ')
}
