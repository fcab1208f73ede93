import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import type { QueueAddress } from './queue-address.ts'

/** What is said about a connection. */
export type LineEvent = { readonly kind: 'down'; readonly reason: string } | { readonly kind: 'back' }

/** The queue has not answered for as long as was to be waited for it. */
export class QueueLost extends Error {}

/** The queue answers, and refuses: a wrong password, a server that is too old. */
export class QueueRefused extends Error {}

/** A connection that outlives outages of its server. */
export interface QueueLine {
  readonly redis: Redis
  /**
   * Carries out what can be done twice without harm, again and again while the server does not answer, with longer and
   * longer pauses. Throws QueueLost when the patience is at its end, QueueRefused where trying again is of no use, and the
   * signal's reason when it is stopped.
   */
  attempt<Result>(work: () => Promise<Result>): Promise<Result>
  close(): void
}

/** What does not answer within so many milliseconds is taken as down. */
const silence = 10_000

/** Pauses between two attempts, in milliseconds: the first, and the longest. */
const firstPause = 100
const longestPause = 3000

/** Answers of a server that mean: not now. */
const passing =
  /^(LOADING|BUSY|READONLY|MASTERDOWN|NOREPLICAS|CLUSTERDOWN|TRYAGAIN|OOM|MISCONF|UNBLOCKED)\b|max number of clients/

/** Answers of a server that stay the same however often one asks. */
const refusing = /^(NOAUTH|WRONGPASS|NOPERM|ERR (AUTH|DB index|invalid (password|DB index)|.*without any password))/

/** Opens a connection; nothing is asked of the server yet. `patience` is in milliseconds. */
export function openLine(
  address: QueueAddress,
  options: { readonly patience: number; readonly signal: AbortSignal; readonly onEvent: (event: LineEvent) => void },
): QueueLine {
  const { patience, signal, onEvent } = options
  const redis = new Redis({
    ...connectionTo(address),
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
  })
  let trouble = ''
  redis.on('error', (error) => {
    trouble = reasonOf(error, address)
  })
  let since: number | undefined
  return {
    redis,
    attempt: async (work) => {
      let wait = firstPause
      for (;;) {
        signal.throwIfAborted()
        try {
          const result = await answered(connected(redis).then(work), signal)
          if (since !== undefined) onEvent({ kind: 'back' })
          since = undefined
          return result
        } catch (error) {
          signal.throwIfAborted()
          const reason = reasonOf(error, address)
          if (refusing.test(reason)) throw new QueueRefused(reason)
          if (refusing.test(trouble)) throw new QueueRefused(trouble)
          if (!isPassing(error)) throw error
          // What the connection itself said last says more than that there is none.
          const why = trouble === '' || passing.test(reason) ? reason : trouble
          if (since === undefined) onEvent({ kind: 'down', reason: why })
          since ??= performance.now()
          if (performance.now() - since >= patience) throw new QueueLost(why)
        }
        await pause(wait, undefined, { signal }).catch(() => undefined)
        wait = Math.min(longestPause, wait * 2)
      }
    },
    close: () => redis.disconnect(),
  }
}

/** How to reach a server, for any kind of connection to it. */
export function connectionTo(address: QueueAddress) {
  const { host, port, db, username, password, tls } = address
  return {
    host,
    port,
    db,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls && { tls: {} }),
    connectTimeout: 5000,
    retryStrategy: (times: number) => Math.min(longestPause, firstPause * 2 ** Math.min(times, 8)),
  }
}

/** Waits for a connection that is being made. One that fails is left to the command that needs it. */
async function connected(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return
  await new Promise<void>((resolve) => {
    const done = (): void => {
      redis.off('ready', done).off('close', done)
      resolve()
    }
    redis.on('ready', done).on('close', done)
  })
}

class Silence extends Error {}

/** What work answers, if it does in time; an abort of the signal ends the wait. */
async function answered<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const stop = new AbortController()
  const either = AbortSignal.any([stop.signal, signal])
  try {
    return await Promise.race([
      work,
      pause(silence, undefined, { signal: either, ref: false }).then(() => {
        throw new Silence(`no answer within ${silence / 1000} s`)
      }),
    ])
  } finally {
    stop.abort()
  }
}

/** Whether it may be otherwise in a while: the connection, or a server that is busy with itself. */
function isPassing(error: unknown): boolean {
  if (error instanceof Silence) return true
  if (!(error instanceof Error)) return false
  if (passing.test(error.message)) return true
  if ('code' in error && typeof error.code === 'string' && /^E[A-Z_]+$/.test(error.code)) return true
  return (
    error.name === 'MaxRetriesPerRequestError' ||
    /Connection is closed|Stream isn't writeable|max retries per request|connect ETIMEDOUT/.test(error.message)
  )
}

/** An error in one plain line, without the password whoever quotes it. */
function reasonOf(error: unknown, { password }: QueueAddress): string {
  if (!(error instanceof Error)) return plainLine(String(error))
  const inner = error instanceof AggregateError ? error.errors.find((each) => each instanceof Error) : undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const words = plainLine(error.message || (inner as Error | undefined)?.message || code || error.name)
  return password === undefined ? words : words.replaceAll(password, '***')
}

/** Words from elsewhere as one short line without anything that a terminal would obey. */
export function plainLine(words: string): string {
  const plain = words.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain
}
