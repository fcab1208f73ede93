/** A folder of the test file that runs; it goes when its tests are over. */
export let folder = ''

/** Says which folder it is. */
export function setFolder(path: string): void {
  folder = path
}
