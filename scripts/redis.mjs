import { findProgram } from './find-program.mjs'

/**
 * The path of a Redis or Valkey server to start in tests, or undefined.
 * `ANCHORAGE_REDIS` names one; `ANCHORAGE_REDIS=none` says that there is none.
 */
export function findRedis() {
  return findProgram({
    variable: 'ANCHORAGE_REDIS',
    names: ['redis-server', 'valkey-server'],
    usualPlaces: ['/usr/bin/redis-server', '/usr/bin/valkey-server'],
  })
}
