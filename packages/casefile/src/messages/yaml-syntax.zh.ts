import { hinted, type Message } from './messages.ts'

/** 按错误类别说明 YAML 文件哪里不对；没有列出的类别用解析器自己的话。 */
export const yamlSyntax: Readonly<Record<string, Message>> = {
  ALIAS_PROPS: '别名（*名称）不能带锚点或标签',
  BAD_ALIAS: hinted('这个别名不完整', '以 * 开头的文字需要加引号。'),
  BAD_DIRECTIVE: hinted('这一行不是 YAML 指令', '以 % 开头的文字需要加引号。'),
  BAD_DQ_ESCAPE: hinted('双引号中反斜杠后的这个字符没有意义', '反斜杠请写成 \\\\，或改用单引号。'),
  BAD_INDENT: hinted('缩进不对', '同一组键或列表项要从同一列开始；括号要闭合。'),
  BAD_PROP_ORDER: '锚点和标签必须写在值之前',
  BAD_SCALAR_START: hinted('值不能以这个字符开头', '请给文字加引号。'),
  BLOCK_AS_IMPLICIT_KEY: hinted('同一行出现了第二个“: ”', '含有“: ”的文字请加引号，或另起一行并增加缩进。'),
  BLOCK_IN_FLOW: hinted('括号之内不能用缩进写列表或键值', '括号之内请继续用括号。'),
  KEY_OVER_1024_CHARS: hinted('键不能超过 1024 个字符', '是否漏了引号？'),
  MISSING_CHAR: hinted('这里缺少一个字符', '引号和括号要闭合，各项之间要有逗号，冒号后要有空格。'),
  MULTILINE_IMPLICIT_KEY: hinted('键必须写在一行之内', '是否漏了冒号？跨行的文字是否需要加引号？'),
  MULTIPLE_ANCHORS: '一个值只能有一个锚点',
  MULTIPLE_TAGS: '一个值只能有一个标签',
  TAB_AS_INDENT: hinted('YAML 不能用制表符缩进', '请用空格。'),
  TAG_RESOLVE_FAILED: hinted('这个标签在这里没有意义', '以 ! 开头的文字需要加引号。'),
  UNEXPECTED_TOKEN: hinted('这里不应出现这个内容', '请检查本行和上一行的缩进、引号和逗号。'),
  BAD_COLLECTION_TYPE: '标签与值的种类不符',
}
