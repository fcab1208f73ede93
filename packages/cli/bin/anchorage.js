#!/usr/bin/env node
import { existsSync, readdirSync, statSync } from 'node:fs'

const compiled = new URL('../dist/main.js', import.meta.url)
const bundle = new URL('../dist/bundle/main.js', import.meta.url)

/** When the file was written; 0 if there is none. */
const written = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** When the compiler last wrote anything; 0 where the command is installed, and nothing is compiled. */
function lastCompiled() {
  if (!existsSync(new URL('../tsconfig.tsbuildinfo', import.meta.url))) return 0
  const packages = new URL('../../', import.meta.url)
  return Math.max(...readdirSync(packages).map((name) => written(new URL(`${name}/tsconfig.tsbuildinfo`, packages))))
}

// The bundle starts much sooner; if something has been compiled since, it is out of date.
const main = written(bundle) > lastCompiled() ? bundle : compiled
if (existsSync(main)) {
  await import(main.href)
} else {
  process.stderr.write('anchorage is not built yet: run “npm start” or “npm run build” in the clone once.\n')
  process.exitCode = 1
}
