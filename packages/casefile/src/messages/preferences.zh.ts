import type { PreferenceMessages } from './messages.ts'

/** 关于偏好强度和未知偏好的中文提示。 */
export const preferenceMessages: PreferenceMessages = {
  'bad-strength': ({ found, limit }) => ({
    message: `“${found}”不是强度`,
    hint: `请写 1（偏好）到 ${limit} 的整数；2 表示强烈偏好。`,
  }),
  'strength-out-of-order': ({ party, number, strength, above, aboveStrength }) => ({
    message: `${party} 的第 ${number} 条优先项强度为 ${strength}，而它上面的第 ${above} 条只有 ${aboveStrength}：这样，比强烈偏好的对象还要好的状态反而不算强烈偏好`,
    hint: `请让上面各条的强度至少为 ${strength}，或让这一条至多为 ${aboveStrength}。`,
  }),
  'strength-mark-misplaced': ({ mark }) => ({
    message: `标记“${mark}”没有位于排序的两级之间`,
    hint: '标记只写一个，放在一个状态（或一组并列状态）与下一个之间：[s1, ≫, s2]。',
  }),
  'tuning-of-itself': ({ state }) => ({
    message: `${state} 不能放在它自己旁边`,
    hint: '请在“above:”“level:”或“below:”后面写另一个状态。',
  }),
  'tuning-infeasible': ({ party, number, state }) => ({
    message: `${party} 的排序中第 ${number} 处手工移动提到的 ${state} 始终不可行，已略过`,
    hint: '可以留着，等这个状态重新可行时再起作用；也可以删去。',
  }),
  'tuning-without-effect': ({ party, number, state }) => ({
    message: `去掉第 ${number} 处手工移动，${party} 的排序不变：${state} 本来就在那里`,
    hint: '请删去，或留着以防优先项日后改动。',
  }),
  'varies-too-likely': ({ sum }) => ({
    message: `“varies:”下的概率之和为 ${sum}`,
    hint: '总和至多为 1；余下的部分就是这一判断照原样成立的概率。',
  }),
  'varies-without-effect': ({ why }) => ({
    message:
      why === 'merge' ? '合并规定哪些状态算作一个状态，不会变动' : '这个选项可以自由采取和放弃，这里没有什么可变动的',
    hint:
      why === 'merge'
        ? '请删去“varies:”。'
        : '请删去“varies:”；如果选项不能撤销，请写“change: forward”或“change: back”。',
  }),
  'unknown-pair-alone': ({ states }) => ({
    message: `未知偏好需要两个不同的状态，这里只有 ${states.join('、')}`,
    hint: '一个状态总是和它自己一样好。请补上另一个状态，或删去这一项。',
  }),
  'unknown-contradicts': ({ party, first, second, between, order }) => ({
    message:
      order === 'level'
        ? `${first} 与 ${second} 之间不可能未知：已知 ${party} 把两者都与 ${between} 并列`
        : `${first} 与 ${second} 之间不可能未知：已知 ${party} 认为 ${first} 不次于 ${between}，${between} 不次于 ${second}`,
    hint: `如果 ${between} 也不确定，请把它加进列表；否则请删去这一对。`,
  }),
}
