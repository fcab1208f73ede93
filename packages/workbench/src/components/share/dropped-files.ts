import type { BundledFile } from '@anchorage/bundle'

/** Files that are opened together: of one zip, one folder, or one case.yaml. */
export interface OpenedFiles {
  readonly name: string
  /** Undefined where there is more than is opened. */
  readonly load: () => Promise<readonly BundledFile[] | undefined>
}

/** As much as a zip may hold. */
const limits = { files: 2_000, bytes: 64 * 1024 * 1024 }

const isCaseFile = (name: string) => /\.(?:zip|ya?ml)$/i.test(name)

/** What was dropped, if all of it can be cases: zips, texts of cases, folders. Has to be called while the drop is handled. */
export function droppedCases(transfer: DataTransfer): readonly OpenedFiles[] | undefined {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const isCases = entries.length > 0 && entries.every((entry) => entry.isDirectory || isCaseFile(entry.name))
  if (!isCases) return undefined
  return entries.map((entry) =>
    entry.isDirectory
      ? { name: entry.name, load: () => loaded(filesBelow(entry as FileSystemDirectoryEntry)) }
      : { name: entry.name, load: () => loaded(oneFile(entry as FileSystemFileEntry)) },
  )
}

/** Files chosen one by one. */
export function chosenFiles(files: Iterable<File>): readonly OpenedFiles[] {
  return [...files].map((file) => ({ name: file.name, load: () => loaded([{ path: file.name, file }]) }))
}

/** The files of a folder that was chosen. */
export function chosenFolder(files: Iterable<File>): readonly OpenedFiles[] {
  const all = [...files].map((file) => ({ path: file.webkitRelativePath, file }))
  const [first] = all
  if (first === undefined) return []
  return [{ name: first.path.split('/')[0] ?? '', load: () => loaded(all.filter(({ path }) => !isHidden(path))) }]
}

interface Found {
  readonly path: string
  readonly file: File
}

const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.'))

/** The bytes of files, while they are not too many or too large together. */
async function loaded(files: AsyncIterable<Found> | Iterable<Found>): Promise<readonly BundledFile[] | undefined> {
  const read: BundledFile[] = []
  let bytes = 0
  for await (const { path, file } of files) {
    bytes += file.size
    if (read.length === limits.files || bytes > limits.bytes) return undefined
    read.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return read
}

async function* oneFile(entry: FileSystemFileEntry): AsyncIterable<Found> {
  yield { path: entry.name, file: await fileOf(entry) }
}

async function* filesBelow(folder: FileSystemDirectoryEntry): AsyncIterable<Found> {
  for (const entry of await entriesOf(folder)) {
    if (isHidden(entry.name)) continue
    if (entry.isDirectory) yield* filesBelow(entry as FileSystemDirectoryEntry)
    else yield { path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) }
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** All entries; a folder gives them away a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1))
    all.push(...some)
  }
}
