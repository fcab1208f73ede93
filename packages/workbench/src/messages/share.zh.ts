import type { ShareMessages } from './share.en.ts'

const number = (count: number) => count.toLocaleString('zh-CN')

/** Chinese words of sharing, of links and zips, and of cases that are kept in the browser. */
export const shareZh: ShareMessages = {
  storage: {
    where:
      '您的案例只存放在这台机器的这个浏览器里，不会发送到任何地方。浏览器可能清除所存的内容，重要的案例请存为 zip。',
    example: '示例',
    examples: '可供打开的示例与您自己的案例列在一起；要改动示例，请留一份副本。',
    empty: '这里还没有案例',
    emptyHint: '请新建一个案例，或者把 zip、含有 case.yaml 的文件夹、单个 case.yaml 拖到这里。',
    'not-found': '这个浏览器里没有这个案例。',
    offline: '未能取得本页的一个文件。网络是否连通？',
    full: '浏览器没有更多空间给本页，因此什么也没有存。请把案例存为 zip 并删去一些，或允许本页使用更多空间。',
    none: '浏览器不允许本页存储任何内容。请查看网站数据的设置，或下载您的文本。',
    taken: (slug) => `这个浏览器里已经有名为“${slug}”的案例。`,
    fileExists: (path) => `“${path}”已经存在且内容不同，未予替换。请换一个名称。`,
    history: '每次保存替换案例文本之前，原来的文本会留在这个浏览器里，最多保留最近 100 份。zip 中不含这些版本。',
  },
  open: {
    file: '打开 zip 或 case.yaml',
    folder: '打开文件夹',
    hint: '也可以拖到本页任何地方',
    opening: '正在打开……',
    opened: (titles) => `已添加：${titles.join('、')}。`,
    leftOut: (paths) => `服务器只接收“sources”里名称合于各种系统的文件，以下文件没有带上：${paths.join('、')}。`,
    noCase: (name) => `“${name}”里没有 case.yaml，因此什么也没有添加。`,
    notText: (name) => `“${name}”里的 case.yaml 不是 UTF-8 文本，因此什么也没有添加。`,
    tooLarge: (name) => `“${name}”超过此处可打开的大小（64 MB），因此什么也没有添加。`,
    failed: (name, why) => `未能添加“${name}”：${why}`,
  },
  zipFaults: {
    'not-a-zip': () => '它不是 zip，或者在途中被截断了。',
    'too-many': () => '其中的文件超过 2,000 个。',
    'too-large': () => '它解开后超过此处接收的大小：单个文件 20 MB，合计 64 MB。',
    'bad-path': (path) => `其中有文件的位置不被允许：“${path}”。`,
    twice: (path) => `其中同一个文件出现两次：“${path}”。`,
    damaged: (path) => `其中的“${path}”已损坏。`,
    encrypted: (path) => `其中的“${path}”已加密。请不设密码重新打包。`,
    unsupported: (path) => `其中“${path}”的压缩方式此处无法读取。请打包为普通的 zip。`,
  },
  linkFaults: {
    newer: '这个链接由更新版本的 Anchorage 生成。请在新版本中打开，或请对方发送 zip。',
    damaged: '链接不完整：途中丢失或改动了一部分。请对方重新发送链接，或发送 zip。',
    'too-large': '这个链接解开后超过此处可打开的大小（4 MB），未予打开。',
    'not-text': '链接里的内容不是文本，未予打开。',
    'bad-path': '链接所含文件的位置不被允许，未予打开。',
  },
  partly: (slug, path) =>
    `连接中断：案例“${slug}”已经建立，但从“${path}”起的文件没有送到。请在那里补上，或删去它的文件夹后重试。`,
  tooManyFiles: (listed) =>
    `案例的文件夹超出可带走的范围：多于 ${number(listed)} 个文件，或文件夹超过六层。为免残缺，什么也没有生成。请直接复制文件夹，或先清理它。`,
  tooLargeForZip:
    '案例的文件超过案例 zip 的上限：单个 20 MB、合计 64 MB。任何工作台都不会打开它，因此没有生成。请直接复制文件夹。',
  linkTitle: '这个链接无法打开',
  guest: {
    link: '这个案例随链接而来，没有存放在任何地方：不留副本，关闭本页后就没有了。',
    example: '这是一个示例，可以随意尝试；要保留改动，请留一份副本。',
    noSources: '来源没有随之带来，因此无法查看原文段落。',
    keepFirst: '请先留一份副本：案例还没有存放之处，不能往里添加。',
    keep: '留一份副本',
    keeping: '正在保存副本……',
  },
  dialog: {
    button: '分享',
    title: '分享这个案例',
    zip: '作为 zip',
    zipHint: (count) =>
      `案例的文件夹：case.yaml 及其旁边的 ${number(count)} 个文件。可以拖到另一个工作台上，也可以解开。同样的案例得到同样的字节。`,
    downloadZip: '下载 zip',
    packing: '正在打包……',
    link: '作为链接',
    linkHint: '整个案例都写在链接 # 之后的部分里，地址的这一部分不会发送到任何服务器。有链接的人都能读到案例。',
    withSources: (count) => `带有 ${number(count)} 份来源。`,
    withoutSources: '不带来源，因为放不下；zip 里有。',
    tooLong: (length, limit) =>
      `这个案例太长，不宜做成链接：共 ${number(length)} 个字符，而有些程序会截断超过 ${number(limit)} 个字符的链接。请发送 zip。`,
    localOnly: '这个地址只在这台机器上有效。从 # 开始的部分，接在任何工作台的地址之后都能打开同一个案例。',
    making: '正在生成链接……',
    address: '链接',
    copy: '复制',
    copied: '已复制',
    notCopied: '浏览器不允许复制。请选中后自行复制。',
    embed: '放进网页',
    embedHint: '在您的网页里显示结论，只供阅读。',
    embedCode: '放进网页的 HTML',
    remove: '删除',
    removeHint: '把案例、案例的文件和以前的版本从这个浏览器里永久删除。',
    removeAsk: '要永久删除这个案例吗？',
    removeYes: '删除',
    removeNo: '保留',
  },
  embed: {
    open: '在 Anchorage 中打开',
    none: '地址没有指明要显示的案例。',
  },
}
