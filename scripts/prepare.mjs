// Makes a clone ready to run or to test: installs, builds, and with --browser finds or installs what some
// tests need: a Chromium and a Redis server.
// Plain Node without dependencies, since it runs before anything is installed. Stamps keep a second run short.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'
import { findRedis } from './redis.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const minimumNode = [20, 19, 0]

function fail(message) {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

/** Runs a step and ends with that step's own output if it fails. */
function step(title, command, args) {
  process.stderr.write(`• ${title}\n`)
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (result.error) fail(`${title}: could not start “${command}” (${result.error.message}).`)
  if (result.status !== 0)
    fail(`${title} failed: “${command} ${args.join(' ')}” ended with ${result.status ?? result.signal}.`)
}

function checkNode() {
  const have = process.versions.node.split('.').map(Number)
  const older = minimumNode.findIndex((part, index) => have[index] !== part)
  if (older >= 0 && have[older] < minimumNode[older]) {
    fail(
      `Anchorage needs Node ${minimumNode.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
    )
  }
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** A hash over the names and contents of everything that the build reads. */
function sourceHash() {
  const hash = createHash('sha256')
  const visit = (path) => {
    for (const name of readdirSync(path).sort()) {
      if (name === 'node_modules' || name === 'dist' || name === 'e2e' || /\.test\.|\.tsbuildinfo$/.test(name)) continue
      const child = join(path, name)
      if (statSync(child).isDirectory()) visit(child)
      else hash.update(name).update(readFileSync(child))
    }
  }
  visit(join(root, 'packages'))
  for (const name of ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json'])
    hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

function install() {
  const stamp = join(root, 'node_modules', '.anchorage-install')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.version)
    .digest('hex')
  if (readStamp(stamp) === lock) return
  step('installing packages (once; about 15 s)', 'npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'])
  writeFileSync(stamp, lock)
}

function build() {
  const stamp = join(root, 'node_modules', '.anchorage-build')
  const hash = sourceHash()
  const built = ['cli/dist/bundle/main.js', 'workbench/dist/index.html'].every((file) =>
    existsSync(join(root, 'packages', file)),
  )
  if (built && readStamp(stamp) === hash) return
  step('building (a few seconds)', 'npm', ['run', '--silent', 'build'])
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}

/** Installs Debian packages where that is possible; says which tests are skipped where it fails. */
function installPackages(what, tests, names) {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return
  const apt = (title, args) => {
    process.stderr.write(`• ${title}\n`)
    return spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const packages = ['install', '-y', '--no-install-recommends', ...names]
  if (apt(`installing ${what} for the ${tests} tests (once)`, packages).status === 0) return
  apt('refreshing the package lists', ['update'])
  if (apt(`installing ${what} for the ${tests} tests`, packages).status !== 0) {
    process.stderr.write(`! ${what} could not be installed; the ${tests} tests will be skipped.\n`)
  }
}

function installBrowser() {
  if (process.env.ANCHORAGE_CHROMIUM === 'none' || findChromium()) return
  installPackages('Chromium', 'browser', ['chromium', 'fonts-wqy-microhei'])
}

function installRedis() {
  if (process.env.ANCHORAGE_REDIS === 'none' || findRedis()) return
  installPackages('a Redis server', 'queue', ['redis-server'])
}

checkNode()
install()
build()
if (process.argv.includes('--browser')) {
  installBrowser()
  installRedis()
}
