import type { KnownActor } from '../found-name.ts'
import { stateActor } from '../known-names.ts'
import type { Hit } from './hits.ts'

/** A text of the page, simplified, with the names of the tables that stand in it. */
interface HomeText {
  readonly text: string
  readonly original: string
  readonly hits: readonly Hit[]
}

/** Papers that say 我国 of their own state, as their own pages show that they are theirs. */
const papers: readonly (readonly [code: string, signs: RegExp])[] = [
  [
    'sg',
    /(?:答复|回复|告诉|接受|对|受|回应|答)《?联合早报》?(?!报道)|《?联合早报》?(?:记者|讯)|早报讯|新加坡(?:籍|公民|总理公署)/,
  ],
  [
    'my',
    /(?:告诉|接受|对|回应)《?(?:星洲日报|南洋商报|光华日报)》?(?!报道)|(?:星洲日报|南洋商报|光华日报)讯|吉隆坡.{1,5}日讯/,
  ],
]
const taiwan = /中央社|[〔（(【](?:记者|本报|即时新闻)|台北.{1,5}日?电|行政院|立法院/
const china =
  /新华社|新华网|中新社|中新网|人民日报|环球时报|中央电视台|央视|北京[\d]{1,2}月[\d]{1,2}日电|^北京.{0,12}电|中国|中方|两岸/

/** The state that 我国 means on a page, as far as outlets and datelines tell; undefined where they do not. */
export function homeState(blocks: readonly HomeText[]): KnownActor | undefined {
  if (!blocks.some(({ text }) => text.includes('我国'))) return undefined
  const has = (signs: RegExp): boolean => blocks.some(({ text }) => signs.test(text))
  const paper = papers.find(([, signs]) => has(signs))
  if (paper) return stateActor(paper[0], 'zh')
  const isTraditional = blocks.some(({ text, original }) => text !== original)
  if (isTraditional) return has(taiwan) ? stateActor('tw', 'zh') : undefined
  return has(china) ? stateActor('cn', 'zh') : undefined
}

/** The places where a page calls its state 我国, as hits among those of the tables; what is quoted is another’s 我国. */
export function withHome({ text, hits }: HomeText, home: KnownActor): readonly Hit[] {
  const more: Hit[] = []
  let depth = 0
  let next = 0
  for (const { 0: unit, index } of text.matchAll(/[“”「」]|我国/g)) {
    if (unit === '“' || unit === '「') depth += 1
    else if (unit !== '我国') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      while (next < hits.length && hits[next]!.end <= index) next += 1
      const isTaken = next < hits.length && hits[next]!.start < index + 2
      if (!isTaken) more.push({ start: index, end: index + 2, use: 'name', actors: [home] })
    }
  }
  return more.length === 0 ? hits : [...hits, ...more].sort((a, b) => a.start - b.start)
}
