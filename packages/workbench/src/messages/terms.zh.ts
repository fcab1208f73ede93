import type { termsEn } from './terms.en.ts'

/** Chinese words of the terms that explain themselves when pressed. */
export const termsZh: typeof termsEn = {
  equilibrium: {
    name: '均衡',
    about: '对每一方都稳定的状态：按所选的概念，没有哪一方离开它会有好处。这样的状态稳得住。',
  },
  state: { name: '状态', about: '事情的一种局面：哪些选项采取了，哪些没有。不可能出现的状态不计在内。' },
  outcome: { name: '结局', about: '一组均衡，彼此只在不影响稳定的选项上不同。Y：采取；N：不采取；–：两可。' },
  option: { name: '选项', about: '一方可以做、也可以不做的事。' },
  improvement: { name: '改良', about: '一方单独就能走、并且走到自己更喜欢的状态的一步（单方改良）。' },
  statusQuo: { name: '现状', about: '案例所说的日期上，事情所处的局面。' },
  stable: { name: '稳定', about: '按所选的概念，一方离开某个状态没有好处，这个状态对它就是稳定的。' },
}
