import { describe, expect, it } from 'vitest'
import { Clusters } from '../../src/discourse/coref/clusters.js'
import type { Reading } from '../../src/events/merging/reading.js'
import { rivalsOf } from '../../src/events/merging/rivals.js'

describe('what grows with the text is bounded', () => {
  it('an entity takes over more mentions than a call has room for', () => {
    const clusters = new Clusters()
    const [one, other] = [0, 1].map(() => clusters.add({ type: 'PER', canonical: 'রহিম' }))
    const { drafts } = clusters.get(other)
    for (let i = 0; i < 300_000; i++) drafts.push(i)
    clusters.merge(one, other)
    expect(clusters.get(one).drafts).toHaveLength(300_000)
  })

  it('a trigger asks no more than twelve earlier occurrences, and knows of all', () => {
    let asked = 0
    const reading = {
      get match() {
        asked++
        return { row: { type: 'Die', subtype: null }, chain: null }
      },
    } as unknown as Reading
    const earlier = Array.from({ length: 100_000 }, () => ({ group: [0] }))
    const { near, count } = rivalsOf(earlier, [reading], reading)
    expect([near.length, count]).toEqual([12, 100_000])
    expect(asked).toBeLessThan(100)
  })
})
