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
  return generator(filledFrom(seed))
}

/**
 * The generator of one sample out of many under a seed. It depends on the two numbers alone, so that samples can be drawn
 * in any order, by anybody, and be the same; under one seed no two of the first 2^32 samples share a state.
 */
export function sampleRandom(seed: number, sample: number): Random {
  const [a, b, c, d] = filledFrom(seed)
  const [e, f, g, h] = filledFrom(sample, sampleSalt)
  return generator([a ^ e, b ^ f, c ^ g, d ^ h])
}

/** Keeps a sample and a seed of the same number apart. */
const sampleSalt = 0x6a09e667

type State = [a: number, b: number, c: number, d: number]

function filledFrom(seed: number, salt = 0): State {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`expected a whole number as seed, got ${seed}`)
  let filler = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1) ^ salt) | 0
  const fill = (): number => {
    filler = (filler + 0x9e3779b9) | 0
    let mixed = Math.imul(filler ^ (filler >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  return [fill(), fill(), fill(), fill()]
}

function generator([a, b, c, d]: State): Random {
  // The one state from which the generator never moves on.
  if ((a | b | c | d) === 0) a = 1
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
