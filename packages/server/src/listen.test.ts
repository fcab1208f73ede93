import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { createApp } from './app.ts'
import { hostNamesFor, isLoopback, listen, usualPort } from './listen.ts'

const token = 'key-of-a-test'
const app = createApp({ folder: tmpdir(), workbench: tmpdir(), token })

async function listening(options?: Parameters<typeof listen>[1]) {
  const result = await listen(app, options)
  if (!result.ok) throw new Error(result.problem.code)
  return result.listening
}

it('answers on the loopback address', async () => {
  const server = await listening({ port: 0 })
  expect(server.address).toBe(`http://127.0.0.1:${server.port}`)
  const response = await fetch(`${server.address}/api/cases`, { headers: { authorization: `Bearer ${token}` } })
  expect(response.status).toBe(200)
  await server.close()
})

it('takes a free port when the usual one is taken and none was asked for', async () => {
  const blocker = createServer()
  await new Promise<void>((resolve) => {
    blocker.once('error', () => resolve())
    blocker.listen(usualPort, '127.0.0.1', resolve)
  })
  const server = await listening()
  expect(server.port).not.toBe(usualPort)
  expect(server.port).toBeGreaterThan(0)
  await server.close()
  blocker.close()
})

it('says so when the port that was asked for is taken', async () => {
  const first = await listening({ port: 0 })
  const second = await listen(app, { port: first.port })
  expect(second).toEqual({
    ok: false,
    problem: { code: 'port-taken', parameters: { host: '127.0.0.1', port: first.port } },
  })
  await first.close()
})

it('says so when the address is not of this machine', async () => {
  const result = await listen(app, { host: '192.0.2.1', port: 0 })
  expect(result).toMatchObject({ ok: false, problem: { code: 'host-unavailable' } })
})

it('tells loopback addresses from others', () => {
  expect(['127.0.0.1', '127.8.8.8', 'localhost', '::1', '[::1]'].every(isLoopback)).toBe(true)
  expect(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.evil.example'].some(isLoopback)).toBe(false)
  expect(hostNamesFor('127.0.0.1')).toEqual(['127.0.0.1', 'localhost', '[::1]'])
  expect(hostNamesFor('10.0.0.1')).toContain('10.0.0.1')
})
