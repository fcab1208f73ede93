const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

/** A number in digits or words up to 99; undefined where it is none: 12, twelve, twenty-one, a, a couple of. */
export function enNumber(text: string): number | undefined {
  const word = text.toLowerCase().trim()
  if (/^\d{1,4}$/.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  if (/^(?:a )?couple(?: of)?$/.test(word)) return 2
  if (small.includes(word)) return small.indexOf(word)
  const [ten, one] = word.split(/[- ]/)
  const at = tens.indexOf(ten ?? '')
  if (at < 0) return undefined
  return one === undefined ? 20 + 10 * at : small.includes(one) ? 20 + 10 * at + small.indexOf(one) : undefined
}

/** An ordinal in digits or words up to 31: 3rd, third, twenty-first. */
export function enOrdinal(text: string): number | undefined {
  const word = text.toLowerCase()
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  if (digits) return Number(digits[1])
  if (ordinals.includes(word)) return ordinals.indexOf(word)
  if (word === 'twentieth') return 20
  if (word === 'thirtieth') return 30
  const [ten, one] = word.split(/[- ]/)
  const at = tens.indexOf(ten ?? '')
  return at >= 0 && one && ordinals.includes(one) ? 20 + 10 * at + ordinals.indexOf(one) : undefined
}

/** The words of both functions as a pattern without groups. */
export const numberPattern = `(?:\\d{1,4}|a couple of|couple of|couple|an?|(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${[...small].reverse().join('|')})`
