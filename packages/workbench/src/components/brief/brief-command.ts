import type { Lang } from '@anchorage/casefile'
import type { Told } from '../../telling/protocol.ts'
import { choiceFlags } from '../choice-flags.ts'
import type { DrawingState } from './use-brief.ts'

/** The command that writes the same brief. */
export function briefCommandOf(
  { slug, choice, concept }: Pick<Told, 'slug' | 'choice' | 'concept'>,
  lang: Lang,
  { wanted, outcome }: Pick<DrawingState, 'wanted' | 'outcome'>,
): string {
  const drawn = wanted !== undefined && outcome?.kind === 'drawn'
  return [
    'anchorage brief',
    slug,
    ...choiceFlags(choice),
    ...(concept === 'seq' ? [] : [`--concept ${concept}`]),
    ...(drawn ? [`--samples ${wanted.samples}`, `--seed ${wanted.seed}`] : ['--samples 0']),
    `--lang ${lang}`,
    '-o brief.html',
  ].join(' ')
}
