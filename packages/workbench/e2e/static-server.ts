import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** A web server that knows nothing of Anchorage: files of a folder below a path, and single pages. */
export class StaticServer {
  address = ''
  readonly #server: Server
  constructor(folder: string, below: string, pages: Readonly<Record<string, string>> = {}) {
    this.#server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const page = pages[pathname]
      if (page !== undefined) return response.setHeader('content-type', 'text/html').end(page)
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
      const file = path.startsWith(below) ? path.slice(below.length) : undefined
      const bytes = file === undefined ? undefined : await readFile(join(folder, file)).catch(() => undefined)
      if (bytes === undefined) return response.writeHead(404).end()
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(bytes)
    })
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const bound = this.#server.address()
    this.address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
