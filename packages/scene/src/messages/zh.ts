import type { Messages } from './en.ts'

/** Chinese words of the pictures. */
export const zh: Messages = {
  picture: (p) => `状态图：画出 ${p.states} 个状态，其中均衡 ${p.equilibria} 个`,
  'status-quo': '现状',
  equilibrium: '均衡',
  improvement: '对行动方有利的单方改良',
  move: '其他移动',
  'column-start': '现状',
  'column-improvements': (p) => `距现状 ${p.count} 步改良`,
  'column-moves': (p) => `须有让步：${p.count} 步`,
  'column-unreachable': '无法到达',
  'column-to-equilibrium': (p) => (p.count === 0 ? '均衡' : `距均衡 ${p.count} 步改良`),
  'column-elsewhere': '经改良到不了均衡',
  'column-away': (p) => `距现状 ${p.count} 步`,
  'column-worst': '最不偏好',
  'column-best': '最偏好',
  'column-level': (p) => `第 ${p.count} 级`,
  hidden: (p) => `另有 ${p.count} 个状态未画出`,
}
