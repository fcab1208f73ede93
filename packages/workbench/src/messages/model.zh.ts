import type { modelEn } from './model.en.ts'

const number = (count: number) => count.toLocaleString('zh')

/** Chinese words of the page on which a case is modelled. */
export const modelZh: typeof modelEn = {
  panes: { label: '模型的两种视图', form: '表单', file: '文件' },
  undo: '撤销',
  redo: '重做',
  undoKeys: 'Ctrl+Z',
  redoKeys: 'Shift+Ctrl+Z',
  file: {
    title: 'case.yaml',
    label: 'case.yaml，案例的文本',
    hint: 'Ctrl+空格给出可填的内容；Tab 或 Esc 离开编辑器；Ctrl+] 与 Ctrl+[ 调整缩进；F8 转到下一处问题。',
    left: '已离开编辑器。',
    place: '当前位置',
    top: '文件开头',
    toForm: (place) => `在表单中显示 ${place}`,
    goTo: (line) => `第 ${line} 行`,
    loading: '正在载入编辑器…',
  },
  fault: {
    title: '文本暂时无法作为案例读取',
    about: '表单和结论仍按上一次可读的文本显示。请在文件中修正下列各处；内容不会丢失。',
    broken: '请在本页的文件中修正下列各处；一旦可以读取，表单就会出现在这里。',
  },
  problems: (count) => `${number(count)} 处问题`,
  phrases: {
    Find: '查找',
    Replace: '替换为',
    next: '下一个',
    previous: '上一个',
    all: '全部',
    'match case': '区分大小写',
    'by word': '整词',
    regexp: '正则表达式',
    replace: '替换',
    'replace all': '全部替换',
    close: '关闭',
    'current match': '当前匹配',
    'on line': '所在行',
    'Go to line': '转到行',
    go: '转到',
    Diagnostics: '问题',
    'No diagnostics': '没有问题',
    Completions: '此处可填',
  },
}
