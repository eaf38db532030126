import { expect, it } from 'vitest'
import { jobId, resultField } from '../../src/queue/batch.js'
import { connectionOf } from '../../src/queue/connection.js'
import { createProducer, createWorker, openResults } from '../../src/queue/index.js'

const wrong: readonly (readonly [make: (options: never) => unknown, options: object, message: RegExp])[] = [
  [createProducer, { batchSize: 15 }, /batchSize is 15: expected a whole number from 16 to 64/],
  [createProducer, { batchSize: 65 }, /batchSize is 65: expected a whole number from 16 to 64/],
  [createProducer, { maxWaiting: 0 }, /maxWaiting is 0: expected a whole number/],
  [createProducer, { queue: 'a:b' }, /queue is "a:b": expected 1 to 64 of the characters/],
  [createProducer, { batch: 16 }, /batch is 16: there is no such option/],
  [createWorker, { concurrency: 1.5 }, /concurrency is 1.5: expected a whole number/],
  [createWorker, { lockDuration: 10 }, /lockDuration is 10: expected a whole number from 1000/],
  [
    openResults,
    { connection: 'http://localhost' },
    /connection is "http:\/\/localhost": expected redis:\/\//,
  ],
  [
    openResults,
    { connection: { port: 0 } },
    /connection\.port is 0: expected a whole number from 1 to 65535/,
  ],
  [openResults, { connection: 'http://a:secret@localhost' }, /connection is "http:\/\/…@localhost"/],
  [
    openResults,
    { connection: { database: '' } },
    /connection\.database is "": expected the name of a database/,
  ],
  [openResults, { connection: { database: 'news', db: 1 } }, /connection\.db is 1: there is no such option/],
  [
    openResults,
    { connection: { database: 'news', ssl: 'yes' } },
    /connection\.ssl is "yes": expected true, false or TLS settings/,
  ],
  [openResults, { connection: { password: 7 } }, /connection\.password is \(hidden\): expected a string/],
]
it.each(wrong)('%o refuses %j', (make, options, message) => {
  expect(() => make(options as never)).toThrow(expect.objectContaining({ code: 'bad-option' }))
  expect(() => make(options as never)).toThrow(message)
})

it('reads an address', () => {
  expect(connectionOf('rediss://desk:p%40ss@redis.example.org:6380/2')).toEqual({
    engine: 'redis',
    options: {
      host: 'redis.example.org',
      port: 6380,
      db: 2,
      username: 'desk',
      password: 'p@ss',
      tls: {},
      maxRetriesPerRequest: null,
    },
  })
  expect(connectionOf()).toMatchObject({ engine: 'redis', options: { host: '127.0.0.1', port: 6379 } })
  for (const url of ['postgres://desk@db.example.org/news?sslmode=require', 'postgresql:///news'])
    expect(connectionOf(url)).toEqual({ engine: 'postgres', options: { connectionString: url } })
  const address = { database: 'news', host: 'db.example.org', ssl: true }
  expect(connectionOf(address)).toEqual({ engine: 'postgres', options: address })
})

it('tells ids apart and gives the same id to the same content', () => {
  const ids = [1, '1', null, { a: 1 }, undefined].map((id) => resultField({ id, text: 'ক' }))
  expect(new Set(ids).size).toBe(ids.length)
  expect(resultField({ text: 'ক' })).toBe(resultField({ text: 'ক' }))
  expect(resultField({ text: 'ক' })).not.toBe(resultField({ text: 'খ' }))
  const idOf = (...records: readonly object[]) => jobId({ records: JSON.stringify(records) })
  expect(idOf({ text: 'ক' })).toMatch(/^sha256-[0-9a-f]{64}$/)
  expect(idOf({ text: 'ক' })).not.toBe(idOf({ text: 'ক' }, { text: 'ক' }))
})
