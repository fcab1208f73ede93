import { languageFrom, processOutput } from './output.ts'
import { run } from './program.ts'

const args = process.argv.slice(2)

/** The value of `--lang`, looked up before anything is parsed, since help and errors are in that language too. */
function askedLanguage(): string | undefined {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const arg = args[index]
  return arg?.includes('=') ? arg.slice('--lang='.length) : args[index + 1] && index >= 0 ? args[index + 1] : undefined
}

// A reader such as `head` that stops listening is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(args, processOutput(languageFrom(askedLanguage(), process.env)))
