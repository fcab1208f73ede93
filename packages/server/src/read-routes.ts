import type { Context, Hono } from 'hono'
import { listCaseFiles, listCases, readCaseFile } from './case-folder.ts'
import { caseFile, placeOfCase } from './case-place.ts'
import { versionOf } from './case-version.ts'
import { listVersions, readEarlier } from './earlier-versions.ts'
import { partsOf } from './parts-of.ts'
import { isKnown, respondBytes, respondJson, respondProblem } from './respond.ts'
import { isBriefText } from './save-brief-text.ts'
import { caseVersion, decoded } from './save-case.ts'

/** What the routes that read need to know. */
export interface ReadRoutesOptions {
  readonly folder: string
  readonly readOnly: boolean
}

/** Adds the routes that read: the list, a case with its text, its files, its earlier versions. */
export function addReadRoutes(app: Hono, { folder, readOnly }: ReadRoutesOptions): void {
  app.get('/api/cases', async (c) => {
    const read = await listCases(folder)
    return read.ok ? respondJson(c, { cases: read.value, readOnly }) : respondProblem(c, read.problem)
  })

  app.get('/api/cases/*', async (c) => {
    const path = new URL(c.req.url).pathname
    const parts = partsOf(c.req.url)
    if (parts === undefined) return respondProblem(c, { code: 'bad-path', parameters: { path } })
    const [slug = '', kind, ...rest] = parts
    if (kind === undefined) return respondCase(c, { folder, readOnly }, slug)
    if (kind === 'versions' && rest.length <= 1) return respondVersions(c, folder, { slug, id: rest[0] })
    if (kind !== 'files') return respondProblem(c, { code: 'not-found', parameters: { path } })
    const read = await readCaseFile(folder, slug, rest)
    const isAbsentBrief = !read.ok && read.problem.code === 'not-found' && isBriefText(rest.join('/'))
    // A text that an author may write and has not written is nothing that went wrong.
    if (isAbsentBrief) return c.body(null, 204)
    // Always plain text: what stands in a case folder must never run as a page or script of this origin.
    return read.ok ? respondBytes(c, read.value, 'text/plain; charset=utf-8') : respondProblem(c, read.problem)
  })
}

async function respondCase(c: Context, { folder, readOnly }: ReadRoutesOptions, slug: string): Promise<Response> {
  // The tag is the version of the text alone, so that nothing in between may answer with an old list of files.
  c.header('Cache-Control', 'no-store')
  const known = await caseVersion(folder, slug)
  if (known.ok && isKnown(c, `"${known.value}"`)) {
    c.header('ETag', `"${known.value}"`)
    return c.body(null, 304)
  }
  const read = await readCaseFile(folder, slug, [caseFile])
  if (!read.ok) return respondProblem(c, read.problem)
  const text = decoded(read.value)
  if (text === undefined) return respondProblem(c, { code: 'not-utf8', parameters: { path: caseFile } })
  const version = versionOf(read.value)
  c.header('ETag', `"${version}"`)
  const { files, areMore } = await listCaseFiles(folder, slug)
  return c.json({ slug, version, readOnly, files, ...(areMore && { areMore }), text })
}

async function respondVersions(
  c: Context,
  folder: string,
  { slug, id }: { slug: string; id: string | undefined },
): Promise<Response> {
  const place = await placeOfCase(folder, slug)
  if (!place.ok) return respondProblem(c, place.problem)
  if (id === undefined) return respondJson(c, { versions: await listVersions(place.value) })
  const found = await readEarlier(place.value, id)
  if (found === undefined) return respondProblem(c, { code: 'version-not-found', parameters: { id } })
  const text = decoded(found.bytes)
  if (text === undefined) return respondProblem(c, { code: 'not-utf8', parameters: { path: id } })
  return respondJson(c, { ...found.about, text })
}
