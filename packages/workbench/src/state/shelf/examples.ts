import { TroubleError } from '../trouble.ts'
import type { ListedCase, ListedFile, ServedCase } from './shelf.ts'
import { versionOf } from './version-of.ts'

/** A case that stands beside the page, as its list says. */
interface Example {
  readonly slug: string
  readonly size: number
  readonly files: readonly ListedFile[]
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path).catch(() => undefined)
  if (response === undefined) throw new TroubleError({ code: 'offline' })
  if (!response.ok) throw new TroubleError({ code: 'not-found' })
  return response
}

let asked: Promise<readonly Example[]> | undefined

async function askedExamples(): Promise<readonly Example[]> {
  asked ??= fetched('cases/index.json').then(
    async (response) => ((await response.json()) as { cases: Example[] }).cases,
    // A page without examples is one too.
    () => [],
  )
  return asked
}

/** The cases in the folder `cases` beside the page, as `cases/index.json` lists them. */
export async function listExamples(): Promise<readonly ListedCase[]> {
  return (await askedExamples()).map(({ slug, size }) => ({ slug, size, isExample: true }))
}

const fetchedExamples = new Map<string, Promise<ServedCase>>()

/** An example, to look at; undefined when there is none of that name. Each is fetched once: examples are never written. */
export async function fetchExample(slug: string): Promise<ServedCase | undefined> {
  const found = (await askedExamples()).find((example) => example.slug === slug)
  if (found === undefined) return undefined
  const known = fetchedExamples.get(slug) ?? fetchText(found)
  fetchedExamples.set(slug, known)
  known.catch(() => fetchedExamples.delete(slug))
  return known
}

async function fetchText({ slug, files }: Example): Promise<ServedCase> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fetchExampleFile(slug, 'case.yaml'))
  return { slug, text, version: versionOf(text), readOnly: true, guest: 'example', files }
}

/** The bytes of a file of an example. */
export async function fetchExampleFile(slug: string, path: string): Promise<Uint8Array> {
  const parts = [slug, ...path.split('/')].map(encodeURIComponent)
  return new Uint8Array(await (await fetched(`cases/${parts.join('/')}`)).arrayBuffer())
}
