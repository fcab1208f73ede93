import { hinted, type Messages } from './messages.ts'
import { outcomeMessages } from './outcomes.ts'
import { perceptionMessages } from './perceptions.zh.ts'
import { preferenceMessages } from './preferences.zh.ts'
import { relationMessages } from './relations.ts'
import { yamlSyntax } from './yaml-syntax.zh.ts'

/** Every message in Chinese. */
export const zh: Messages = {
  ...relationMessages.zh,
  ...outcomeMessages.zh,
  'file-too-large': ({ length, limit }) =>
    hinted(
      `文件有 ${length.toLocaleString('zh')} 个字符，最多只读取 ${limit.toLocaleString('zh')} 个`,
      '请把长文本放到 sources/ 下的文件里，或把案例拆开。',
    ),
  'file-empty': () => hinted('文件是空的', '案例文件以“anchorage: 1”和标题开头。'),
  'yaml-syntax': ({ problem, detail }) => yamlSyntax[problem] ?? `这不是合法的 YAML：${detail}`,
  'several-documents': () =>
    hinted('这里开始了第二个 YAML 文档', '一个案例文件只含一个文档：请删去“---”及其后的内容，或另存为一个文件。'),
  'duplicate-key': ({ key }) => hinted(`“${key}”出现了两次`, '只有一个能算数：请删去或改名另一个。'),
  'key-not-text': () => hinted('键必须是普通的词', '请写成“名称: 值”。'),
  'unknown-alias': ({ alias }) =>
    hinted(`“*${alias}”没有指向任何内容`, `请在前文所指的值之前写上“&${alias}”。以 * 开头的文字需要加引号。`),
  'too-many-aliases': ({ limit }) =>
    hinted(`文件通过别名（*名称）重复的内容太多，最多 ${limit} 处`, '请把值直接写出来。'),
  'tag-not-allowed': ({ tag }) => hinted(`案例文件中不允许使用标签 ${tag}`, '请删去。以 ! 开头的文字需要加引号。'),
  'merge-key-not-allowed': () => hinted('合并键 << 不属于 YAML 1.2，这里不允许使用', '请把各项直接写出来。'),
  'nested-too-deep': ({ limit }) =>
    hinted(`括号或列表的嵌套超过 ${limit} 层`, '案例文件用不到十层：请检查是否有没闭合的括号。'),

  'version-missing': ({ supported }) => hinted('文件没有说明所用的格式版本', `请以“anchorage: ${supported}”开头。`),
  'version-unknown': ({ found, supported }) =>
    hinted(
      `不认识格式版本“${found}”；本程序读取版本 ${supported}`,
      `如果文件来自更新的 Anchorage，请升级本程序；否则请写“anchorage: ${supported}”。`,
    ),
  'unknown-key': ({ key, at, known, suggestions }) =>
    hinted(
      `${inside(at)}“${key}”没有意义${meant(suggestions)}`,
      known.length > 0 ? `这里可以写：${known.join('、')}。` : '请删去。',
    ),
  'missing-key': ({ key, at }) => `${inside(at)}缺少“${key}”`,
  'wrong-type': ({ expected, found, at }) =>
    hinted(
      `${inside(at)}应为${expected.length > 0 ? orList(expected.map((type) => kinds[type] ?? type)) : '一个值'}，实际是${kinds[found] ?? found}`,
      found === 'number' || found === 'boolean'
        ? '如果要表示文字，请加引号。'
        : found === 'nothing'
          ? '请填写，或删去这一行。'
          : undefined,
    ),
  'not-one-of': ({ found, allowed, suggestions }) =>
    `这里不能写“${found}”；应为 ${orList(allowed)}${meant(suggestions)}`,
  'keys-exclude': ({ keys, at }) => hinted(`${inside(at)}${andList(keys)} 不能同时出现`, '请只保留一个。'),
  'one-of-keys': ({ keys, at }) => `${inside(at)}需要 ${orList(keys)} 之一`,
  'bad-value': ({ at, expected }) => `${inside(at)}不能是这个值（${expected}）`,
  'empty-value': ({ at }) => hinted(`${inside(at)}没有内容`, '请填写，或删去。'),
  'bad-identifier': ({ found, suggestions }) =>
    hinted(
      `“${found}”不能作为标识名`,
      `标识名由小写字母、数字和连字符组成，至少含一个字母${suggestions.length > 0 ? `，例如“${suggestions[0]}”` : ''}。给人看的名称写在“name:”里。`,
    ),
  'reserved-word': ({ word }) => hinted(`“${word}”是公式语言的关键词，不能作为标识名`, '请换一个。'),
  'bad-date': ({ found }) => hinted(`“${found}”不是日期`, '请写成 年-月-日，如 2025-08-15。'),
  'dates-reversed': ({ first, second }) => hinted(`${first} 晚于 ${second}`, '请把较早的日期写在前面。'),
  'bad-weight': ({ found, limit, decimals }) =>
    hinted(
      `权重 ${found} 过大或过细`,
      `权重应在 -${limit.toLocaleString('zh')} 与 ${limit.toLocaleString('zh')} 之间，至多 ${decimals} 位小数；只有相对大小起作用。`,
    ),
  'bad-share': ({ found, above }) =>
    hinted(
      `${found} 不是份额`,
      `请写${above === 'yes' ? '大于 0、不超过 1' : ' 0 到 1 之间'}的数，至多六位小数，如 0.8。`,
    ),
  'degree-of-itself': ({ state }) =>
    hinted(`“${state}”在与自身比较`, '请写两个不同的状态：偏好（prefer）前者甚于（to）后者。'),
  'degree-repeats': ({ states }) =>
    hinted(`${states.map((state) => `“${state}”`).join('与')}已有偏好度`, '两者之间只留一条，方向不限。'),
  'bad-sha256': ({ found }) => hinted(`“${found}”不是 SHA-256`, '它由 64 个十六进制数字组成，可用 sha256sum 得到。'),
  'path-outside': ({ file }) =>
    hinted(
      `“${file}”不是案例文件夹之内的路径`,
      '请写相对于 case.yaml 的路径，用 / 分隔，不含 ..，如 sources/page.txt。',
    ),
  'as-of-missing': () =>
    hinted('这一项只在一段时间内成立，但案例没有说明它针对哪一天', '请在文件开头加上“asOf: 年-月-日”。'),

  'formula-empty': () => hinted('这里应有一个公式', '可以写选项、术语、and、or、not；“true”恒成立。'),
  'formula-too-long': ({ length, limit }) =>
    hinted(`公式有 ${length} 个字符，最多 ${limit} 个`, '请在“terms:”下为各部分命名。'),
  'formula-too-deep': ({ limit }) => hinted(`公式嵌套超过 ${limit} 层`, '请在“terms:”下为各部分命名。'),
  'formula-too-large': ({ limit }) =>
    hinted(`把术语展开后，公式超过 ${limit} 个部分`, '反复引用其他术语会使公式迅速变大：请写得简单些。'),
  'unexpected-character': ({ character, instead }) =>
    instead === ''
      ? hinted(`“${character}”在公式中没有意义`, '公式用词书写：and、or、not、if、iff、requires。')
      : `“${character}”在公式中没有意义；是否想写“${instead}”？`,
  'unexpected-word': ({ found, expected }) =>
    `应为${orList(expected.map((word) => expectations[word] ?? `“${word}”`))}，实际是${found === '' ? '结尾' : `“${found}”`}`,
  'unclosed-parenthesis': () => hinted('这个括号没有闭合', '请补上“)”。'),
  'formula-cut': () => hinted('公式到此为止：在 { } 之内，逗号会结束这个值', '请给公式加引号，或不用 { }，分行书写。'),
  'chained-conditional': ({ first, second }) =>
    hinted(`“… ${first} … ${second} …”有两种读法`, '请用括号标明哪一部分是一个整体。'),
  'circular-term': ({ cycle }) => hinted(`术语循环定义：${cycle.join(' → ')}`, '其中一个定义必须不依赖其他几个。'),
  'ambiguous-name': ({ name, readings }) =>
    hinted(`“${name}”既是该方的选项，又是术语`, `指选项时请写“${readings[0]}”，或给术语改名。`),
  'unknown-name': ({ name, suggestions }) => `“${name}”既不是选项，也不是术语${meant(suggestions)}`,
  'unknown-option': ({ name, party, suggestions }) =>
    party === '' ? `“${name}”不是选项${meant(suggestions)}` : `“${name}”不是 ${party} 的选项${meant(suggestions)}`,
  'unknown-party': ({ name, suggestions }) => `“${name}”不是任何一方${meant(suggestions)}`,
  'unknown-evidence': ({ name, suggestions }) =>
    hinted(`没有依据“${name}”${meant(suggestions)}`, '依据列在“evidence:”下。'),
  'unknown-source': ({ name, suggestions }) => `没有来源“${name}”${meant(suggestions)}`,
  'unknown-speaker': ({ name, suggestions }) =>
    hinted(`“${name}”既不是人物，也不是任何一方${meant(suggestions)}`, '请在“people:”下添加此人；记者本人写 null。'),
  'unknown-state': ({ name, suggestions }) =>
    hinted(`“${name}”不是状态${meant(suggestions)}`, '请写“states:”中的名称、用 + 连接的已采取选项，或 none。'),
  'unknown-concept': ({ name, suggestions }) => `“${name}”不是稳定性概念${meant(suggestions)}`,
  'unknown-reading': ({ name, party, suggestions }) => `${party} 没有读法“${name}”${meant(suggestions)}`,
  'unknown-priority': ({ number, count, party }) =>
    count === 0
      ? `${party} 没有优先项，不存在第 ${number} 条`
      : `${party} 的优先项为第 1 至 ${count} 条，没有第 ${number} 条`,
  'duplicate-id': ({ id }) => hinted(`“${id}”已经用来指别的东西`, '请为其中之一换个标识名。'),
  ...perceptionMessages,
  'same-party-twice': ({ party }) => `关系是两方之间的，这里 ${party} 出现了两次`,
  'member-twice': ({ party }) => hinted(`${party} 在这个联盟中出现了两次`, '请删去其中一个。'),
  'same-coalition-twice': ({ parties }) => hinted(`${parties.join('、')} 的联盟已经列出`, '两处留一处即可。'),

  'checks-skipped': ({ states, limit }) => ({
    message: `可行状态有 ${states} 个，超过 ${limit} 个，因此没有逐一检查公式、优先次序和选项是否起作用`,
    hint: '分析本身不受影响。',
  }),
  'no-preference': ({ party }) =>
    hinted(`${party} 没有偏好：所有状态对它都一样`, '请添加“priorities:”；如果它确实无所谓，请写“priorities: []”。'),
  'formula-never-holds': ({ formula }) => `“${formula}”在任何可行状态中都不成立`,
  'formula-always-holds': ({ formula }) => `“${formula}”在所有可行状态中都成立`,
  'priority-without-effect': ({ party, number, formula }) =>
    hinted(
      `${party} 的第 ${number} 条优先项“${formula}”不起作用：去掉它，可行状态的排序不变`,
      '更优先的陈述或约束已经决定了它。',
    ),
  'option-unmentioned': ({ option }) =>
    hinted(`没有任何一方的偏好提到 ${option}`, '如果没人在意它是否被采取，模型也许可以不要它。'),
  'option-decides-nothing': ({ option }) =>
    `${option} 不起决定作用：凡能单独改变它之处，无论采用哪种稳定性概念，采取与不采取它，状态同样是或同样不是均衡`,
  'constraint-removes-nothing': ({ formula }) =>
    hinted(`“${formula}”没有改变什么：其他约束已经做到了`, '请删去，或检查原意。'),
  'constraint-removes-everything': ({ formula }) =>
    hinted(`“${formula}”单独就排除了所有状态`, '请检查是否多写或漏写了“not”。'),
  'constraint-traps-option': ({ option, party, constraints, stuck, taken }) =>
    hinted(
      `在采取了 ${option} 的 ${taken} 个状态中，有 ${stuck} 个由于${andList(constraints.map(quoted))}，无论 ${party} 同时改变什么都无法撤回它`,
      '这种情况下的“稳定”没有意义。一方不愿做的事是优先项，不是约束；不可逆的事请写“change: forward”。',
    ),
  'no-feasible-state': ({ conflicting, date }) =>
    hinted(
      conflicting.length === 0
        ? '没有可行状态'
        : `${on(date)}没有可行状态：${andList(conflicting.map(quoted))}不能同时成立`,
      '请放宽其中之一。',
    ),
  'without-evidence': ({ element, label }) =>
    hinted(
      `${elements[element] ?? element}“${label}”没有依据`,
      '请添加“because: […]”；如果没有人说过，请写“confidence: assumed”。',
    ),
  'attested-without-statement': ({ element, label, party }) =>
    hinted(
      `${elements[element] ?? element}“${label}”标为 attested，但它的依据中没有 ${party} 自己的表述`,
      'attested 表示该方或其代表亲口说过；他人转述的属于 inferred。',
    ),
  'interest-uncarried': ({ party, text }) =>
    hinted(`${party} 的诉求“${text}”没有对应的优先项`, '请添加“priority: N”，或在“notModelled:”中说明模型为何不含它。'),
  'duplicate-name': ({ name, first }) => hinted(`“${name}”也是 ${first} 的名称`, '读者无法区分两者。'),
  'named-state-infeasible': ({ state, by, date }) =>
    `${on(date)}状态“${state}”不可行，原因是${andList(by.map(quoted))}`,
  'same-state-twice': ({ state, first }) => `“${state}”与“${first}”所采取的选项相同`,
  'status-quo-infeasible': ({ state, kind, by, date }) =>
    hinted(
      `${on(date)}现状“${state}”不可行，原因是${kind === 'window' ? '窗口期' : '约束'}${andList(by.map(quoted))}`,
      kind === 'window'
        ? '请为这段时间另写一条现状（“statusQuo: [{state, during}]”），或修改窗口期。'
        : '已成事实的不可能是不可行的：请修改约束或现状。',
    ),
  'status-quo-open': ({ date }) => hinted(`没有一条现状涵盖 ${date}`, '请在列表末尾加一条不带“during:”的现状。'),
  'reachable-without-status-quo': () =>
    hinted('这条命题说的是可达的均衡，但案例没有作为起点的现状', '请添加“statusQuo:”。'),
  'merged-members-differ': ({ party, first, second, priority }) =>
    hinted(
      `${party} 对合并状态的成员排序不一：${first} 与 ${second}${priority === '' ? '' : `在“${priority}”上`}不同`,
      '请指明以哪个成员为准（在“merge:”旁写“representative: …”），或使偏好对所有成员相同。',
    ),
  'ranking-misses': ({ party, states, count }) =>
    `${party} 的排序漏掉了 ${count} 个可行状态：${states.join('、')}${count > states.length ? '……' : ''}`,
  'ranking-repeats': ({ party, states }) => `${party} 的排序中 ${states.join('、')} 出现不止一次`,
  'ranking-infeasible': ({ party, state }) => `${party} 的偏好中有不可行的状态“${state}”，已跳过`,
  ...preferenceMessages,
  'too-many-states': ({ limit, needed, exact }) =>
    hinted(
      `模型${exact === 'yes' ? '' : '至少'}需要 ${needed.toLocaleString('zh')} 个状态，上限为 ${limit.toLocaleString('zh')} 个`,
      '请增加约束、合并状态，或去掉影响不大的选项。',
    ),
  'too-many-arcs': ({ limit, needed }) =>
    hinted(
      `由于合并状态或禁止的转移，模型需要 ${needed.toLocaleString('zh')} 个移动，上限为 ${limit.toLocaleString('zh')} 个`,
      '请不用“merge”和“forbid”，或去掉影响不大的选项。',
    ),

  'source-missing': ({ source, file }) =>
    hinted(`来源 ${source} 的文件 ${file} 不存在`, '请放到案例文件夹中，或删去“file:”。'),
  'source-changed': ({ file, recorded, actual }) =>
    hinted(`${file} 已有改动：其 SHA-256 为 ${actual}，记录的是 ${recorded}`, '请核对引文，然后记录新的值。'),
  'source-not-utf8': ({ file, offset }) =>
    hinted(`${file} 不是 UTF-8 文本（第 ${offset} 字节）`, '请转换编码；只在 UTF-8 文本中查找引文。'),
  'anchor-not-found': ({ source, quote, near, line }) =>
    hinted(
      `${source} 中没有“${shortened(quote)}”`,
      near ? `第 ${line} 行有“${shortened(near)}”。若即此处，请照抄该处文字。` : '请逐字照抄来源中的原文。',
    ),
  'anchor-ambiguous': ({ source, quote, count }) =>
    hinted(
      `“${shortened(quote)}”在 ${source} 中出现 ${count} 次`,
      '请加上“prefix:”或“suffix:”，即所指之处前面或后面的文字。',
    ),
  'correction-unfit': ({ source, quote }) =>
    hinted(
      `“${shortened(quote)}”处的纠正对 ${source} 的分段不起作用`,
      '来源或读取程序已有改动。请重新纠正，或删去这一条。',
    ),
  'anchor-unchecked': ({ source }) => `来源 ${source} 没有文件，无法核对这条引文`,

  'json-syntax': ({ detail }) => `这不是合法的 JSON：${detail}`,
  'table-not-one-model': () =>
    hinted('这个文件不是单个模型的表', '应有 decision_makers、states、moves 和 preferences。'),
  'table-preferences-missing': ({ party }) => `没有 ${party} 的排序`,
  'table-preferences-incomplete': ({ party }) =>
    hinted(`${party} 的偏好只有部分已知，目前尚不支持`, '请给出完整的“ranking_best_to_worst”。'),
  'table-unknown-state': ({ state, at }) => `${inside(at)}“${state}”不是表中的状态`,
  'table-unknown-party': ({ party, suggestions }) => `“${party}”不是表中的决策者${meant(suggestions)}`,
  'table-option-form': ({ state, form, count }) =>
    `状态 ${state} 的选项形式“${form}”应为 ${count} 个字母，取 Y、N 或 -`,
}

const kinds: Readonly<Record<string, string>> = {
  map: '若干项（键: 值）',
  list: '列表',
  text: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  nothing: '空值',
  null: 'null',
}

const expectations: Readonly<Record<string, string>> = {
  formula: '选项、术语、“not”或“(”',
  operator: '“and”“or”“if”“iff”“requires”',
  number: '数字',
  end: '结尾',
}

const elements: Readonly<Record<string, string>> = {
  option: '选项',
  power: '对选项的权力',
  priority: '优先项',
  perception: '认识',
  constraint: '约束',
  window: '窗口期',
  coalition: '联盟',
  outlook: '展望',
  interest: '诉求',
  event: '事件',
  relation: '关系',
  reading: '读法',
  tuning: '手工移动',
}

function quoted(text: string): string {
  return `“${text}”`
}

function inside(at: string): string {
  return at === '' ? '文件顶层' : `${at} 中`
}

function on(date: string): string {
  return date === '' ? '' : `在 ${date}，`
}

function meant(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `；是否想写${orList(suggestions.map(quoted))}？`
}

function orList(items: readonly string[]): string {
  return new Intl.ListFormat('zh', { type: 'disjunction' }).format(items)
}

function andList(items: readonly string[]): string {
  return new Intl.ListFormat('zh', { type: 'conjunction' }).format(items)
}

function shortened(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')
}
