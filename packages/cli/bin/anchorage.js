#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) {
  await import(main.href)
} else {
  process.stderr.write('anchorage is not built yet: run “npm start” or “npm run build” in the clone once.\n')
  process.exitCode = 1
}
