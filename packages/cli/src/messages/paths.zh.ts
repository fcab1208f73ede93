import type { paths as en } from './paths.en.ts'

/** `anchorage paths` 的中文文字。 */
export const paths: typeof en = {
  from: (state) => `出发点：${state}`,
  stable: {
    statusQuo: '现状对谁稳定',
    state: '这一状态对谁稳定',
  },
  concept: '概念',
  yes: '是',
  no: '否',
  notApplicable: '不适用',
  reached: {
    improvements: '靠改良能走到哪里',
    moves: '靠任何移动能走到哪里',
  },
  about: {
    improvements: (count, all, longest) =>
      `每一步都对行动者有利时，能走到 ${all} 个状态中的 ${count} 个（含出发点），最远的要 ${longest} 步。`,
    moves: (count, all, longest) =>
      `不论每一步是否有利，能走到 ${all} 个状态中的 ${count} 个（含出发点），最远的要 ${longest} 步。`,
  },
  nothing: {
    improvements: '走不到任何别处：没有一方在此有改良。',
    moves: '走不到任何别处：没有一方在此能够移动。',
  },
  aboutTable:
    '没有一方连续移动两次。新到：恰好要这么多步、更少则走不到的状态。合计：至多这么多步能走到的状态。某方：至多这么多步能走到、而且最后一步由这一方走的状态。',
  moves: '步数',
  new: '新到',
  inAll: '合计',
  by: (party) => `${party}`,
  lastMovers: '最后移动者',
  state: '状态',
  moreStates: (count) => `另有 ${count} 个；用 --limit 指定列出多少个。`,
  ways: {
    equilibria: (concept) => `怎样走到各个均衡（${concept}）`,
    states: (text) => `怎样走到“${text}”`,
  },
  counts: (list) => `${list.join('；')}。`,
  total: (count) => `${count.toLocaleString('en-US')} 个状态`,
  count: {
    start: () => '其中一个就是出发点',
    improvements: (count) => `${count} 个靠改良可达`,
    moves: (count) => `${count} 个少不了有一步对行动者无利`,
    no: (count) => `${count} 个走不到`,
  },
  isStart: (state) => `${state}：已经在那里。`,
  byImprovements: (state, moves, path) => `${state}：靠改良，${moves} 步。${path}。`,
  shorter: (moves) => `若不计是否有利，只要 ${moves} 步。`,
  byMoves: (state, moves, path) => `${state}：少不了有一步对行动者无利，${moves} 步。${path}。`,
  byAnyMoves: (state, moves, path) => `${state}：${moves} 步。${path}。`,
  noGain: {
    'nobody-enters': '没有一方因走进这个状态而得利。',
    'cut-off': '有的一方走进这个状态会得利，但靠改良走不到那一步。',
  },
  notByImprovements: (state) => `${state}：靠改良走不到。`,
  notReached: {
    'nobody-enters': (state) => `${state}：走不到。没有一方能够走进这个状态。`,
    'cut-off': (state) => `${state}：走不到。虽有能走进它的移动，但没有合法序列能走到那一步。`,
  },
  needed: (parties) => `每条路上都要移动的：${parties}。`,
  nobodyNeeded: '没有哪一方在每条路上都要移动。',
  separator: '、',
  moreWays: (count) => `另有 ${count} 个；用 --limit 指定列出多少个。`,
}
