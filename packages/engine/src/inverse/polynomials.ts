/**
 * How many sets of each size there are: the coefficient of x^k counts the sets of k members. Products count the ways to
 * join sets of disjoint ground sets.
 */
export type Polynomial = readonly bigint[]

/** All subsets of `size` members: (1 + x)^size. */
export function allSubsets(size: number): Polynomial {
  const row = [1n]
  for (let k = 1; k <= size; k += 1) row.push((row[k - 1] * BigInt(size - k + 1)) / BigInt(k))
  return row
}

/** The sum. */
export function plus(a: Polynomial, b: Polynomial): Polynomial {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, k) => (a[k] ?? 0n) + (b[k] ?? 0n))
}

/** The difference. */
export function minus(a: Polynomial, b: Polynomial): Polynomial {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, k) => (a[k] ?? 0n) - (b[k] ?? 0n))
}

/** The product. */
export function times(a: Polynomial, b: Polynomial): Polynomial {
  const product = new Array<bigint>(a.length + b.length - 1).fill(0n)
  a.forEach((x, i) => {
    if (x === 0n) return
    b.forEach((y, j) => {
      product[i + j] += x * y
    })
  })
  return product
}
