import type { Messages } from './messages/en.ts'

/** What can stop a command, with the parameters of its message. */
export type CommandErrorCode = keyof Messages['errors']

/**
 * Ends a command with a message and an exit code: 1 where the input is wrong, 2 where the command line is,
 * 130 where the person has stopped it.
 * The only exception of this package that is meant for people.
 */
export class CommandError extends Error {
  readonly code: CommandErrorCode
  readonly parameters: Readonly<Record<string, string | number>>
  readonly exitCode: 1 | 2 | 130

  constructor(
    code: CommandErrorCode,
    parameters: Readonly<Record<string, string | number>>,
    exitCode: 1 | 2 | 130 = 1,
  ) {
    super(code)
    this.code = code
    this.parameters = parameters
    this.exitCode = exitCode
  }
}
