import type { spokenEn } from './spoken.en.ts'

/** “谁说了什么”的中文文字。 */
export const spokenZh: typeof spokenEn = {
  title: '谁说了什么',
  head: ['行', '谁', '怎么说', '内容'],
  nothing: '没有找到言论：文中没有引述，或引述的说法不在规则之内。',
  nobody: '（未写明）',
  and: '、',
  listed: '；',
  via: (who, via) => `${who}（${via}转述）`,
  cueless: { direct: '引号中', mixed: '部分引用', indirect: '转述', 'headline-slot': '标题' },
  negated: (how) => `${how}（否定）`,
  suggested: (count) => `其中 ${count} 条只是建议，以“?”标出。`,
  negatedCount: (count) => `${count} 条带否定：后面的话并没有说过，或没有得到证实。`,
  namesTitle: '提到了谁',
  namesHead: ['名称', '类别', '次数', '说明'],
  nameKinds: {
    person: '人物',
    state: '国家',
    bloc: '集团',
    organisation: '机构',
    outlet: '媒体',
    group: '群体',
    compound: '合称',
  },
  members: (names) => `可能是${names}`,
  aliases: (names) => `又作${names}`,
  moreNames: (count) => `另有 ${count} 个，见 --format json。`,
  datesTitle: '时间',
  datesHead: ['原文', '日期', '推算依据'],
  unknownDay: '不明',
  basis: { text: '原文写明', publication: '发表日期', 'previous-date': '前一个日期', event: '某个事件' },
}
