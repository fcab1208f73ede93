import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createApp, describeProblem, hostNamesFor, isLoopback, listen, newToken, usualPort } from '@anchorage/server'
import { CommandError } from '../command-error.ts'
import { messagesIn } from '../messages/messages.ts'
import type { Output } from '../output.ts'
import { packageFolder } from '../package-folder.ts'

/** The options of `anchorage serve`. */
export interface ServeOptions {
  readonly port?: string
  readonly host?: string
  readonly readOnly?: true
}

/** The built workbench: packed with the command, or beside it in the clone. */
function workbenchFolder(): string {
  const places = [join(packageFolder, 'workbench'), join(packageFolder, '..', 'workbench', 'dist')]
  const found = places.find((place) => existsSync(join(place, 'index.html')))
  if (!found) throw new CommandError('no-workbench', {})
  return found
}

/** `anchorage serve`: the workbench over a folder of cases. Answers when the server listens. */
export async function serveCommand(
  folder: string,
  options: ServeOptions,
  output: Output,
): Promise<{ close(): Promise<void> }> {
  const { serve } = messagesIn(output.lang)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new CommandError('no-folder', { path: folder })
  const port = portOf(options.port)
  const host = options.host ?? '127.0.0.1'
  const token = newToken()
  const app = createApp({
    folder,
    workbench: workbenchFolder(),
    token,
    allowedHosts: hostNamesFor(host),
    readOnly: options.readOnly === true,
  })
  const result = await listen(app, { host, ...(port !== undefined && { port }) })
  if (!result.ok) throw new CommandError('cannot-serve', { why: describeProblem(result.problem, output.lang) })
  const { listening } = result
  if (!isLoopback(host)) output.note(serve.openToOthers(host))
  if (options.readOnly) output.note(serve.readOnly)
  if (port === undefined && listening.port !== usualPort) output.note(serve.otherPort(usualPort))
  output.print(serve.address(`${listening.address}/?token=${token}`))
  output.print(serve.stop)
  return listening
}

function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const port = Number(given)
  if (!/^\d+$/.test(given) || port > 65535) throw new CommandError('bad-port', { given }, 2)
  return port
}
