import { systemReason } from './messages/system-reasons.ts'
import { languageFrom, processOutput } from './output.ts'
import { run } from './program.ts'

const args = process.argv.slice(2)

/** The value of `--lang`, looked up before anything is parsed, since help and errors are in that language too. */
function askedLanguage(): string | undefined {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const arg = args[index]
  return arg?.includes('=') ? arg.slice('--lang='.length) : args[index + 1] && index >= 0 ? args[index + 1] : undefined
}

const lang = languageFrom(askedLanguage(), process.env)

// A reader such as `head` that stops listening is no error of ours; a disk that is full is one to be told of.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`${systemReason(error.message, lang)}\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})
process.stderr.on('error', () => undefined)

process.exitCode = await run(args, processOutput(lang))
