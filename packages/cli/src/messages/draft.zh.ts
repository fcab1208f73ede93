import type { draftEn } from './draft.en.ts'

/** The words of `anchorage draft` and `anchorage evidence` in Chinese. */
export const draftZh: typeof draftEn = {
  about: '由报道得到的第一个案例：各方、选项、优先次序和证据，都等你来改',
  argument: '要读的文本文件（.txt、.md）',
  to: '要新建的文件夹',
  date: '来源的发表日期（YYYY-MM-DD）；“星期一”“13日”由它推算',
  title: '案例的名称（默认用大标题）',
  assist: '让模型补充建议：OpenAI 兼容接口的地址；密钥放在 ANCHORAGE_ASSIST_KEY',
  model: '--assist 询问的模型',
  done: (path) => `已写入 ${path}。`,
  holds: (c) =>
    `${c.parties}方，${c.options}个选项，${c.interests}项利益，${c.outlooks}项预期，${c.people}个说话的人，${c.evidence}条证据。`,
  marked: '全部只是草稿：每项判断都是“假定”，你没有确认之前，什么都不算有据。',
  placeholders: '没有找到承诺、威胁、要求或拒绝，所以选项只是占位，也没有优先次序：请自己写上。',
  leftOut: {
    parties: (names) => `没有当作一方的：${names}。`,
    options: (names) => `为使模型保持小巧而略去的选项：${names}。`,
    passages: (number) => `来源较长，略去${number}段。`,
    outlooks: (number) => `略去${number}项预期。`,
  },
  recoded: (path, encoding) => `${path} 的编码是 ${encoding}；案例引用它的 UTF-8 副本，原文件一并保存。`,
  checked: (warnings) => (warnings === 0 ? 'check 没有意见。' : `check 有${warnings}个警告，没有错误。`),
  next: (path) => `从头修改 ${path}/case.yaml，然后运行 anchorage check ${path} 和 anchorage analyze ${path}。`,
  originalNote: (path, encoding, sha256) =>
    `原文件是 ${path}（${encoding}，SHA-256 ${sha256}）；这里是同样的文字，编码为 UTF-8。`,
  evidence: {
    about: '把一个来源里的话列为案例的证据，逐条接受',
    from: '案例中一个来源的 id',
    accept: '把这些写进案例：all，或用逗号隔开的 id',
    title: (source, caseTitle) => `${caseTitle}：${source} 里说了什么`,
    summary: (fresh, known, people) =>
      `${fresh}段还不在案例里，${known}段已经有了。${people === 0 ? '' : `会增加${people}个说话的人。`}不加 --accept 就什么都不写。`,
    none: '这个来源里没有案例还缺的内容。',
    leftOut: (number) => `来源较长，还有${number}段没有列出。`,
    head: { id: 'id', by: '谁说的', kind: '种类', quote: '原话', cue: '依据的词', sure: '把握' },
    reporter: '（记者）',
    added: (name) => `${name} +`,
    newPeople: '名字后有加号的，还不在案例的人物里。',
    kinds: { statement: '陈述', report: '报道', judgement: '评判' },
    rejected: '模型提出而被拒收的',
    accepted: (number, file) => `${number}条已写进 ${file}。`,
    peopleAdded: (names) => `新增人物：${names}。`,
  },
  assistance: {
    asked: (model, url, hash) => `询问了 ${url} 的 ${model}（提示 ${hash}）。`,
    took: (accepted, rejected) => `${accepted}条建议逐字见于来源，拒收${rejected}条。`,
    reasons: {
      'no-paragraph': '没有指明来源中的段落',
      'not-verbatim': '引文不在那一段里',
      elsewhere: '引文在别的段落里',
      'bad-kind': '不属于所要求的种类',
      'not-an-object': '不成其为建议',
      'too-long': '引文太长',
      'no-quote': '没有引文',
      'too-many': '超出了查看的条数',
    },
    failed: {
      timeout: (p) => `模型在${p.seconds}秒内没有回答，以下不靠它。`,
      unreachable: (p) => `连不上接口 ${p.url}（${p.why}），以下不靠它。`,
      status: (p) => `接口答复 ${p.status}，以下不靠它。`,
      'too-large': () => '模型的回答太大，以下不靠它。',
      'not-json': () => '模型的回答不是所要求的 JSON，以下不靠它。',
      'cut-off': () => '模型的回答中途断了，以下不靠它。',
    },
  },
  errors: {
    'folder-not-empty': (p) => `${p.path} 已经存在，而且不是空的。什么都没有写；请换一个文件夹。`,
    'nothing-to-draft': (p) =>
      `${p.path}：没有找到行动的或代表某一方说话的，写不出一方来（读到${p.blocks}段、${p.statements}条陈述）。什么都没有写。可用 anchorage read 看读到了什么，或用 anchorage new 从头开始。`,
    'unknown-source-id': (p) => `案例没有来源“${p.given}”。它的来源有：${p.known}。`,
    'source-without-file': (p) => `来源“${p.given}”没有可读的文件。`,
    'unknown-entries': (p) => `找到的条目里没有：${p.given}。找到的有：${p.known}。什么都没有写。`,
    'case-changed': (p) => `${p.path} 在此期间被改动过。什么都没有写；请重新运行。`,
    'needs-model': () => '--assist 还需要模型的名字：--model 名字。',
    'bad-assist-url': (p) => `“${p.given}”不是接口的地址。应为 http(s)://主机/路径，例如 http://localhost:11434/v1。`,
  },
}
