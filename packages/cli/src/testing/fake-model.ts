import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the fake endpoint answers: the recorded kinds of good and bad replies. */
export type FakeReply = (response: ServerResponse, request: { readonly body: string; readonly key: string }) => void

/** An endpoint of this machine that answers like an OpenAI-compatible one. */
export interface FakeModel {
  readonly url: string
  /** The bodies and keys it was sent. */
  readonly requests: readonly { readonly body: string; readonly key: string }[]
  close(): Promise<void>
}

/** Starts an endpoint that answers every request in this way. */
export async function fakeModel(reply: FakeReply): Promise<FakeModel> {
  const requests: { body: string; key: string }[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8')
    })
    request.on('end', () => {
      const received = { body, key: request.headers.authorization ?? '' }
      requests.push(received)
      reply(response, received)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { url: `http://127.0.0.1:${port}/v1`, requests, close }
}

/** A chat completion with this content. */
export function completion(content: string, finish = 'stop'): FakeReply {
  return (response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ finish_reason: finish, message: { role: 'assistant', content } }] }))
  }
}
