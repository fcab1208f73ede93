import type { Lang } from '@anchorage/casefile'

/** What the operating system says when a file or folder cannot be used, by its code. */
const reasons: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  EACCES: { en: 'no permission', zh: '没有权限' },
  EBUSY: { en: 'another program is using it', zh: '别的程序正在使用' },
  EDQUOT: { en: 'the disk quota is used up', zh: '磁盘配额已用完' },
  EEXIST: { en: 'it exists already', zh: '已经存在' },
  EFBIG: { en: 'the file would be larger than is allowed here', zh: '文件会超过这里允许的大小' },
  EISDIR: { en: 'it is a folder', zh: '这是文件夹' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件太多' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称太长' },
  ENOENT: { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  ENOTDIR: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' },
  EPERM: { en: 'not permitted', zh: '不允许这样做' },
  EROFS: { en: 'the disk can only be read', zh: '磁盘只能读取' },
}

/** Why a file or folder cannot be used, in words. `why` is a code, or a message that begins with one; others stay. */
export function systemReason(why: string | number | undefined, lang: Lang): string {
  const code = /^E[A-Z]+(?=:|$)/.exec(String(why))?.[0]
  return reasons[code ?? '']?.[lang] ?? String(why)
}
