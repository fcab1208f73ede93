import type { KeepMessages } from './keep.en.ts'

const number = (count: number) => count.toLocaleString('zh')
const clock = (time: number) => new Date(time).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' })

/** Chinese words of saving, conflicts and earlier versions. */
export const keepZh: KeepMessages = {
  states: {
    saved: '已保存',
    unsaved: '尚未保存',
    saving: '正在保存…',
    conflict: '别处有改动',
    offline: '未保存：服务器没有应答',
    'locked-out': '未保存：需要新密钥',
    refused: '无法保存',
    'read-only': '只读：不保存',
  },
  idle: { offline: '服务器没有应答', 'locked-out': '需要新密钥', refused: '文件无法读取' },
  saveNow: '立即保存（Ctrl+S 或 Command-S）',
  download: '下载我的文本',
  again: '重试',
  notices: {
    offline:
      'Anchorage 没有应答。你的修改留存在本浏览器里，它在这个地址重新运行后会自动保存。如果它会在别的地址启动，请先下载文本。',
    'locked-out':
      'Anchorage 重新启动过，换了新密钥。请在本浏览器里打开它在终端里打印的地址，之后你的修改会自动保存；在此之前，修改留存在这里。',
    refused: '案例未能保存。你的修改留存在本浏览器里，稍后会自动再试。',
    'read-only': '这个服务器以只读方式启动，你的修改不会存入文件夹。修改留存在本浏览器里，也可以下载文本。',
  },
  unchanged: {
    offline: 'Anchorage 没有应答。它还在终端里运行吗？你所做的都已保存。',
    'locked-out': 'Anchorage 重新启动过，换了新密钥。请在本浏览器里打开它在终端里打印的地址。',
    refused: '这个案例的文件无法再读取。这里显示的是先前的内容。',
  },
  takenOver: (time) => `案例在别处被改过，${clock(time)} 起按那里的内容显示。撤销即可回到先前的文本。`,
  conflict: {
    notice: '你编辑期间，这个案例在别处被改过。没有覆盖任何内容；请选择以哪一份为准。',
    compare: '比较两份文本',
    title: '这个案例有两份文本',
    lead: '在你的修改所依据的文本之后，案例又在本窗口之外被改过。两份都不会丢失：没有选中的那一份会留在早先版本里，或者可以撤销找回。',
    mine: '你的文本（本窗口）',
    theirs: '磁盘上的文本',
    takeMine: '保存我的',
    takeTheirs: '采用磁盘上的',
    editOn: '继续编辑，稍后再定',
  },
  draft: {
    notice: (time) =>
      `你在 ${new Date(time).toLocaleString('zh-CN', { dateStyle: 'medium', timeStyle: 'short' })} 所做的修改没有保存。`,
    restsOnOther: '此后案例又被改过。',
    put: '放回编辑',
    compare: '查看差别',
    discard: '丢弃',
    title: '没有保存的修改',
    lead: '它们留存在本浏览器里。放回编辑之后，可以像任何修改一样撤销。',
    theirs: '你的修改',
    now: '案例现在的内容',
    later: '稍后再定',
  },
  compare: {
    gap: (count) => `${number(count)} 行相同`,
    same: '两份文本相同。',
    counts: (added, removed) => `增加 ${number(added)} 行，删去 ${number(removed)} 行`,
    short: (added, removed) => `+${number(added)} −${number(removed)}`,
    only: { left: '只在左边', right: '只在右边' },
    more: (count) => `再显示 ${number(count)} 行`,
    label: '两份文本并排对照',
  },
  history: {
    title: '早先版本',
    lead: '保存替换案例文本之前，先把原来的文本留在案例文件夹里：最近一小时的全部保留，之后一天之内每小时一份，再往前每天一份。',
    empty: '还没有早先版本。',
    emptyHint: '你的修改第一次保存时，就会留下第一份。',
    now: '现在',
    list: '各版本，最近的在前',
    size: (bytes) => (bytes < 1024 ? `${number(bytes)} 字节` : `${(bytes / 1024).toFixed(1)} kB`),
    day: (time) => new Date(time).toLocaleDateString('zh-CN', { dateStyle: 'full' }),
    clock: (time) => new Date(time).toLocaleTimeString('zh-CN'),
    moment: (time) => new Date(time).toLocaleString('zh-CN', { dateStyle: 'medium', timeStyle: 'medium' }),
    inWords: '此版本之后的改动',
    against: '逐行对照',
    versionOf: (moment) => `${moment} 的版本`,
    whole: '全文',
    restore: '恢复此版本',
    download: '下载此版本',
    restored: '此版本已重新放到编辑区。撤销即可回到先前的文本。',
    isNow: '案例现在的内容与此版本相同。',
    choose: '选择一个版本，查看此后的改动。',
    more: (count) => `再显示 ${number(count)} 个更早的版本`,
  },
}
