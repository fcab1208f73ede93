// Tells where the project repeats a text that it only retells: `node scripts/check-paraphrase.mjs PAGE [length]`.
// A run of 12 or more Han characters of the page, in any tracked file, is printed and ends with exit code 1.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const [page, length = '12'] = process.argv.slice(2)
if (!page) {
  process.stderr.write('Name the file of the page: node scripts/check-paraphrase.mjs PAGE [length]\n')
  process.exit(2)
}
const width = Number(length)
const onlyHan = new RegExp(`^\\p{Script=Han}{${width}}$`, 'u')

/** All runs of Han characters of that length in a text; white space and line breaks do not interrupt a run. */
function runs(text) {
  const characters = [...text.replaceAll(/\s+/g, '')]
  const found = new Set()
  for (let from = 0; from + width <= characters.length; from += 1) {
    const run = characters.slice(from, from + width).join('')
    if (onlyHan.test(run)) found.add(run)
  }
  return found
}

const known = runs(readFileSync(page, 'utf8'))
const files = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).stdout.split('\0').filter(Boolean)
let repeated = 0
for (const file of files) {
  for (const run of runs(readFileSync(file, 'utf8'))) {
    if (!known.has(run)) continue
    process.stdout.write(`${file}: ${run}\n`)
    repeated += 1
  }
}
process.stdout.write(
  `${repeated} of ${known.size} runs of ${width} Han characters are repeated in ${files.length} files.\n`,
)
process.exitCode = repeated > 0 ? 1 : 0
