import { diffWords } from '@anchorage/analysis'
import type { askEn } from './ask.en.ts'
import { askTopicsZh } from './ask-topics.zh.ts'

const n = (count: number) => count.toLocaleString('zh')
const all = (parties: readonly string[]) => parties.join('、')

/** Chinese words of the page of questions. */
export const askZh: typeof askEn = {
  choose: '问题',
  noAnswer: '照这样问没有答案',
  no: {
    'no-readings': '本案例各方都没有别的读法。来源对某方的次序没有定论时，可在“模型”页为它加一种读法。',
    'too-many': '状态或组合太多，这里无法全部看过。',
    errors: '有一种读法有错误，见“模型”页。',
    'not-applicable': '这个概念不适用于本案例。',
    'no-status-quo': '案例没有写明现状：请说明从哪个状态开始。',
    'no-states': '这些词所指的，没有可行状态。',
  },
  progress: {
    said: { running: '正在计算……', cancelled: '在得出答案之前停止了。', answered: '答案在下面。' },
    label: '已完成的比例',
    share: (percent) => `${percent} %`,
    cancel: '停止',
    again: '再问一次',
  },
  questions: {
    'what-if': {
      ask: '如果……会怎样？',
      title: '如果有一处不同，会怎样？',
      about: '假设另外的优先次序、规则、日期或读法，看那时哪些结局稳得住。案例里什么也不写。',
    },
    sure: {
      ask: '有多大把握？',
      title: '这个结论有多大把握？',
      about: '没有言语为证的判断若是另一个样子，各个结局有多大比例仍稳得住。',
    },
    watch: {
      ask: '该关注什么？',
      title: '接下来最值得弄清什么？',
      about: '哪一项不确定的判断对结论影响最大。',
    },
    change: {
      ask: '需要改变什么？',
      title: '需要改变什么？',
      about: '要使一个结局稳得住或稳不住，最少要改变什么：谁的优先次序、哪条规则、哪项约定。',
    },
    time: {
      ask: '从何时起？',
      title: '从何时起稳得住？',
      about: '在每个有事开始或结束的日子前后，哪些结局稳得住，又是因为什么。',
    },
    readings: {
      ask: '哪种读法？',
      title: '哪种读法起作用？',
      about: '一方的每种读法单独来看，以及全部组合；还有能区分它们的依据。',
    },
    versions: {
      ask: '改了什么？',
      title: '改了什么，结论因此怎样？',
      about: '把本案例与它的较早版本或另一个案例文件放在一起比较。',
    },
    experts: {
      ask: '专家说对了吗？',
      title: '专家说对了吗？',
      about: '来源中的人所料想的，与模型的结论、与后来发生的事对照。',
    },
    gains: {
      ask: '谁得谁失？',
      title: '谁得，谁失？',
      about: '从一个状态变到另一个，对各方意味着什么；各方自己又能确保什么。',
    },
  },
  whatIf: {
    suppose: '假设',
    answer: '那时哪些结局稳得住',
    none: '还没有作任何假设。请选一处改动；下面是案例现在的情形。',
    listTitle: '假设',
    takeBack: '撤回',
    takeBackWhat: (what) => `撤回：${what}`,
    clear: '全部撤回',
    unfit: '与现在的案例对不上',
    changes: (count) => `${n(count)} 处改动`,
    noList: '这一方的偏好是排序或权重：请换一种读法，或到“模型”页修改。',
    noPreference: '没有给出这一方的偏好：在它看来各个状态都一样好。',
    rules: '什么不可能',
    options: '各方能做什么',
    kinds: {
      flip: '相反',
      drop: '去掉',
      without: '不成立',
      open: '并非暂不可能',
      undo: '可以反悔',
      commit: '已做',
      'rule-out': '排除',
    },
    toggle: (kind, what) => `${what}：${kind}`,
    place: (place) => `第 ${place} 位`,
    placeOf: (what) => `“${what}”的位次`,
    readingsStay: '所选的读法仍是选择：写在副本的网址里，文件中各种读法都还在。',
    said: {
      flip: (party, what) => `${party}想要其反面：${what}`,
      drop: (party, what) => `${party}不在意：${what}`,
      move: (party, what, to) => `${party}放在第 ${to} 位：${what}`,
      without: (what) => `不成立：${what}`,
      open: (what) => `并非暂不可能：${what}`,
      undo: (_party, what) => `“${what}”可以反悔`,
      commit: (party, what) => `${party}已做“${what}”，不再反悔`,
      'rule-out': (party, what) => `${party}排除“${what}”`,
    },
  },
  copy: {
    make: '把改动用于一份副本',
    making: '正在复制……',
    hint: '另建一个带有这些改动、来源相同的案例；本案例保持原样。',
    failed: '没能建立副本。',
    readOnly: '这个文件夹只供阅读，不能建立副本。',
    suffix: { en: ' (what if)', zh: '（假设）' },
  },
  compared: {
    headline: (concept, gained, lost) => `按 ${concept}，新增 ${n(gained)} 个结局，失去 ${n(lost)} 个。`,
    same: (concept) => `按 ${concept}，稳得住的结局不变。`,
    none: (concept) => `按 ${concept}，前后都没有稳得住的结局。`,
    statusQuo: (before, after) =>
      before === after
        ? `现状在两种情形下都${after ? '稳得住' : '稳不住'}。`
        : `现状${after ? '现在稳不住，那时稳得住' : '现在稳得住，那时稳不住'}。`,
    sizes: (before, after) => `可行状态现在有 ${n(before)} 个，那时有 ${n(after)} 个。`,
    outcomes: '结局并排',
    outcome: '结局',
    sides: { before: '现在', after: '那时' },
    holds: '稳得住',
    kinds: { kept: '不变', gained: '新增', lost: '失去' },
    asItIs: '案例现在稳得住的结局',
    states: (count) => `（${n(count)} 个状态）`,
    elsewhere: {
      infeasible: () => '不可能',
      'partly-infeasible': (parties) => (parties.length === 0 ? '部分不可能' : `部分不可能，其余${all(parties)}会离开`),
      feasible: (parties) => (parties.length === 0 ? '稳不住' : `${all(parties)}会离开`),
    },
    concepts: '各概念下的均衡',
    concept: '概念',
    counts: { kept: '不变', gained: '新增', lost: '失去' },
    notApplicable: '不适用',
  },
  model: {
    ...diffWords.zh,
    title: (count) => `模型里的不同之处：${n(count)} 处`,
    same: '没有不同：两者说的一样。',
    named: (name, key) => `${name}（${key}）`,
    place: (element, place) => `${element}，第 ${place} 位`,
    added: (element) => `新增：${element}`,
    removed: (element) => `去掉：${element}`,
    renamed: (before, after) => `改名：${before} → ${after}`,
    changed: (element, changes) => (element === '' ? changes.join('；') : `${element}：${changes.join('；')}`),
  },
  ...askTopicsZh,
}
