export { type AppOptions, createApp, loopbackHosts } from './app.ts'
export type { CaseEntry, FileEntry } from './case-folder.ts'
export type { EarlierVersion } from './earlier-versions.ts'
export {
  hostNamesFor,
  isLoopback,
  type Listening,
  type ListenOptions,
  type ListenResult,
  listen,
  usualPort,
} from './listen.ts'
export { describeProblem, type Lang, type Problem } from './problem.ts'
export { newToken } from './token.ts'
