import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The path of the first of the programs that can be run, on the search path or at a usual place, or undefined.
 * The environment may name one by `variable`, or say `none`.
 */
export function findProgram({ variable, names, usualPlaces }) {
  const named = process.env[variable]
  if (named === 'none') return undefined
  if (named) return isExecutable(named) ? named : undefined
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces].find(isExecutable)
}
