/** Whole numbers that look random and are the same for the same seed, in every run and on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `bound` (1 … 2^32), each as likely as any other. */
  below(bound: number): number
}

/**
 * A generator of random whole numbers: xoshiro128** (Blackman & Vigna 2018), its state filled from the seed by splitmix32.
 *
 * For sampling, not for secrets. Throws a RangeError unless the seed is a whole number from 0 below 2^53.
 */
export function randomFrom(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`expected a whole number as seed, got ${seed}`)
  let filler = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1)) | 0
  const fill = (): number => {
    filler = (filler + 0x9e3779b9) | 0
    let mixed = Math.imul(filler ^ (filler >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  const word = (): number => {
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result
  }
  return {
    below: (bound) => {
      // Words above the last whole multiple of the bound would favour small numbers.
      const usable = 2 ** 32 - (2 ** 32 % bound)
      let drawn = word()
      while (drawn >= usable) drawn = word()
      return drawn % bound
    },
  }
}

/** Puts the first `count` places of the list (all unless given) in random order, drawn from the whole list. */
export function shuffle<T>(list: T[], random: Random, count = list.length): void {
  for (let place = 0; place < Math.min(count, list.length - 1); place += 1) {
    const other = place + random.below(list.length - place)
    const kept = list[place]
    list[place] = list[other]
    list[other] = kept
  }
}
