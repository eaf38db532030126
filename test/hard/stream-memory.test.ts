import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** A million on demand: `RECORDS=1000000 npx vitest run test/hard/stream-memory.test.ts`. */
const RECORDS = Number(process.env.RECORDS ?? 4_000)

it(`keeps memory flat over ${RECORDS} records of which one in a hundred is bad`, {
  timeout: RECORDS * 60,
}, () => {
  const printed = execFileSync('node', ['--expose-gc', 'test/hard/stream-memory.mjs', String(RECORDS)], {
    encoding: 'utf8',
  })
  const { read, bad, heaps } = JSON.parse(printed) as { read: number; bad: number; heaps: number[] }
  console.log(`heap after each fifth: ${heaps.map((heap) => `${heap.toFixed(1)} MB`).join(', ')}`)
  expect([read, bad]).toEqual([RECORDS, RECORDS / 100])
  expect(Math.min(heaps[3], heaps[4]) - Math.max(heaps[1], heaps[2])).toBeLessThan(6)
})
