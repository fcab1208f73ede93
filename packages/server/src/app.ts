import { Hono } from 'hono'
import { caseFile, listCaseFiles, listCases, readCaseFile } from './case-folder.ts'
import { guard } from './guard.ts'
import { respondBytes, respondJson, respondProblem } from './respond.ts'
import { readWorkbenchFile } from './workbench-files.ts'

/** What the app serves, and to whom. */
export interface AppOptions {
  /** The folder of cases; a folder that is itself a case is served as that one case. */
  readonly folder: string
  /** The folder of the built workbench: index.html and assets/. */
  readonly workbench: string
  /** The key of this start; see `newToken`. */
  readonly token: string
  /** Host names, without port, under which the server may be addressed. Loopback names when not given. */
  readonly allowedHosts?: readonly string[]
}

/** The names of the loopback address. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** The parts of a path after `/api/cases/`, each decoded once; undefined when one cannot be decoded. */
function partsOf(url: string): string[] | undefined {
  try {
    return new URL(url).pathname.split('/').slice(3).map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** The server without a socket: `app.request(…)` answers in tests, `listen(app, …)` opens a port. */
export function createApp(options: AppOptions): Hono {
  const { folder } = options
  const app = new Hono()
  app.use('*', guard({ token: options.token, allowedHosts: options.allowedHosts ?? loopbackHosts }))

  app.get('/api/cases', async (c) => {
    const read = await listCases(folder)
    return read.ok ? respondJson(c, { cases: read.value }) : respondProblem(c, read.problem)
  })

  app.get('/api/cases/*', async (c) => {
    const path = new URL(c.req.url).pathname
    const parts = partsOf(c.req.url)
    if (parts === undefined) return respondProblem(c, { code: 'bad-path', parameters: { path } })
    const [slug = '', files, ...rest] = parts
    if (files === undefined) {
      const read = await readCaseFile(folder, slug, [caseFile])
      if (!read.ok) return respondProblem(c, read.problem)
      try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.value)
        return respondJson(c, { slug, files: await listCaseFiles(folder, slug), text })
      } catch {
        return respondProblem(c, { code: 'not-utf8', parameters: { path: caseFile } })
      }
    }
    if (files !== 'files') return respondProblem(c, { code: 'not-found', parameters: { path } })
    const read = await readCaseFile(folder, slug, rest)
    // Always plain text: what stands in a case folder must never run as a page or script of this origin.
    return read.ok ? respondBytes(c, read.value, 'text/plain; charset=utf-8') : respondProblem(c, read.problem)
  })

  app.get('*', async (c) => {
    const { pathname } = new URL(c.req.url)
    const file = pathname.startsWith('/api') ? undefined : await readWorkbenchFile(options.workbench, pathname)
    if (file === undefined) {
      return respondProblem(
        c,
        pathname === '/' ? { code: 'workbench-not-built' } : { code: 'not-found', parameters: { path: pathname } },
      )
    }
    const response = respondBytes(c, file.bytes, file.type)
    if (file.isNamedByContent) response.headers.set('Cache-Control', 'private, max-age=31536000, immutable')
    return response
  })

  app.onError((error, c) => {
    console.error(error)
    return respondProblem(c, { code: 'internal-error' })
  })
  return app
}
