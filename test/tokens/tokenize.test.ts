import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Graphemes, type Mark } from '../../src/core/index.js'
import { normalForm } from '../../src/script/index.js'
import { tokenize } from '../../src/tokens/tokenize.js'
import { EMOJI, NEWLINE, PUNCTUATION, TOKEN_KINDS } from '../../src/tokens/types.js'
import { checkCases } from '../support/cases.js'

function marked(text: string): Mark[] {
  const { length, starts, ends, kinds } = tokenize(normalForm(text))
  const marks: Mark[] = []
  for (let i = 0; i < length; i++) {
    if (kinds[i] === NEWLINE) continue
    if (kinds[i] !== PUNCTUATION) marks.push({ start: starts[i], end: ends[i], label: TOKEN_KINDS[kinds[i]] })
    else expect(ends[i] - starts[i]).toBe(1)
  }
  return marks
}

for (const file of ['tokens.txt', 'addresses-and-prefixes.txt'])
  checkCases(`fixtures/cases/tokens/${file}`, marked)

/** Texts of words, digits, marks, joiners and broken characters, closely packed. */
const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."কখ১২ab9 .,-–:/’'@#&%(){}[]“”।॥?!…\n\r\t|°৳$+"),
      fc.constantFrom(
        '\u200d',
        '\u200c',
        '\u09cd',
        '\u09be',
        '\u0982',
        '\ufe0f',
        '\u20e3',
        '\ud83d',
        '\udc4d',
        'é',
        'ж',
        '漢',
        '👩‍👧',
        '🇧🇩',
        'র‍্যাব',
        'http://',
        'www.',
        '.com',
        '\u00a0',
        '\u2028',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

it('tokens and the blanks between them are the whole text', () => {
  fc.assert(
    fc.property(odd, (text) => {
      const { length, starts, ends, kinds } = tokenize(text)
      let at = 0
      for (let i = 0; i < length; i++) {
        expect(text.slice(at, starts[i])).toMatch(/^[\p{White_Space}\p{Cc}\p{Cf}]*$/u)
        expect(ends[i]).toBeGreaterThan(starts[i])
        expect(kinds[i]).toBeLessThan(TOKEN_KINDS.length)
        at = ends[i]
      }
      expect(text.slice(at)).toMatch(/^[\p{White_Space}\p{Cc}\p{Cf}]*$/u)
    }),
    { numRuns: 5_000 },
  )
})

it('a line has the same tokens wherever it stands', () => {
  const listed = (text: string) => {
    const { length, starts, ends, kinds } = tokenize(text)
    return Array.from({ length }, (_, i) => `${TOKEN_KINDS[kinds[i]]} ${text.slice(starts[i], ends[i])}`)
  }
  fc.assert(
    fc.property(odd, odd, (a, b) => {
      fc.pre(!a.endsWith('\r'))
      expect(listed(`${a}\n${b}`)).toEqual([...listed(a), 'newline \n', ...listed(b)])
    }),
    { numRuns: 2_000 },
  )
})

it('an emoji is one grapheme cluster', () => {
  const pictures = ['👍', '👍🏽', '👩‍👩‍👧', '🇧🇩', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '5️⃣', '❤️', '🧑🏿‍🚀', '☂️', '😀']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pictures, 'ক', ' '), { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const { length, starts, ends, kinds } = tokenize(text)
      const graphemes = new Graphemes(text)
      const found: string[] = []
      for (let i = 0; i < length; i++) {
        if (kinds[i] !== EMOJI) continue
        found.push(text.slice(starts[i], ends[i]))
        expect(graphemes.isBoundary(starts[i]) && graphemes.isBoundary(ends[i])).toBe(true)
      }
      expect(found).toEqual(parts.filter((part) => part !== 'ক' && part !== ' '))
    }),
  )
})

it('grows with the text, whatever the text', () => {
  for (const unit of [
    'a.',
    'a@',
    'ক-',
    '১,',
    '#',
    'www.',
    '👩‍',
    'a-1',
    '(http://',
    'http://)',
    'a.com:',
    'a.b/',
    'x@y.',
  ]) {
    const text = unit.repeat(100_000)
    const before = performance.now()
    tokenize(text)
    expect(performance.now() - before).toBeLessThan(2_000)
  }
})
