/** An exact fraction in lowest terms, from 0 to 1. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The fraction in lowest terms. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator, denominator]
  while (b !== 0n) [a, b] = [b, a % b]
  return { numerator: numerator / a, denominator: denominator / a }
}

/** The product. */
export function productOf(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** The fraction as a number, exact to twelve digits after the point whatever the size of its parts. */
export function fractionValue({ numerator, denominator }: Fraction): number {
  return Number((numerator * 10n ** 12n) / denominator) / 1e12
}

/** n! */
export function factorial(n: number): bigint {
  let product = 1n
  for (let factor = 2n; factor <= n; factor += 1n) product *= factor
  return product
}
