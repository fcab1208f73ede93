import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { markedPassages } from '../../../../bench/marked-passages.mjs'
import { matchStatements, scoredStatement } from '../../../../bench/reader-statements.mjs'
import { read } from '../read.ts'

const passages = (file: string) =>
  markedPassages(readFileSync(new URL(`../testing/news/${file}.txt`, import.meta.url), 'utf8'))

/** Shares in per cent over all passages of a file, statements of tier 1 that are not denied. */
function scores(file: string, lang: 'zh' | 'en') {
  const sum = { found: 0, wanted: 0, any: 0, exact: 0, speaker: 0 }
  for (const { text, wanted } of passages(file)) {
    const found = read(text, { lang }).statements.filter(({ tier, negated }) => tier === 1 && !negated)
    const told = wanted.filter(({ tier }) => tier === 1)
    const { pairs } = matchStatements(text, found.map(scoredStatement), told)
    sum.found += found.length
    sum.wanted += told.length
    sum.any += pairs.length
    sum.exact += pairs.filter(({ isExact }) => isExact).length
    sum.speaker += pairs.filter(({ isSpeaker }) => isSpeaker).length
  }
  const percent = (part: number, all: number): number => Math.round((1000 * part) / all) / 10
  return {
    precision: percent(sum.any, sum.found),
    recall: percent(sum.any, sum.wanted),
    exactPrecision: percent(sum.exact, sum.found),
    exactRecall: percent(sum.exact, sum.wanted),
    speaker: percent(sum.speaker, sum.any),
  }
}

describe('statements of news that no rule was made for when it was marked', () => {
  it.each([
    ['zh-first', 'zh', { precision: 93, recall: 90, exactPrecision: 82, exactRecall: 82, speaker: 95 }],
    ['zh-second', 'zh', { precision: 93, recall: 90, exactPrecision: 82, exactRecall: 80, speaker: 95 }],
    ['zh-third', 'zh', { precision: 93, recall: 90, exactPrecision: 82, exactRecall: 82, speaker: 95 }],
    ['en-first', 'en', { precision: 90, recall: 90, exactPrecision: 75, exactRecall: 75, speaker: 95 }],
    ['en-second', 'en', { precision: 90, recall: 90, exactPrecision: 75, exactRecall: 75, speaker: 95 }],
    ['en-third', 'en', { precision: 90, recall: 90, exactPrecision: 75, exactRecall: 75, speaker: 95 }],
  ] as const)('are found well enough: %s', (file, lang, bars) => {
    const reached = scores(file, lang)
    for (const [what, bar] of Object.entries(bars))
      expect(reached[what as keyof typeof bars], what).toBeGreaterThanOrEqual(bar)
  })

  it.each(['zh-first', 'zh-second', 'zh-third', 'en-first', 'en-third'] as const)(
    'are found in titles too: %s',
    (file) => {
      for (const { name, text, wanted } of passages(file)) {
        const titled = wanted.filter(({ tier }) => tier === 3)
        const found = read(text, { lang: file.startsWith('zh') ? 'zh' : 'en' }).statements.filter(
          ({ tier }) => tier === 3,
        )
        expect(matchStatements(text, found.map(scoredStatement), titled).missing, name).toEqual([])
      }
    },
  )
})
