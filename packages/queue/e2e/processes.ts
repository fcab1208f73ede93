import { type ChildProcess, spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { Redis } from 'ioredis'

const script = join(import.meta.dirname, '../../cli/bin/anchorage.js')

/** A process of the test, with what it has written. */
export interface Running {
  readonly child: ChildProcess
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  out(): string
  notes(): string
  /** Resolves when it has written this; rejects when it ends without. */
  says(words: string): Promise<void>
}

/** Starts the command line. */
export function anchorage(...args: string[]): Running {
  const { ANCHORAGE_QUEUE_PASSWORD: _, ...env } = process.env
  return running(spawn(process.execPath, [script, '--lang', 'en', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] }))
}

function running(child: ChildProcess): Running {
  let out = ''
  let notes = ''
  const listeners = new Set<() => void>()
  const heard = (): void => {
    for (const listener of listeners) listener()
  }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
    heard()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    notes += text
    heard()
  })
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'gone'))
  })
  return {
    child,
    ended,
    out: () => out,
    notes: () => notes,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!out.includes(words) && !notes.includes(words)) return
          listeners.delete(look)
          resolve()
        }
        listeners.add(look)
        look()
        void ended.then(() => reject(new Error(`ended without “${words}”: ${out}${notes}`)))
      }),
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts a server that keeps nothing; resolves when it answers. */
export async function startServer(program: string, port: number, folder: string): Promise<Running> {
  const keepsNothing = ['--save', '', '--appendonly', 'no', '--dir', folder]
  const args = ['--bind', '127.0.0.1', '--port', String(port), ...keepsNothing]
  const server = running(spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] }))
  const client = new Redis(port, '127.0.0.1', { retryStrategy: () => 50, maxRetriesPerRequest: null })
  client.on('error', () => undefined)
  await Promise.race([
    client.ping(),
    server.ended.then(() => Promise.reject(new Error(`${server.out()}${server.notes()}`))),
  ]).finally(() => client.disconnect())
  return server
}
