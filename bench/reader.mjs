// How well the reader finds blocks, headings, reading order and statements, and how fast it is: npm run bench:reader -- --data DIR --seed FILE
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read, readBlocks } from '@anchorage/reader'
import { markedPassages } from './marked-passages.mjs'
import { corpusDocuments, halfOf } from './reader-corpora.mjs'
import { scoreDates } from './reader-dates.mjs'
import { scoredStatement, scoreStatements } from './reader-statements.mjs'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    seed: { type: 'string' },
    misses: { type: 'boolean' },
    only: { type: 'string' },
  },
})

const isText = ({ kind }) => kind === 'paragraph' || kind === 'lead' || kind === 'sidebar'
const isHeading = ({ kind }) => kind === 'headline' || kind === 'subheading'
const placeOf = ({ lines }) => lines.join('-')
const packed = (text) => text.normalize('NFKC').replaceAll(/\s/g, '')

/** Counts of right, found and wanted, added up over documents. */
const tally = () => ({ right: 0, found: 0, wanted: 0 })

function add(total, found, wanted) {
  const left = new Set(wanted)
  total.found += found.length
  total.wanted += wanted.length
  for (const each of found) if (left.delete(each)) total.right += 1
}

/** For each heading its place and that of the first text after it in reading order. */
function headingPlaces(ordered) {
  return ordered.flatMap((block, index) => {
    if (!isHeading(block)) return []
    const next = ordered.slice(index + 1).find(isText)
    return [`${placeOf(block)} before ${next ? placeOf(next) : 'nothing'}`]
  })
}

/** Pairs of texts and headings that follow each other. */
function orderPairs(ordered) {
  const body = ordered.filter((block) => isText(block) || isHeading(block)).map(placeOf)
  return body.slice(1).map((place, index) => `${body[index]} then ${place}`)
}

/** Scores pages with a wanted reading: `{ name, text, lang, wanted }`, the wanted blocks in reading order. */
function score(title, pages) {
  const totals = {
    'blocks (kind and lines)': tally(),
    'paragraphs (lines)': tally(),
    'paragraphs (text)': tally(),
    'headings found': tally(),
    'headings placed': tally(),
    'reading order': tally(),
  }
  for (const { name, text, lang, wanted } of pages) {
    const { blocks } = readBlocks(text, lang ? { lang } : {})
    const label = (block) =>
      `${isHeading(block) ? 'heading' : isText(block) ? 'paragraph' : block.kind} ${placeOf(block)}`
    const texts = (list) =>
      list.filter((block) => isText(block) && block.text !== undefined).map((block) => packed(block.text))
    const measured = {
      'blocks (kind and lines)': [blocks.map(label), wanted.map(label)],
      'paragraphs (lines)': [blocks.filter(isText).map(placeOf), wanted.filter(isText).map(placeOf)],
      'paragraphs (text)': wanted.some((block) => block.text) ? [texts(blocks), texts(wanted)] : [[], []],
      'headings found': [blocks.filter(isHeading).map(placeOf), wanted.filter(isHeading).map(placeOf)],
      'headings placed': [headingPlaces(blocks), headingPlaces(wanted)],
      'reading order': [orderPairs(blocks), orderPairs(wanted)],
    }
    for (const [what, [found, expected]] of Object.entries(measured)) {
      add(totals[what], found, expected)
      if (!values.misses || what === 'reading order') continue
      for (const each of expected) if (!found.includes(each)) console.log(`  ${name}: ${what}: missing ${each}`)
      for (const each of found) if (!expected.includes(each)) console.log(`  ${name}: ${what}: extra ${each}`)
    }
  }
  console.log(`\n${title}: ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`)
  const percent = (part, all) => (all === 0 ? '   –' : ((100 * part) / all).toFixed(1).padStart(6))
  console.log(`${'what'.padEnd(26)}${'right'.padStart(6)}${'wanted'.padStart(8)}      P      R      F`)
  for (const [what, { right, found, wanted }] of Object.entries(totals)) {
    const figures = `${percent(right, found)} ${percent(right, wanted)} ${percent(2 * right, found + wanted)}`
    if (found + wanted > 0)
      console.log(`${what.padEnd(26)}${String(right).padStart(6)}${String(wanted).padStart(8)} ${figures}`)
  }
}

function madeUpPages(file, lang) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, text, gold }) => ({
      name: id,
      text,
      lang,
      wanted: gold.readingOrder.map((index) => gold.blocks.find(({ i }) => i === index)),
    }))
}

/** Median milliseconds of reading a text, after enough runs that are not counted for the compiler to have seen it. */
function timed(text) {
  for (let length = 0; length < 1_000_000; length += text.length) read(text)
  const times = []
  // A single run of a page is too short to be told from what else the machine does.
  for (let sum = 0; sum < 1000 || times.length < 7; sum += times.at(-1)) {
    const start = performance.now()
    read(text)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[times.length >> 1]
}

function speed(page) {
  console.log('\nspeed: the page repeated (median of what a second holds, of seven at least)')
  for (const size of [page.length, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000]) {
    const text = `${page}\n`.repeat(Math.ceil(size / page.length)).slice(0, Math.max(size, page.length))
    const time = timed(text)
    const perThousand = ((1000 * time) / text.length).toFixed(3)
    console.log(
      `${String(text.length).padStart(9)} characters ${time.toFixed(1).padStart(8)} ms ${perThousand} ms per 1,000`,
    )
  }
}

function readMarks(name) {
  const file = new URL(name, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function blocks(page) {
  const seedMarks = readMarks('reader-seed.json')
  if (page) {
    score('the newspaper page', [{ name: 'seed', text: page, lang: undefined, wanted: seedMarks.readingOrder }])
    const { articles } = readBlocks(page)
    console.log(`articles: ${articles.length} found, ${seedMarks.articles} wanted`)
  } else
    console.log('No page: give one with --seed FILE. Its blocks are marked by line numbers in bench/reader-seed.json.')
  for (const lang of ['zh', 'en']) {
    const file = values.data && join(values.data, `synth-pages-${lang}.jsonl`)
    if (file && existsSync(file)) score(`made-up pages, ${lang}`, madeUpPages(file, lang))
    else console.log(`No made-up pages (${lang}): give a folder that holds synth-pages-${lang}.jsonl with --data DIR.`)
  }
}

function statements(page) {
  const marks = readMarks('reader-seed-statements.json')?.statements
  if (page && marks) {
    const found = read(page).statements.filter(({ negated }) => !negated)
    for (const tier of [1, 2, 3]) {
      const wanted = marks
        .filter((each) => each.tier === tier && !each.negated)
        .map((each) => ({ ...each, isCore: true }))
      const ofTier = found.filter((each) => each.tier === tier).map(scoredStatement)
      scoreStatements(`the newspaper page, tier ${tier}`, [{ name: 'seed', text: page, found: ofTier, wanted }], values)
    }
  }
  for (const name of ['cec', 'polnear-dev']) {
    const file = values.data && join(values.data, `${name}.jsonl`)
    if (!file || !existsSync(file)) {
      console.log(`No statements: give a folder that holds ${name}.jsonl with --data DIR.`)
      continue
    }
    const documents = corpusDocuments(file)
    scoreStatements(`${name}, the half the rules were made with`, halfOf(documents, 0), values)
    scoreStatements(`${name}, the other half`, halfOf(documents, 1))
  }
}

/** The news passages of the project: the first figures for them, before rules were made, stand in README.md. */
function news() {
  for (const name of ['zh-first', 'zh-second', 'zh-third', 'en-first', 'en-second', 'en-third']) {
    const file = readFileSync(new URL(`../packages/reader/src/testing/news/${name}.txt`, import.meta.url), 'utf8')
    const documents = markedPassages(file).map(({ name: title, text, wanted }) => {
      const found = read(text, { lang: name.slice(0, 2) }).statements.filter(
        ({ tier, negated }) => tier === 1 && !negated,
      )
      const ofTier = wanted.filter(({ tier }) => tier === 1)
      return { name: title, text, found: found.map(scoredStatement), wanted: ofTier }
    })
    scoreStatements(name, documents, values)
  }
}

const page = values.seed && existsSync(values.seed) ? readFileSync(values.seed, 'utf8') : undefined
const isAsked = (part) => values.only === undefined || values.only === part
if (isAsked('blocks')) blocks(page)
if (isAsked('statements')) statements(page)
if (isAsked('news')) news()
if (isAsked('dates') && values.data) scoreDates(values.data, values)
if (isAsked('speed'))
  speed(page ?? readFileSync(new URL('../packages/reader/src/testing/pages/zh-harbour.txt', import.meta.url), 'utf8'))
