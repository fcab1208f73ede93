// Scores statements against wanted ones. A statement here is { parts, speaker, cue, kind, isCore }, spans [start, end] of the raw text.

/** How many letters and digits a text has before each offset. */
function letterCounts(text) {
  const counts = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at += 1) counts[at + 1] = counts[at] + (/[\p{L}\p{N}]/u.test(text[at]) ? 1 : 0)
  return counts
}

const overlaps = (a, b) => Boolean(a && b) && Math.min(a[1], b[1]) > Math.max(a[0], b[0])

/** What is compared of two contents: letters and digits, so that punctuation and line breaks do not count. */
function contentMeasure(text) {
  const counts = letterCounts(text)
  const between = (start, end) => (end > start ? counts[end] - counts[start] : 0)
  const size = ({ parts }) => parts.reduce((sum, [start, end]) => sum + between(start, end), 0)
  const common = (a, b) =>
    a.parts.reduce(
      (sum, [from, to]) =>
        sum + b.parts.reduce((part, [start, end]) => part + between(Math.max(from, start), Math.min(to, end)), 0),
      0,
    )
  const same = (a, b) => Boolean(a && b) && a.join() !== '' && isSameSpan(a, b)
  const isSameSpan = (a, b) => {
    const shared = between(Math.max(a[0], b[0]), Math.min(a[1], b[1]))
    return shared > 0 && shared === between(...a) && shared === between(...b)
  }
  return { size, common, same }
}

/** Pairs of statements, one to one: first those whose cues overlap, then the rest; the greatest overlap of content first. */
export function matchStatements(text, found, wanted) {
  const { size, common, same } = contentMeasure(text)
  const candidates = []
  found.forEach((one, foundIndex) => {
    wanted.forEach((other, wantedIndex) => {
      const shared = common(one, other)
      if (shared > 0) candidates.push({ foundIndex, wantedIndex, shared, isCue: overlaps(one.cue, other.cue) })
    })
  })
  candidates.sort((a, b) => b.isCue - a.isCue || b.shared - a.shared)
  const [taken, given] = [new Set(), new Set()]
  const pairs = []
  for (const { foundIndex, wantedIndex, shared, isCue } of candidates) {
    if (taken.has(foundIndex) || given.has(wantedIndex)) continue
    taken.add(foundIndex)
    given.add(wantedIndex)
    const [one, other] = [found[foundIndex], wanted[wantedIndex]]
    pairs.push({
      ...{ one, other, isCue },
      isExact: shared === size(one) && shared === size(other),
      isSpeaker: overlaps(one.speaker, other.speaker),
      isSameSpeaker: same(one.speaker, other.speaker),
    })
  }
  return {
    pairs,
    extra: found.filter((_, index) => !taken.has(index)),
    missing: wanted.filter((_, index) => !given.has(index)),
  }
}

/** A statement of a `Reading` as it is scored. */
export function scoredStatement({ parts, speakerSpan, cueSpan, kind, tier, negated }) {
  const pair = (span) => span && [span.start, span.end]
  return { parts: parts.map(pair), speaker: pair(speakerSpan), cue: pair(cueSpan), kind, tier, negated, isCore: true }
}

/**
 * Prints how well statements were found in documents `{ name, text, found, wanted }`.
 *
 * Precision counts what was found and is wanted; recall counts only wanted statements that are core. Cue, speaker and
 * kind are shares of the pairs in which the wanted statement has one.
 */
export function scoreStatements(title, documents, { misses = false } = {}) {
  const sum = { found: 0, wanted: 0, any: 0, anyCore: 0, exact: 0, exactCore: 0 }
  const shares = { cue: [0, 0], speaker: [0, 0], 'speaker, same words': [0, 0], kind: [0, 0] }
  const share = (name, isRight, counts) => {
    if (!counts) return
    shares[name][0] += isRight ? 1 : 0
    shares[name][1] += 1
  }
  for (const { name, text, found, wanted } of documents) {
    const { pairs, extra, missing } = matchStatements(text, found, wanted)
    sum.found += found.length
    sum.wanted += wanted.filter(({ isCore }) => isCore).length
    for (const { one, other, isCue, isExact, isSpeaker, isSameSpeaker } of pairs) {
      sum.any += 1
      sum.exact += isExact ? 1 : 0
      if (!other.isCore) continue
      sum.anyCore += 1
      sum.exactCore += isExact ? 1 : 0
      share('cue', isCue, other.cue)
      share('speaker', isSpeaker, other.speaker)
      share('speaker, same words', isSameSpeaker, other.speaker)
      share('kind', one.kind === other.kind, other.kind)
    }
    if (misses) printMisses(name, text, pairs, extra, missing)
  }
  const percent = (part, all) => (all === 0 ? '   –' : ((100 * part) / all).toFixed(1).padStart(6))
  const line = (what, right, core) => {
    const [p, r] = [right / sum.found, core / sum.wanted]
    const f = p + r > 0 ? (2 * p * r) / (p + r) : 0
    console.log(`${what.padEnd(26)}${percent(right, sum.found)} ${percent(core, sum.wanted)} ${percent(f, 1)}`)
  }
  console.log(`\nstatements, ${title}: ${documents.length} texts, ${sum.found} found, ${sum.wanted} wanted`)
  console.log(`${'what'.padEnd(26)}     P      R      F`)
  line('any overlap', sum.any, sum.anyCore)
  line('exact', sum.exact, sum.exactCore)
  for (const [what, [right, all]] of Object.entries(shares))
    console.log(`${what.padEnd(26)}${percent(right, all)}        (${right} of ${all})`)
  return sum
}

function printMisses(name, text, pairs, extra, missing) {
  const words = (span) => (span ? text.slice(...span).replaceAll(/\s+/g, ' ') : '–')
  const told = ({ parts, speaker, cue, kind }) =>
    `${kind} [${words(speaker)} | ${words(cue)}] ${parts.map(words).join(' … ')}`
  for (const each of missing) if (each.isCore) console.log(`  ${name}: missing: ${told(each)}`)
  for (const each of extra) console.log(`  ${name}: extra: ${told(each)}`)
  for (const { one, other, isCue, isExact, isSpeaker } of pairs) {
    const faults = []
    if (!isExact) faults.push('content')
    if (other.cue && !isCue) faults.push('cue')
    if (other.speaker && !isSpeaker) faults.push('speaker')
    if (other.kind && one.kind !== other.kind) faults.push('kind')
    if (faults.length > 0)
      console.log(`  ${name}: ${faults.join(', ')}:\n      found  ${told(one)}\n      wanted ${told(other)}`)
  }
}
