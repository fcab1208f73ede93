import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A fresh key of 192 random bits, written so that it can stand in an address. */
export function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/** Whether two keys are equal, in a time that does not depend on where they differ. */
export function sameToken(given: string | undefined, expected: string): boolean {
  if (given === undefined || expected === '') return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
