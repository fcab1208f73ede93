/** The parts of a path after `/api/cases/`, each decoded once; undefined when one cannot be decoded. */
export function partsOf(url: string): string[] | undefined {
  try {
    return new URL(url).pathname.split('/').slice(3).map(decodeURIComponent)
  } catch {
    return undefined
  }
}
