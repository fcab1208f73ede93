import type { Problem } from './problem.ts'

const codes: Readonly<
  Record<string, 'disk-full' | 'quota-used-up' | 'not-writable' | 'read-only-disk' | 'size-limit'>
> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'quota-used-up',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'read-only-disk',
  EFBIG: 'size-limit',
}

/** Why something could not be written, from what the system says; what is no answer of the system is thrown again. */
export function writeProblem(error: unknown, path: string): Problem {
  const system = (error as NodeJS.ErrnoException | undefined)?.code
  if (!(error instanceof Error) || system === undefined || !/^E[A-Z0-9]+$/.test(system)) throw error
  const code = codes[system]
  return code === undefined ? { code: 'cannot-write', parameters: { path, system } } : { code, parameters: { path } }
}
