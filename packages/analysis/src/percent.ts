/**
 * A share in percent: with one decimal where its interval stands beside it, `whole` where none does. Never 0 or 100 for
 * what is neither. `bare` leaves out the sign.
 */
export function percent(share: number, options: { readonly bare?: true; readonly whole?: true } = {}): string {
  const digits = options.whole ? 0 : 1
  const rounded = (share * 100).toFixed(digits)
  const [least, most] = options.whole ? ['1', '99'] : ['0.1', '99.9']
  const number = Number(rounded)
  const isEnd = number === 0 || number === 100
  const text =
    number === 0 && share > 0 ? `<${least}` : number === 100 && share < 1 ? `>${most}` : isEnd ? `${number}` : rounded
  return options.bare ? text : `${text} %`
}

/** A probability that somebody chose, in percent, with as many decimals as it has. */
export function chosenPercent(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`
}
