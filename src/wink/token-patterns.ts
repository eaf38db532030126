import { packed as packedDomains } from '../generated/words/domains.js'
import { packed as packedPrefixes } from '../generated/words/glued-prefixes.js'
import { column, parseList } from '../lists/index.js'
import { TOKEN_CATEGORIES } from './categories.js'
import type { CoreModel } from './contract.js'

const LETTER = '\\u0980-\\u0983\\u0985-\\u09ce\\u09d7-\\u09e3\\u09f0\\u09f1\\u09fc\\u09fe'
const JOINER = '\\u200c\\u200d'
const ROMAN = '\\p{Script=Latin}\\u0300-\\u036f'
const DIGIT = '\\p{Nd}'
const HYPHEN = '\\-\\u2010\\u2011'
const APOSTROPHE = "\\u2019'\\u2018\\u02bc"
const BENGALI = '\\u0980-\\u09ff'
/** ‘নোনা জল’|র: an ending behind a closing quotation mark, as `tokens/quoted-endings` knows it. */
const QUOTED_ENDING = `(?<=\\u2018(?:[^\\u2018\\u2019\\n]|\\u2019(?=[${BENGALI}])){0,79})\\u2019(?:র|এর|কে)(?![${BENGALI}])`
/** The blanks that wink keeps as spaces before a token. */
const SPACE = ' \\u00a0\\u2002-\\u2005\\u2009\\u200a\\u202f\\u205f'
const HOST = '(?:[A-Za-z0-9\\-]{1,63}\\.){1,6}'
const IN_PATH = '!#-;=?-\\[\\]_a-z~\\u0980-\\u09fe\\u200c\\u200d'
const CLOSING = ".,;:!?'\\-"
/** The last unit of a path is no closing punctuation: (http://example.org/a). */
const PATH = `(?:(?![()])[${IN_PATH}]|\\((?:(?![()])[${IN_PATH}])*\\))*(?<![${CLOSING}])`
const ONE_EMOJI =
  '(?:\\p{ExtPict}\\ufe0f|\\p{EPres}|(?=[\\u{10000}-\\u{10ffff}])\\p{ExtPict})[\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}\\ufe0f\\u20e3]*'

/**
 * wink cuts a text with one regular expression, then asks its category of each piece. These expressions
 * cut as `ghotona/tokens` does: জং-উন, দু’পক্ষের and জি-২০ are one token, ১৫,০০০ is one, ২০টি is two.
 * All repetitions are over one class or bounded, so that the work grows with the text.
 */
export function tokenPatterns(): CoreModel['trex'] {
  const { hash } = TOKEN_CATEGORIES
  const domains = column(parseList(packedDomains), 'domain').join('|')
  const glued = column(parseList(packedPrefixes), 'prefix').join('|')
  const pieces = [
    `[${SPACE}]+`,
    '\\r\\n|[\\n-\\r\\u0085\\u2028\\u2029]',
    `[${DIGIT}#*]\\ufe0f?\\u20e3|\\p{RI}\\p{RI}`,
    `(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp]):\\/\\/${PATH}`,
    `[A-Za-z0-9._+%\\-]{1,64}@${HOST}[A-Za-z0-9\\-]{2,63}`,
    `(?:www\\.${HOST}[A-Za-z0-9\\-]{2,63}|${HOST}(?:${domains})(?![\\-.]?[A-Za-z0-9]))(?:[\\/?#:]${PATH})?`,
    `(?<![${LETTER}${ROMAN}${DIGIT}])#(?=[${DIGIT}_]{0,32}[${LETTER}${ROMAN}])[${LETTER}${ROMAN}${DIGIT}${JOINER}_]+`,
    `(?<![${LETTER}${ROMAN}${DIGIT}])@(?=[${DIGIT}_]{0,32}[${LETTER}${ROMAN}])[${LETTER}${ROMAN}${DIGIT}${JOINER}_]+(?:\\.[A-Za-z0-9][${LETTER}${ROMAN}${DIGIT}${JOINER}_]*)*`,
    `${ONE_EMOJI}(?:\\u200d${ONE_EMOJI})*`,
    `[${LETTER}][${LETTER}${JOINER}]*(?:(?!${QUOTED_ENDING})(?:[${HYPHEN}${APOSTROPHE}][${LETTER}]|[${HYPHEN}]${DIGIT}+[${HYPHEN}][${LETTER}])[${LETTER}${JOINER}]*)*(?:[${HYPHEN}]${DIGIT}+)?`,
    `${DIGIT}+(?:[,.:\\/\\-\\u2013]${DIGIT}+)*`,
    `(?:${glued})(?=${DIGIT})`,
    `[${ROMAN}][${ROMAN}${DIGIT}]*(?:(?:[${HYPHEN}${APOSTROPHE}&][${ROMAN}]|[${HYPHEN}]${DIGIT})[${ROMAN}${DIGIT}]*)*`,
    `(?:(?![\\u0980-\\u09ff]|\\p{Script=Latin})[\\p{L}\\p{M}])(?:(?![\\u0980-\\u09ff]|\\p{Script=Latin})[\\p{L}\\p{M}${JOINER}])*`,
    '[\\s\\S]',
  ]
  return {
    rtc: [],
    ltc: [
      ['^[\\s\\p{Cc}\\p{Cf}]', 'u', hash.tabCRLF],
      ['^(?:[\\p{Nd}#*]\\ufe0f?\\u20e3|\\p{RI}\\p{RI}|\\p{EPres}|\\p{ExtPict})', 'u', hash.emoji],
      [`^${DIGIT}+(?:[,.:\\/\\-\\u2013]${DIGIT}+)*$`, 'u', hash.number],
      ['^@[\\s\\S]', 'u', hash.mention],
      ['^#[\\s\\S]', 'u', hash.hashtag],
      ['^(?:https?|ftp):\\/\\/', 'i', hash.url],
      ['^[A-Za-z0-9._+%\\-]+@', '', hash.email],
      ['^[A-Za-z0-9\\-]+\\.', '', hash.url],
      ['^[\\p{Sc}]$', 'u', hash.currency],
      ['^\\p{P}$', 'u', hash.punctuation],
      ['^[\\p{L}\\p{M}]', 'u', hash.word],
      ['^', '', hash.symbol],
    ],
    helpers: {
      splitter: [`(${pieces.join('|')})`, 'u'],
      // Every piece has a category, so that wink never asks these; a lone look-ahead that fails matches nothing.
      anyWithRP: ['(?!)', ''],
      anyWithLP: ['(?!)', ''],
      LPanyRP: ['(?!)', ''],
    },
  }
}
