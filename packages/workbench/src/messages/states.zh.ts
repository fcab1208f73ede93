import type { StatesMessages } from './states.en.ts'

const count = (value: number) => value.toLocaleString('zh')

/** 状态表的中文文字。 */
export const statesZh: StatesMessages = {
  title: '全部状态',
  hint: '每个可行状态一行。点列名下的标记，只留有此项的状态；再点一次，只留没有此项的。点某一方的名称，按它的偏好排序。',
  formula: '只看满足下式的状态',
  formulaExample: (option, other) => `${option} and not ${other}`,
  reach: '从现状出发',
  reaches: { any: '任何状态', improvements: '靠改良可达', moves: '靠任意移动可达' },
  reset: '恢复全部状态',
  count: (matching, all) =>
    matching === all ? `${count(all)} 个状态` : `${count(all)} 个状态中的 ${count(matching)} 个`,
  none: '没有状态符合。请取消一个标记，或修改公式。',
  tooMany: (limit) => `表中只列前 ${count(limit)} 个；缩小范围可看其余。`,
  legend: 'Y 采取，N 不采取。● 成立，○ 不成立。各方一列：偏好等级（1 为最好），● 表示在所选概念下该状态对它稳定。',
  state: '状态',
  optionSigns: { any: '–', yes: 'Y', no: 'N' },
  signs: { any: '–', yes: '●', no: '○' },
  askOption: (name, mark) => `${name}：${{ any: '不限', yes: '只看采取', no: '只看不采取' }[mark]}`,
  askHolds: (name, mark) => `${name}：${{ any: '全部状态', yes: '只看均衡', no: '只看非均衡' }[mark]}`,
  askStable: (name, mark) => `${name}：${{ any: '全部状态', yes: '只看对它稳定', no: '只看对它不稳定' }[mark]}`,
  sortBy: (name) => `按${name}的偏好排序`,
  sorted: (first) => (first === undefined ? '未排序' : first === 'best' ? '最好的在前' : '最差的在前'),
  holds: (value) => (value === undefined ? '不适用' : value ? '成立' : '不成立'),
  stable: (value) => (value === undefined ? '不适用' : value ? '稳定' : '不稳定'),
  level: (party, level) => `${party}：第 ${count(level)} 级，1 为最好`,
  under: '在各概念下是均衡',
  underCells: { all: '全部', some: '部分', none: '无' },
}
