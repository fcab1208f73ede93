import type { anchorsEn } from './anchors.en.ts'

/** `anchorage anchors` 的中文词句。 */
export const anchorsZh: typeof anchorsEn = {
  command: '案例的引文在现有来源中落在哪里：原样、移位、近似、丢失',
  options: {
    format: 'table、json、csv 或 jsonld（W3C 网页标注）',
    annotations: '不查案例的定位，改查这个文件中的标注（W3C 或 Hypothesis 的 JSON）',
    all: '列出每一个定位，而不只是需要过目的',
  },
  errors: {
    'annotations-not-json': (p) => `${p.path}：应为 JSON。`,
    'no-annotations': (p) => `${p.path}：没有找到标注。应为 W3C 网页标注（列表、分页或集合），或 Hypothesis 的 JSON。`,
    'too-many-annotations': (p) => `${p.path}：标注超过 ${p.most} 条，请拆分文件。`,
  },
  opening: (count, sources) => `${sources} 个来源，${count} 个定位`,
  none: '没有定位，无可查找。',
  source: '来源',
  unknownSource: '（不是案例的来源）',
  total: '合计',
  kinds: {
    exact: '原样',
    moved: '移位',
    folded: '折合',
    fuzzy: '近似',
    ambiguous: '多处',
    lost: '丢失',
    unread: '未读',
  },
  legend:
    '原样：逐字相同。移位：逐字相同，但换了位置。折合：只差空白、引号、破折号、全半角、大小写或繁简。近似：有少量出入，须由人确认。多处：有几处都符合。丢失：找不到。未读：没有可查的文本。',
  states: {
    changed: (source) => `${source}：文件在记录 SHA-256 之后有改动。`,
    unrecorded: (source) => `${source}：案例没有记录这个文件的 SHA-256。`,
    missing: (source) => `${source}：文件不存在。`,
    'not-utf8': (source) => `${source}：文件不是 UTF-8 编码。`,
    'no-file': (source) => `${source}：只有书目、没有文件的来源，不查引文。`,
  },
  headings: {
    exact: '原样',
    moved: '移位',
    folded: '折合',
    fuzzy: '近似：请确认',
    ambiguous: '多处：请加 prefix 或 suffix',
    lost: '丢失',
    unread: '未读',
  },
  place: (id, source, line) => (line === undefined ? `${id}，${source}` : `${id}，${source}，第 ${line} 行`),
  detailed: (place, detail) => `${place}：${detail}`,
  errorsFound: (errors) => `${errors} 处出入`,
  severalPlaces: (lines, more) => (more > 0 ? `第 ${lines} 行，另有 ${more} 处` : `第 ${lines} 行`),
  quoted: (text) => `引文：${text}`,
  standing: (text) => `原文：${text}`,
  leftOut: {
    'not-an-annotation': (n) => `略去第 ${n} 条：它不是标注。`,
    'no-target': (n) => `略去第 ${n} 条：没有标注对象。`,
    'no-quote': (n) => `略去第 ${n} 条：没有引文。`,
    'quote-too-long': (n) => `略去第 ${n} 条：引文过长。`,
  },
  moreLeftOut: (count) => `另有 ${count} 条标注被略去。`,
  verdict: (lost, unread, toConfirm) => {
    const counts = [
      lost > 0 ? `丢失 ${lost} 条` : '',
      unread > 0 ? `未读 ${unread} 条` : '',
      toConfirm > 0 ? `待确认或待辨明 ${toConfirm} 条` : '',
    ].filter((text) => text !== '')
    return counts.length === 0 ? '每一句引文都在来源中。' : `${counts.join('，')}。`
  },
}
