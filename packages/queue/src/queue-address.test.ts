import { describe, expect, it } from 'vitest'
import { queueAddress } from './queue-address.ts'

describe('the address of a queue', () => {
  it('is read with everything in it, and shown without what is secret', () => {
    expect(queueAddress('rediss://team:p%40ss@queue.lan:6380/2')).toEqual({
      host: 'queue.lan',
      port: 6380,
      db: 2,
      username: 'team',
      password: 'p@ss',
      tls: true,
      shown: 'rediss://queue.lan:6380/2',
    })
    expect(queueAddress('valkey://[::1]', 'from outside')).toEqual({
      host: '::1',
      port: 6379,
      db: 0,
      password: 'from outside',
      tls: false,
      shown: 'valkey://[::1]:6379',
    })
    expect(queueAddress('redis://:own@host', 'from outside')?.password).toBe('own')
  })

  it.each(['', 'host:6379', 'http://host', 'redis://', 'redis://host/name', 'redis://host?db=2', 'redis://a:%zz@host'])(
    'is not %j',
    (given) => {
      expect(queueAddress(given)).toBeUndefined()
    },
  )
})
