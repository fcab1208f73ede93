/** Where a queue is: what a connection needs, and how messages name it. */
export interface QueueAddress {
  readonly host: string
  readonly port: number
  readonly db: number
  readonly username?: string
  readonly password?: string
  readonly tls: boolean
  /** The address as it may be printed: without password. */
  readonly shown: string
}

const schemes: Readonly<Record<string, 'plain' | 'tls'>> = {
  'redis:': 'plain',
  'valkey:': 'plain',
  'rediss:': 'tls',
  'valkeys:': 'tls',
}

/**
 * Reads `redis://[user[:password]@]host[:port][/number]`, also with `valkey:`, and with `rediss:` or `valkeys:` for TLS; undefined for anything
 * else. `password` is used where the address has none.
 */
export function queueAddress(given: string, password?: string): QueueAddress | undefined {
  if (!URL.canParse(given)) return undefined
  const url = new URL(given)
  const scheme = schemes[url.protocol]
  const number = /^\/?(\d{1,6})?$/.exec(url.pathname)
  // The rest of an address has no meaning here, and might hold something that should not be dropped in silence.
  if (!scheme || url.hostname === '' || !number || url.search !== '' || url.hash !== '') return undefined
  const username = decoded(url.username)
  const own = decoded(url.password)
  if (username === undefined || own === undefined) return undefined
  const secret = own !== '' ? own : password
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const port = url.port === '' ? 6379 : Number(url.port)
  const db = Number(number[1] ?? 0)
  return {
    host,
    port,
    db,
    ...(username !== '' && { username }),
    ...(secret !== undefined && secret !== '' && { password: secret }),
    tls: scheme === 'tls',
    shown: `${url.protocol}//${url.hostname}:${port}${db > 0 ? `/${db}` : ''}`,
  }
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
