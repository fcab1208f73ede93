// The command line as a function, for tests and for programs that want the same output.
export { languageFrom, type Output } from './output.ts'
export { run } from './program.ts'
