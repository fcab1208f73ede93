import type { Context, Hono } from 'hono'
import { addSourceFile } from './add-source-file.ts'
import { fileLimit } from './case-folder.ts'
import type { Outcome } from './case-place.ts'
import { createCase } from './create-case.ts'
import { partsOf } from './parts-of.ts'
import type { Problem } from './problem.ts'
import { readBody } from './request-body.ts'
import { respondProblem } from './respond.ts'
import { saveBriefText } from './save-brief-text.ts'
import { decoded, saveCase } from './save-case.ts'

/** A case's text has at most so many UTF-16 units, as many as are read. */
const textLimit = 2 * 1024 * 1024

/** What the routes that write need to know. */
export interface WriteRoutesOptions {
  readonly folder: string
}

/** Adds the routes that write: `PUT` of a case's text or of the text of a brief, `POST` of a new case, `PUT` of a new source file. */
export function addWriteRoutes(app: Hono, { folder }: WriteRoutesOptions): void {
  app.post('/api/cases', async (c) => {
    const body = await readBody(c, { type: 'application/json', limit: 7 * textLimit })
    if (!body.ok) return respondProblem(c, body.problem)
    const wanted = newCase(body.value)
    const bytes = wanted === undefined ? undefined : new TextEncoder().encode(wanted.text)
    if (wanted === undefined || bytes === undefined) return respondProblem(c, { code: 'bad-body' })
    const fault = textFault(wanted.text)
    if (fault !== undefined) return respondProblem(c, fault)
    const made = await createCase(folder, wanted.slug, bytes)
    if (!made.ok) return respondProblem(c, made.problem)
    c.header('ETag', `"${made.value}"`)
    c.header('Location', `/api/cases/${encodeURIComponent(wanted.slug)}`)
    return c.json({ slug: wanted.slug, version: made.value }, 201)
  })

  app.put('/api/cases/*', async (c) => {
    const parts = partsOf(c.req.url)
    if (parts === undefined) return respondProblem(c, badPath(c))
    const [slug = '', files, first = '', name] = parts
    if (files === undefined) return putText(c, folder, slug)
    if (name === undefined) return putBriefText(c, folder, { slug, name: first })
    return putSource(c, folder, { slug, name })
  })
}

async function putText(c: Context, folder: string, slug: string): Promise<Response> {
  const restsOn = /^"([^"]*)"$/.exec(c.req.header('if-match')?.trim() ?? '')?.[1]
  if (restsOn === undefined) return respondProblem(c, { code: 'version-needed' })
  const body = await readText(c)
  if (!body.ok) return respondProblem(c, body.problem)
  const saved = await saveCase(folder, slug, { bytes: body.value, restsOn })
  if (!saved.ok) return respondProblem(c, saved.problem)
  c.header('ETag', `"${saved.value.version}"`)
  if (saved.value.kind === 'saved') return c.json({ slug, version: saved.value.version })
  const { version, text } = saved.value
  return respondProblem(c, { code: 'changed-meanwhile', parameters: { slug } }, { version, text })
}

async function putSource(c: Context, folder: string, { slug, name }: { slug: string; name: string }) {
  if (c.req.header('if-none-match')?.trim() !== '*') return respondProblem(c, { code: 'only-new-files' })
  const body = await readBody(c, { type: 'application/octet-stream', limit: fileLimit })
  if (!body.ok) return respondProblem(c, body.problem)
  const added = await addSourceFile(folder, slug, { name, bytes: body.value })
  if (!added.ok) return respondProblem(c, added.problem)
  return c.json({ path: `sources/${name}`, size: body.value.length }, added.value === 'added' ? 201 : 200)
}

async function putBriefText(c: Context, folder: string, { slug, name }: { slug: string; name: string }) {
  const restsOn = /^"([^"]*)"$/.exec(c.req.header('if-match')?.trim() ?? '')?.[1]
  const isNew = c.req.header('if-none-match')?.trim() === '*'
  if (restsOn === undefined && !isNew) return respondProblem(c, { code: 'version-needed' })
  const body = await readText(c, 'text/markdown')
  if (!body.ok) return respondProblem(c, body.problem)
  const saved = await saveBriefText(folder, slug, { name, bytes: body.value, restsOn })
  if (!saved.ok) return respondProblem(c, saved.problem)
  const { kind, tag } = saved.value
  if (tag !== undefined) c.header('ETag', `"${tag}"`)
  if (kind === 'saved') return c.json({ path: name, version: tag })
  return respondProblem(c, { code: 'file-changed-meanwhile', parameters: { path: name } })
}

async function readText(
  c: Context,
  type: 'application/yaml' | 'text/markdown' = 'application/yaml',
): Promise<Outcome<Uint8Array>> {
  const body = await readBody(c, { type, limit: 3 * textLimit })
  if (!body.ok) return body
  const text = decoded(body.value)
  const fault: Problem | undefined = text === undefined ? { code: 'body-not-utf8' } : textFault(text)
  return fault === undefined ? body : { ok: false, problem: fault }
}

function textFault(text: string): Problem | undefined {
  if (text.length > textLimit) return { code: 'text-too-long', parameters: { length: text.length, limit: textLimit } }
  return /\p{Surrogate}/u.test(text) ? { code: 'body-not-utf8' } : undefined
}

function newCase(bytes: Uint8Array): { slug: string; text: string } | undefined {
  try {
    const { slug, text } = JSON.parse(decoded(bytes) ?? '') as { slug?: unknown; text?: unknown }
    return typeof slug === 'string' && typeof text === 'string' ? { slug, text } : undefined
  } catch {
    return undefined
  }
}

function badPath(c: Context): Problem {
  return { code: 'bad-path', parameters: { path: new URL(c.req.url).pathname } }
}
