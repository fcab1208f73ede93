// Passages of news with their statements marked in the text: packages/reader/src/testing/news. The marks are explained there.

const isWhollyQuoted = (text) => /^[“「"][^“”「」"]*(?:[“”「」][^“”「」"]*)*[”」"]$/u.test(text)

/** What a content is by its quotation marks: wholly inside them direct, with any of them mixed. */
function kindOf(words) {
  const said = words.map((each) => each.trim().replaceAll(/[，。,.]+$/gu, ''))
  if (said.every(isWhollyQuoted)) return 'direct'
  return said.some((each) => /[“”「」"]/u.test(each)) ? 'mixed' : 'indirect'
}

/** The text of a passage without its marks, and its statements in the form that is scored. */
function passageOf(name, marked) {
  let text = ''
  const open = []
  const spans = []
  for (const [piece, labels] of marked.matchAll(/\{((?:h?\d[sct],?)+):|\}|[^{}]+/g)) {
    if (labels) open.push([labels.split(','), text.length])
    else if (piece === '}') {
      const [names, start] = open.pop()
      for (const label of names) spans.push({ label, span: [start, text.length] })
    } else text += piece
  }
  if (open.length > 0) throw new Error(`${name}: a mark is not closed`)
  const numbers = [...new Set(spans.map(({ label }) => label.slice(0, -1)))]
  const wanted = numbers.map((number) => {
    const of = (role) => spans.filter(({ label }) => label === number + role).map(({ span }) => span)
    const parts = of('t')
    if (parts.length === 0) throw new Error(`${name}: statement ${number} has no content`)
    const isHeading = number.startsWith('h')
    const kind = isHeading ? 'headline-slot' : kindOf(parts.map((span) => text.slice(...span)))
    return { parts, speaker: of('s')[0], cue: of('c')[0], kind, tier: isHeading ? 3 : 1, isCore: true }
  })
  return { name, text, wanted }
}

/** The passages of a file, `== name` before each. */
export function markedPassages(file) {
  return file
    .split(/^== /m)
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const end = each.indexOf('\n')
      return passageOf(each.slice(0, end).trim(), `${each.slice(end + 1).trim()}\n`)
    })
}
