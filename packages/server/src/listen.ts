import type { Server } from 'node:http'
import { hostname, networkInterfaces } from 'node:os'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { loopbackHosts } from './app.ts'
import type { Problem } from './problem.ts'

/** Where the server usually listens. */
export const usualPort = 4747

/** Where to listen. */
export interface ListenOptions {
  /** 127.0.0.1 when not given. Any other address opens the cases to other machines that have the key. */
  readonly host?: string
  /** A given port is taken or the call fails; without one, the usual port or any free one. */
  readonly port?: number
}

/** A server that listens. */
export interface Listening {
  readonly host: string
  readonly port: number
  /** `http://HOST:PORT`, without the key. */
  readonly address: string
  close(): Promise<void>
}

/** A listening server, or why there is none. */
export type ListenResult =
  | { readonly ok: true; readonly listening: Listening }
  | { readonly ok: false; readonly problem: Problem }

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** The names under which a server on this address is reached, for `createApp`’s `allowedHosts`. */
export function hostNamesFor(host: string): string[] {
  const bracketed = (name: string) => (name.includes(':') && !name.startsWith('[') ? `[${name}]` : name)
  if (host !== '0.0.0.0' && host !== '::') return [...new Set([...loopbackHosts, bracketed(host)])]
  const own = Object.values(networkInterfaces()).flatMap((entries) => (entries ?? []).map((entry) => entry.address))
  return [...new Set([...loopbackHosts, hostname(), ...own.map(bracketed)])]
}

/** Opens a port for the app. */
export async function listen(app: Hono, options: ListenOptions = {}): Promise<ListenResult> {
  const host = options.host ?? '127.0.0.1'
  const bare = host.replace(/^\[|\]$/g, '')
  const wanted = options.port === undefined ? [usualPort, 0] : [options.port]
  let code: string | undefined
  for (const port of wanted) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    code = await open(server, bare, port)
    if (code === undefined) return { ok: true, listening: describe(server, host) }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') break
  }
  const port = wanted[0]!
  if (code === 'EADDRINUSE') return { ok: false, problem: { code: 'port-taken', parameters: { host, port } } }
  if (code === 'EACCES') return { ok: false, problem: { code: 'port-forbidden', parameters: { host, port } } }
  return { ok: false, problem: { code: 'host-unavailable', parameters: { host } } }
}

/** Resolves to undefined when the server listens, else to the system's error code. */
function open(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => resolve(undefined))
  })
}

function describe(server: Server, host: string): Listening {
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const shown = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  return {
    host,
    port,
    address: `http://${shown}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
