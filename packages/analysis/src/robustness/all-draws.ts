import type { CaseSampler, Draw } from './case-sampler.ts'

/** A draw and how likely it is. */
export interface WeightedDraw {
  readonly draw: Draw
  readonly probability: number
}

/** Every draw that can be, with its probability: what sampling estimates, exactly. As many as the product of the fates. */
export function* allDraws({ variations }: Pick<CaseSampler, 'variations'>): Generator<WeightedDraw> {
  const draw = variations.map(() => 0)
  for (;;) {
    const probability = variations.reduce(
      (product, { chances }, index) => product * (chances[draw[index] ?? 0]?.probability ?? 0),
      1,
    )
    if (probability > 0) yield { draw: [...draw], probability }
    let place = 0
    while (place < draw.length && (draw[place] ?? 0) + 1 === variations[place]?.chances.length) {
      draw[place] = 0
      place += 1
    }
    if (place === draw.length) return
    draw[place] = (draw[place] ?? 0) + 1
  }
}
