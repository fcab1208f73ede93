import { readFileSync } from 'node:fs'
import { analyze } from '@anchorage/analysis'
import { parseCase, situationOf } from '@anchorage/casefile'
import { describe, expect, it } from 'vitest'
import { briefParts } from './brief-parts.ts'
import type { BriefQuestion } from './brief-question.ts'
import type { BriefBlock, Inline } from './document.ts'
import { makeBrief } from './make-brief.ts'
import { briefHtml } from './render/html.ts'
import { briefMarkdown } from './render/markdown.ts'
import { parseBriefText } from './text/brief-text.ts'

function questionOf(text: string, more: Partial<BriefQuestion> = {}): BriefQuestion {
  const { situation } = situationOf(parseCase('case.yaml', text).case!)
  return {
    analysis: analyze(situation!),
    concept: 'seq',
    lang: 'en',
    version: '1.2.3',
    caseHash: 'abc',
    ...more,
  }
}

const textOf = (slug: string): string =>
  readFileSync(new URL(`../../../cases/${slug}/case.yaml`, import.meta.url), 'utf8')
const anchorage = questionOf(textOf('anchorage-2025'))
const words = (inline: readonly Inline[]): string =>
  inline.map((word) => (typeof word === 'string' ? word : word.kind === 'note' ? `[${word.note}]` : word.text)).join('')
const linesOf = (blocks: readonly BriefBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(words)
    if (block.kind === 'paragraph') return [words(block.words)]
    return block.kind === 'heading' ? [block.text] : []
  })

describe('a brief', () => {
  it('answers first: what holds now, what is reached, what needs a concession', () => {
    const lines = linesOf(makeBrief(anchorage).blocks)
    const at = lines.indexOf('What can hold')
    expect(lines.slice(at, at + 4)).toEqual([
      'What can hold',
      'The status quo holds: no party has a step away from it that pays.',
      'A No agreement: as it was before the meeting and after it',
      'From where things stand, no other outcome that holds can be reached by steps that pay for the one who takes them.',
    ])
  })

  it('numbers its notes as the text refers to them, each with who said it, the passage and the source', () => {
    const { blocks, notes } = makeBrief(anchorage)
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1))
    const referred = new Set(
      blocks.flatMap((block) => {
        const all =
          block.kind === 'list'
            ? block.items.flat()
            : block.kind === 'paragraph'
              ? block.words
              : block.kind === 'table'
                ? block.rows.flatMap((row) => (row.kind === 'cells' ? row.cells.flat() : row.words))
                : []
        return all.flatMap((word) => (typeof word !== 'string' && word.kind === 'note' ? [word.note] : []))
      }),
    )
    expect([...referred].sort((a, b) => a - b)).toEqual(notes.map(({ number }) => number))
    for (const note of notes) expect(words(note.words)).toMatch(/^.+: “.+” .*Xinhua/)
  })

  it('quotes the digest in the language of the reader', () => {
    const zh = makeBrief({ ...anchorage, lang: 'zh' })
    for (const note of zh.notes) expect(words(note.words)).toMatch(/“[^”]*[\u4e00-\u9fff]/)
  })

  it('tells of a case without evidence, sources and status quo', () => {
    const bare = questionOf(
      'anchorage: 1\ntitle: Bare\nparties:\n  a:\n    name: A\n    options:\n      go: {name: Go}\n    priorities:\n      - want: go\n',
    )
    const { blocks, notes } = makeBrief(bare)
    expect(notes).toEqual([])
    const lines = linesOf(blocks)
    expect(lines).toContain(
      '1 outcome can hold. The case names no status quo, so that nothing is said about how to get there.',
    )
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|\[object/)
  })

  it('says with its shares how they were found', () => {
    const share = { share: 0.5, low: 0.4, high: 0.6 }
    const sampled = {
      samples: 1000,
      seed: 7,
      judgements: 3,
      same: share,
      states: [{ words: 'Some state', now: 'holds', ...share } as const],
    }
    const brief = makeBrief({ ...anchorage, sampled })
    expect(linesOf(brief.blocks).join('\n')).toContain('3 judgements, 1,000 samples, seed 7')
    expect(brief.provenance).toBe(
      'Made by Anchorage 1.2.3 from case.yaml with SHA-256 abc, under SEQ, seed 7, 1,000 samples.',
    )
  })

  it('puts parts where the text wants them, between what the author wrote', () => {
    const text = parseBriefText('# My title\n\nFirst **this**.\n\n{{answer}}\n\n## Then\n\n- one\n- two\n')
    const brief = makeBrief(anchorage, text)
    expect(brief.title).toBe('My title')
    const lines = linesOf(brief.blocks)
    expect(lines[0]).toBe('First this.')
    expect(lines[1]).toBe('What can hold')
    expect(lines.slice(-3)).toEqual(['Then', 'one', 'two'])
    expect(brief.notes).toEqual([])
  })
})

describe('a brief as a file', () => {
  it('is the same bytes each time, without scripts, requests or addresses', () => {
    for (const lang of ['en', 'zh'] as const) {
      const html = briefHtml(makeBrief({ ...anchorage, lang }))
      expect(briefHtml(makeBrief({ ...anchorage, lang }))).toBe(html)
      expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|url\(|javascript:|\son[a-z]+=/i)
      expect(html.match(/https?:\/\/[^"<\s]+/g)?.filter((url) => !url.startsWith('http://www.w3.org/')) ?? []).toEqual(
        [],
      )
    }
  })

  it('leads from every reference to its note and back', () => {
    const html = briefHtml(makeBrief(anchorage))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target)
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(targets.length).toBeGreaterThan(150)
  })

  it('lets nothing that people wrote become markup', () => {
    const hostile = textOf('cuba-1962')
      .replace(/title: \{en: "[^"]*"/, 'title: {en: "<script>alert(1)</script> | **x** [a](b)"')
      .replace(/question:\n\s+en: "[^"]*"/, 'question:\n  en: "<img src=x onerror=alert(1)> # `y`"')
    const brief = makeBrief(questionOf(hostile), undefined)
    const html = briefHtml(brief)
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;')
    const markdown = briefMarkdown(brief)
    expect(markdown).toContain('# \\<script\\>alert(1)\\</script\\> \\| \\*\\*x\\*\\* \\[a\\](b)')
    expect(markdown).not.toMatch(/(?<!\\)<(script|img)/)
  })

  it('is Markdown with as many cells in every row of a table as in its head, and a note for every reference', () => {
    const markdown = briefMarkdown(makeBrief(anchorage))
    let width = 0
    for (const line of markdown.split('\n')) {
      const cells = line.startsWith('| ') ? line.split(/(?<!\\)\|/).length : 0
      if (cells > 0 && width > 0) expect(cells, line).toBe(width)
      width = cells
    }
    const references = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
    const notes = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number)
    expect(notes.filter((number) => !references.has(number))).toEqual([])
    expect(notes.length).toBe(references.size)
  })
})

describe('the text of a brief', () => {
  it('names the line of a part that there is none of', () => {
    expect(parseBriefText('Hello\n\n{{anser}}\n').unknown).toEqual([{ name: 'anser', line: 3 }])
  })

  it('reads lists, headings and lines that belong together, with a BOM and CRLF', () => {
    const { pieces, title } = parseBriefText(
      '\ufeff# T\r\n\r\nOne\r\ntwo\r\n\r\n1. a\r\n2. b\r\n   c\r\n- d\r\n\r\n会晤\r\n之后\r\n',
    )
    expect(title).toBe('T')
    const blocks = pieces.flatMap((piece) => (piece.kind === 'written' ? piece.blocks : []))
    expect(blocks).toEqual([
      { kind: 'paragraph', words: ['One two'] },
      { kind: 'list', items: [['a'], ['b c']], isOrdered: true },
      { kind: 'list', items: [['d']] },
      { kind: 'paragraph', words: ['会晤之后'] },
    ])
  })

  it('takes every part by its name', () => {
    const text = parseBriefText(briefParts.map((part) => `{{ ${part} }}`).join('\n'))
    expect(text.unknown).toEqual([])
    expect(makeBrief(anchorage, text)).toEqual(makeBrief(anchorage))
  })
})
