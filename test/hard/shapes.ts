const SENTENCE = 'ঢাকায় বাস ও ট্রাকের সংঘর্ষে পাঁচজন নিহত হয়েছেন, জানিয়েছে পুলিশ। '

/** Every 997th character: short, so that twice the text is more of the same. */
const ALL_OF_UNICODE = Array.from({ length: Math.floor(0x110000 / 997) }, (_, i) =>
  String.fromCodePoint(i * 997),
).join('')

/** Texts that have broken readers of other languages, by length. */
export const SHAPES: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['one word', (length) => 'ক'.repeat(length)],
  ['one conjunct', (length) => 'ক্'.repeat(length / 2)],
  ['dandas', (length) => '।'.repeat(length)],
  ['nukta marks', (length) => `ক${'\u09bc'.repeat(length)}`],
  ['joiners', (length) => 'ক\u200d'.repeat(length / 2)],
  ['misplaced vowel signs', (length) => 'েক'.repeat(length / 2)],
  ['Assamese letters', (length) => 'ৰ্'.repeat(length / 2)],
  ['opening quotes', (length) => '‘'.repeat(length)],
  ['nested quotes', (length) => '“তিনি বলেন, ‘'.repeat(length / 13)],
  ['brackets', (length) => '('.repeat(length)],
  ['digits', (length) => '৯'.repeat(length)],
  ['joined digits', (length) => '১-২/'.repeat(length / 4)],
  ['number words', (length) => 'দুই লাখ '.repeat(length / 8)],
  ['dates', (length) => '১৫ মে '.repeat(length / 6)],
  ['names', (length) => 'কিম জং উন ও '.repeat(length / 12)],
  ['pronouns', (length) => 'তিনি তাঁর '.repeat(length / 10)],
  ['verbs', (length) => 'করেছেন বলেন জানান '.repeat(length / 18)],
  ['triggers', (length) => 'নিহত আহত গ্রেপ্তার '.repeat(length / 19)],
  ['sentences', (length) => SENTENCE.repeat(length / SENTENCE.length)],
  ['lines', (length) => `${SENTENCE}\n`.repeat(length / (SENTENCE.length + 1))],
  ['short lines', (length) => 'ক\n'.repeat(length / 2)],
  ['related links', (length) => 'আরও পড়ুন\n'.repeat(length / 10)],
  ['blanks', (length) => `ক${' '.repeat(length)}ক`],
  ['no-break spaces', (length) => '\u00a0'.repeat(length)],
  ['bars', (length) => 'ক|'.repeat(length / 2)],
  ['lone surrogates', (length) => '\ud800'.repeat(length)],
  ['emoji', (length) => '👩‍👩‍👧'.repeat(length / 8)],
  ['combining marks', (length) => `e${'\u0301'.repeat(length)}`],
  ['right-to-left', (length) => '\u202eعربي '.repeat(length / 6)],
  ['markup', (length) => '<p class="x">ক</p>'.repeat(length / 18)],
  ['Bijoy', (length) => 'evsjv‡`k '.repeat(length / 9)],
  ['NUL', (length) => '\0'.repeat(length)],
  ['addresses', (length) => 'www.'.repeat(length / 4)],
  ['hashtags', (length) => '#ক '.repeat(length / 3)],
  ['bidi controls', (length) => '\u202eক\u2067'.repeat(length / 3)],
  ['mixed line ends', (length) => 'ক\r\nখ\rগ\n\u2028'.repeat(length / 8)],
  ['unclosed markup', (length) => '<a href="'.repeat(length / 9)],
  ['entities of HTML', (length) => '&amp;&#2453;'.repeat(length / 12)],
  ['flags', (length) => '🇧🇩'.repeat(length / 4)],
  [
    'all of Unicode',
    (length) => ALL_OF_UNICODE.repeat(Math.ceil(length / ALL_OF_UNICODE.length)).slice(0, length),
  ],
]
