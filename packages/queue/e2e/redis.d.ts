/** The types of scripts/redis.mjs, which is plain JavaScript since it runs before anything is installed. */
declare module '*/scripts/redis.mjs' {
  export function findRedis(): string | undefined
}
