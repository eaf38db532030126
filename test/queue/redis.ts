import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'

const SERVER = '/usr/bin/redis-server'

export const hasRedis = existsSync(SERVER)

export interface TestRedis {
  readonly connection: { readonly host: string; readonly port: number }
  readonly stop: () => Promise<void>
}

/** Starts a Redis of the test's own, on a free port of the loopback interface, that keeps nothing on disk. */
export async function startRedis(): Promise<TestRedis> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'ghotona-redis-'))
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ]
  const server = spawn(SERVER, args, { stdio: 'ignore' })
  const connection = { host: '127.0.0.1', port }
  const client = new Redis({ ...connection, retryStrategy: () => 100 })
  client.on('error', () => {})
  await client.ping()
  await client.quit()
  return {
    connection,
    stop: async () => {
      await ended(server, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Sends a signal to a process of the test and waits for its end. */
export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
