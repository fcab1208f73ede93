import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['redis-server', 'valkey-server']
const usualPlaces = ['/usr/bin/redis-server', '/usr/bin/valkey-server']

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The path of a Redis or Valkey server to start in tests, or undefined.
 * `ANCHORAGE_REDIS` names one; `ANCHORAGE_REDIS=none` says that there is none.
 */
export function findRedis() {
  const named = process.env.ANCHORAGE_REDIS
  if (named === 'none') return undefined
  if (named) return isExecutable(named) ? named : undefined
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces].find(isExecutable)
}
