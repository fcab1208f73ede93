import type { BundledFile } from './file-path.ts'

/** The file that makes a folder a case. */
const caseFile = 'case.yaml'

/** A case among files. */
export interface FoundCase {
  /** The name of its folder; undefined when it stands in none. */
  readonly name: string | undefined
  readonly text: Uint8Array
  /** The files beside its text, their paths from its folder. */
  readonly files: readonly BundledFile[]
}

/** The cases among files: every folder with a `case.yaml`, by path, with what stands in it and in no case below it. */
export function casesIn(files: readonly BundledFile[]): readonly FoundCase[] {
  const folders = files
    .flatMap(({ path }) =>
      path === caseFile || path.endsWith(`/${caseFile}`) ? [path.slice(0, -caseFile.length)] : [],
    )
    .sort()
  const ownerOf = (path: string) => folders.findLast((folder) => path.startsWith(folder))
  return folders.map((folder) => {
    const inside = files.filter(({ path }) => ownerOf(path) === folder)
    const isText = ({ path }: BundledFile) => path === folder + caseFile
    return {
      name: folder.split('/').at(-2),
      text: inside.find(isText)!.bytes,
      files: inside
        .filter((file) => !isText(file))
        .map(({ path, bytes }) => ({ path: path.slice(folder.length), bytes }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    }
  })
}
