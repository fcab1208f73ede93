import type { Messages } from './messages.ts'
import type { PerceptionCode } from './perception-code.ts'

/** The words for what is wrong in how parties see the conflict, in Chinese. */
export const perceptionMessages: Pick<Messages, PerceptionCode> = {
  'perceives-itself': ({ party, key }) => ({
    message: `${party} 写在了它自己的“${key}:”之下`,
    hint: '一方按自己的所求和所见行事：请写在它的偏好里，或写在“hidden:”之下。',
  }),
  'perception-hides-everything': ({ party }) => ({
    message: `${party} 会看不到任何选项`,
    hint: '请至少让它看到冲突中的一个选项。',
  }),
  'perception-hides-own': ({ party }) => ({
    message: `${party} 看不到自己的任何选项，在它自己的博弈中什么也做不了`,
    hint: '如果它要行动，请让它看到其中一个选项。',
  }),
  'perception-impossible': ({ party, date }) => ({
    message: `${on(date)}去掉 ${party} 看不到的选项后，约束不留下任何状态`,
    hint: '请让它看到约束所要求的选项。',
  }),
  'perception-parts-merge': ({ party, state }) => ({
    message: `${party} 会把合并状态 ${state} 看成几个状态`,
    hint: '只隐藏不会拆散合并状态的选项，或取消合并。',
  }),
  'perception-status-quo': ({ party, date }) => ({
    message: `${on(date)}去掉 ${party} 看不到的选项后，现状不可行`,
    hint: '这样就无法从现状出发推算它的预期。请让它看到约束在现状中所要求的选项。',
  }),
}

function on(date: string): string {
  return date === '' ? '' : `在 ${date}，`
}
