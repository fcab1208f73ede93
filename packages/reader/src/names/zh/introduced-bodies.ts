import type { KnownActor } from '../found-name.ts'
import { addBody, type Bodies } from './bodies.ts'
import type { Hit } from './hits.ts'

const endings = /(?:总工会|工会|公会|公司|集团|银行|协会|商会|联合会|委员会)(?!员|主席团)/g
/** Characters that no name of a body goes back over. */
const stop = /[与和及向对在由被的了是为将把从到经让给因以据称说指信、]/
const leading =
  /^(?:本报讯|据悉|日前|近日|昨日|今天|当天|双方|指责|批评|要求|会见|告诉|敦促|呼吁|收购|加入|起诉|通知|约见|拜访|宣布|代表|属于|来自|任职|担任|成立|领导|支持|反对|谴责|同意|拒绝|访问|参加|控制|退出|针对|包括|其中|所属|隶属|负责|经营)+/
const vague =
  /^(?:[一这该本其某两三几多各每家个名全另此]|有关|相关|大?部分|大?多数|不少|众多|许多|当地|地方|国有|大型|外国|私营|跨国|主要|所有)/

/** Verbs of a sentence, which no name has: 工会同时要求公司. */
const telling = /要求|同时|宣布|表示|拒绝|批评|警告|呼吁|承诺|指责/

/** No name is longer. */
const longest = 18

/**
 * Adds the bodies that a page names in full without letting them speak, for bare words that point to them later: 东港码头工人工会 in
 * 东港码头工人工会与公司的谈判. Where the name begins is a guess.
 */
export function addIntroducedBodies(
  bodies: Bodies,
  texts: readonly {
    readonly text: string
    readonly original: string
    readonly hitAt: (at: number) => Hit | undefined
  }[],
): void {
  for (const { text, original, hitAt } of texts)
    for (const match of text.matchAll(endings)) {
      const end = match.index + match[0].length
      let start = match.index
      while (start > 0 && end - start < longest && isInName(text, start - 1)) start -= 1
      start += leading.exec(text.slice(start, end))?.[0].length ?? 0
      const name = text.slice(start, end)
      if (name.length < match[0].length + 3 || vague.test(name) || telling.test(name) || bodies.has(name)) continue
      const hit = hitAt(start)
      const state: KnownActor | undefined = hit && hit.end < end && hit.use === 'name' ? hit.actors[0] : undefined
      if (hit && !state) continue
      addBody(bodies, name, original.slice(start, end), state)
    }
}

const isInName = (text: string, at: number): boolean => /[\u4e00-\u9fff]/.test(text[at]!) && !stop.test(text[at]!)
