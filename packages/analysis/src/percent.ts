/** A share in percent with one decimal; never 0 or 100 for what is neither. `bare` leaves out the sign. */
export function percent(share: number, options: { readonly bare?: true } = {}): string {
  const rounded = (share * 100).toFixed(1)
  const text =
    rounded === '0.0' && share > 0
      ? '<0.1'
      : rounded === '100.0' && share < 1
        ? '>99.9'
        : rounded === '0.0' || rounded === '100.0'
          ? rounded.slice(0, -2)
          : rounded
  return options.bare ? text : `${text} %`
}

/** A probability that somebody chose, in percent, with as many decimals as it has. */
export function chosenPercent(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`
}
