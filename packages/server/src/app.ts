import { Hono } from 'hono'
import { guard } from './guard.ts'
import { paperHeaders, paperPath } from './headers.ts'
import { addReadRoutes } from './read-routes.ts'
import { respondBytes, respondProblem } from './respond.ts'
import { readWorkbenchFile } from './workbench-files.ts'
import { addWriteRoutes } from './write-routes.ts'

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
  /** Nothing is written: edits can only be exported. */
  readonly readOnly?: boolean
}

/** The names of the loopback address. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** The server without a socket: `app.request(…)` answers in tests, `listen(app, …)` opens a port. */
export function createApp(options: AppOptions): Hono {
  const { folder, readOnly = false } = options
  const app = new Hono()
  app.use('*', guard({ token: options.token, allowedHosts: options.allowedHosts ?? loopbackHosts, readOnly }))
  addReadRoutes(app, { folder, readOnly })
  addWriteRoutes(app, { folder })

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
    if (pathname === paperPath) paperHeaders(response)
    if (file.isNamedByContent) response.headers.set('Cache-Control', 'private, max-age=31536000, immutable')
    return response
  })

  app.onError((error, c) => {
    console.error(error)
    return respondProblem(c, { code: 'internal-error' })
  })
  return app
}
