import type { Messages } from './en.ts'

/** Chinese words of the server. */
export const zh: Messages = {
  title: 'Anchorage',
  openPrintedAddress:
    '打开本页需要 Anchorage 这次启动的密钥。请打开终端里打印的地址（以“?token=…”结尾）。每次启动都会换新密钥。',
  unauthorized: '缺少密钥或密钥不对。请打开终端里打印的地址，或以“Authorization: Bearer …”发送密钥。',
  'bad-host': (p) => `不应答发往主机“${p.host}”的请求。请打开终端里打印的地址。`,
  'bad-origin': (p) => `不应答来自“${p.origin}”页面的请求。`,
  'method-not-allowed': (p) => `此处不应答 ${p.method} 方法，只应答 GET 和 HEAD。`,
  'not-found': (p) => `“${p.path}”处没有内容。`,
  'case-not-found': (p) => `所服务的文件夹里没有案例“${p.slug}”：案例是含有 case.yaml 的文件夹。`,
  'bad-path': (p) => `“${p.path}”不能作为案例中文件的名称：名称不能以点开头，不能为空，也不能含斜杠。`,
  'outside-folder': (p) => `“${p.path}”是指向案例文件夹之外的链接，不予跟随。`,
  'file-too-large': (p) => `“${p.path}”有 ${p.size} 字节；超过 ${p.limit} 字节的文件不予发送。`,
  'not-utf8': (p) => `“${p.path}”不是 UTF-8 文本。请另存为 UTF-8。`,
  'folder-unreadable': (p) => `无法读取案例文件夹：“${p.path}”。`,
  'workbench-not-built': '工作台页面尚未构建。请在 Anchorage 文件夹里运行“npm run build”。',
  'internal-error': '服务器自身出错，终端里写明了是什么错误。',
  'port-taken': (p) => `${p.host} 的端口 ${p.port} 已被其他程序占用。请指定别的端口，或不指定而由 Anchorage 选择。`,
  'port-forbidden': (p) => `当前账户不能打开 ${p.host} 的端口 ${p.port}。请指定大于 1023 的端口。`,
  'host-unavailable': (p) => `“${p.host}”不是本机的地址。`,
}
