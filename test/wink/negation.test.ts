import { beforeAll } from 'vitest'
import type { Mark } from '../../src/core/index.js'
import { createWink } from '../../src/wink/index.js'
import { checkCases } from '../support/cases.js'

let wink: ReturnType<typeof createWink>
beforeAll(() => {
  wink = createWink({ pipe: ['sbd', 'negation'] })
})

/** Each stretch of negated words. */
function negated(text: string): Mark[] {
  const tokens = wink.readDoc(text).tokens()
  const words = tokens.out() as string[]
  const flags = tokens.out(wink.its.negationFlag) as boolean[]
  const marks: { start: number; end: number; label: string }[] = []
  let at = 0
  words.forEach((word, i) => {
    const start = text.indexOf(word, at)
    at = start + word.length
    if (!flags[i]) return
    const last = marks.at(-1)
    if (last !== undefined && flags[i - 1]) last.end = at
    else marks.push({ start, end: at, label: 'not' })
  })
  return marks
}

checkCases('fixtures/cases/negation/reach.txt', negated)
