const digits = new Map([...'〇零一二三四五六七八九'].map((digit, index) => [digit, Math.max(0, index - 1)]))
digits.set('两', 2)

/** A number up to 9999 in Chinese or Arabic digits; undefined where it is none: 十五, 二十, 两, 二〇二五. */
export function zhNumber(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  if (/^[〇零一二三四五六七八九]{2,4}$/.test(text)) {
    return Number([...text].map((digit) => digits.get(digit)).join(''))
  }
  const match = /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(
    text,
  )
  if (!match || match[0] === '') return undefined
  const [, hundreds, tens, ten, ones] = match
  return (
    (hundreds ? digits.get(hundreds)! * 100 : 0) +
    (ten ? (tens ? digits.get(tens)! : 1) * 10 : 0) +
    (ones ? digits.get(ones)! : 0)
  )
}

/** A number or two neighbours: 三 is 3 to 3, 两三 is 2 to 3, 三到五 is 3 to 5, 几 and 数 are unknown. */
export function zhRange(text: string): readonly [number, number] | undefined {
  const parts = text.split(/[至到—–~～-]/)
  if (parts.length === 2) {
    const [least, most] = parts.map(zhNumber)
    return least !== undefined && most !== undefined && least <= most ? [least, most] : undefined
  }
  const pair = /^(十?)([一二两三四五六七八九])([二三四五六七八九])$/.exec(text)
  if (pair) {
    const [least, most] = [digits.get(pair[2]!)!, digits.get(pair[3]!)!]
    if (most === least + 1) return pair[1] ? [least + 10, most + 10] : [least, most]
  }
  const number = zhNumber(text)
  return number === undefined ? undefined : [number, number]
}
