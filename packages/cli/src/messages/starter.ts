import type { Lang } from '@anchorage/casefile'

/** The case.yaml that `anchorage new` writes: small, complete, and commented. */
export function starterCase(name: string, lang: Lang): string {
  return lang === 'zh' ? chinese(name) : english(name)
}

/** The source that goes with it. */
export function starterSource(lang: Lang): string {
  return lang === 'zh'
    ? '[1] 把报道的文字，或者你自己的摘要，放在这里。\n\n[2] 镇上说，工厂必须停止排放。工厂说，只要镇上不起诉，它就愿意安装过滤设备。\n'
    : '[1] Put the text of a report here, or your own digest of it.\n\n[2] The town says that the plant must stop the discharge. The plant says that it will install a filter if the town does not sue.\n'
}

function english(name: string): string {
  return `# A case in Anchorage: who can do what, what cannot be, what each party puts first, and where each of that is written.
# Check it with "anchorage check ${name}", analyse it with "anchorage analyze ${name}".

anchorage: 1                            # the version of this format
title: ${quoted(name)}
question: Can the discharge be stopped without a lawsuit?

sources:                                # what the judgements below rest on
  report: {file: sources/report.md, title: A report, lang: en, rendering: paraphrase}

parties:
  town:
    name: Town
    options:                            # what the party can do; it may change all its own options at once
      sue: {name: Sue the plant, because: [plant-offer]}
    priorities:                         # most important first; write formulas over options
      - {want: plant.filter, confidence: attested, because: [town-demand]}
      - {want: sue if not plant.filter, confidence: inferred, because: [town-demand]}
      - {want: not sue, confidence: assumed}      # nobody said it: "assumed"
  plant:
    name: Plant
    options:
      filter: {name: Install a filter, because: [plant-offer]}   # with "change: forward" it could not be undone
    priorities:
      - {want: not town.sue, confidence: attested, because: [plant-offer]}
      - {want: not filter, confidence: inferred, because: [plant-offer]}

terms:                                  # names for formulas
  settled: plant.filter and not town.sue

# constraints:                          # only what cannot be; that somebody refuses is a priority
#   - {never: town.sue and plant.filter}

states:
  now: {taken: [], name: Nothing is done yet}
statusQuo: now

outlooks:                               # what people expect, as claims that the analysis answers
  - {id: will-settle, by: plant, because: [plant-offer], text: There will be a filter and no lawsuit., claim: some equilibrium under seq has settled}

evidence:
  town-demand:
    by: town
    kind: statement
    anchors: [{source: report, quote: the plant must stop the discharge}]
  plant-offer:
    by: plant
    kind: statement
    anchors: [{source: report, quote: it will install a filter if the town does not sue}]
`
}

function chinese(name: string): string {
  return `# Anchorage 案例：谁能做什么、什么不可能、各方把什么放在前面，以及每一条写在哪里。
# 检查：anchorage check ${name}    分析：anchorage analyze ${name}

anchorage: 1                            # 本格式的版本
title: ${quoted(name)}
question: 不打官司，能让排放停下来吗？

sources:                                # 下面各项判断的依据
  report: {file: sources/report.md, title: 一篇报道, lang: zh, rendering: paraphrase}

parties:
  town:
    name: 镇上
    options:                            # 这一方能做什么；它可以同时改变自己的几个选项
      sue: {name: 起诉工厂, because: [plant-offer]}
    priorities:                         # 最重要的写在前面；每条是关于选项的公式
      - {want: plant.filter, confidence: attested, because: [town-demand]}
      - {want: sue if not plant.filter, confidence: inferred, because: [town-demand]}
      - {want: not sue, confidence: assumed}      # 没有人说过，所以是“假定”
  plant:
    name: 工厂
    options:
      filter: {name: 安装过滤设备, because: [plant-offer]}   # 加上 "change: forward" 就表示做了不能撤回
    priorities:
      - {want: not town.sue, confidence: attested, because: [plant-offer]}
      - {want: not filter, confidence: inferred, because: [plant-offer]}

terms:                                  # 给公式起名
  settled: plant.filter and not town.sue

# constraints:                          # 只写不可能的事；“不愿意”是优先次序，不是约束
#   - {never: town.sue and plant.filter}

states:
  now: {taken: [], name: 各方尚无行动}
statusQuo: now

outlooks:                               # 人们的预期，写成分析可以回答的命题
  - {id: will-settle, by: plant, because: [plant-offer], text: 会装上过滤设备，而且不打官司。, claim: some equilibrium under seq has settled}

evidence:
  town-demand:
    by: town
    kind: statement
    anchors: [{source: report, quote: 工厂必须停止排放}]
  plant-offer:
    by: plant
    kind: statement
    anchors: [{source: report, quote: 只要镇上不起诉，它就愿意安装过滤设备}]
`
}

/** A YAML string that means exactly the given text. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
