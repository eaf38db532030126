import { packed as packedDomains } from '../generated/words/domains.js'
import { column, parseList } from '../lists/index.js'
import { classify, classTable, DIGIT, JOINER, LETTER, ROMAN } from './classes.js'

let domains: ReadonlySet<string> | undefined

function isDomain(label: string): boolean {
  domains ??= new Set(column(parseList(packedDomains), 'domain'))
  return domains.has(label.toLowerCase())
}

/** Finds addresses of the web and of mail in a text. Each run of characters is looked through once. */
export class Addresses {
  readonly #text: string
  /** Up to here it is known that no address is written with @. */
  #noMailUntil = 0
  /** Up to here it is known that no address begins with a host. */
  #noHostUntil = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Where the address of the web ends that begins at `at`, or `at`. */
  urlEnd(at: number): number {
    const url = urlEnd(this.#text, at)
    if (url > at || at < this.#noHostUntil) return url
    const host = hostEnd(this.#text, at)
    if (host === at) return at
    const bare = bareUrlEnd(this.#text, at, host)
    if (bare === at) this.#noHostUntil = host
    return bare
  }

  /** Where the mail address ends that begins at `at`, or `at`. */
  mailEnd(at: number): number {
    if (at < this.#noMailUntil || this.#text.charCodeAt(at) > 0x7e) return at
    const end = localPartEnd(this.#text, at)
    if (this.#text.charCodeAt(end) === 0x40) {
      const host = hostEnd(this.#text, end + 1)
      if (host > end + 1) return host
    }
    this.#noMailUntil = end
    return at
  }
}

/** Where the address ends that begins at `at` with its scheme, or `at` when none does. */
function urlEnd(text: string, at: number): number {
  const hasScheme =
    startsWith(text, at, 'http://') || startsWith(text, at, 'https://') || startsWith(text, at, 'ftp://')
  return hasScheme ? pathEnd(text, at, text.indexOf('//', at) + 2) : at
}

/** Where the address ends whose host is `[at, host)`, or `at` when that is not the host of an address. */
function bareUrlEnd(text: string, at: number, host: number): number {
  const label = text.slice(text.lastIndexOf('.', host - 1) + 1, host)
  if (!startsWith(text, at, 'www.') && !isDomain(label)) return at
  const next = text.charCodeAt(host)
  return next === 0x2f || next === 0x3f || next === 0x23 || next === 0x3a ? pathEnd(text, host, host) : host
}

/**
 * Where the run of characters ends that an address's local part may hold: `name.surname+news` of
 * `name.surname+news@example.org`.
 */
function localPartEnd(text: string, at: number): number {
  while (isLocal(text.charCodeAt(at))) at++
  return at
}

/** Where the name behind `#` or `@` ends; `at` when there is none. A full stop inside a name is of mentions only. */
export function nameEnd(text: string, at: number, withStops: boolean): number {
  const classes = classTable()
  let end = at
  let hasLetter = false
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    const kind = classes[unit] || classify(classes, unit)
    if (kind === LETTER || kind === ROMAN) hasLetter = true
    else if (
      kind !== DIGIT &&
      kind !== JOINER &&
      unit !== 0x5f &&
      !(withStops && unit === 0x2e && isAlnum(text.charCodeAt(end + 1)))
    )
      break
  }
  return hasLetter ? end : at
}

function startsWith(text: string, at: number, start: string): boolean {
  for (let i = 0; i < start.length; i++)
    if ((text.charCodeAt(at + i) | (isUpper(text.charCodeAt(at + i)) ? 0x20 : 0)) !== start.charCodeAt(i))
      return false
  return true
}

function isUpper(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a
}

function isAlnum(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

function isLocal(unit: number): boolean {
  return isAlnum(unit) || unit === 0x2e || unit === 0x5f || unit === 0x2b || unit === 0x2d || unit === 0x25
}

/** The end of labels joined by single full stops, two at least: `bn.wikipedia.org`; or `at`. */
function hostEnd(text: string, at: number): number {
  let end = at
  let stops = 0
  for (;;) {
    const label = end
    while (
      isAlnum(text.charCodeAt(end)) ||
      (text.charCodeAt(end) === 0x2d && isAlnum(text.charCodeAt(end + 1)))
    )
      end++
    if (end === label) return at
    if (text.charCodeAt(end) !== 0x2e || !isAlnum(text.charCodeAt(end + 1))) return stops > 0 ? end : at
    stops++
    end++
  }
}

/** The end of an address from within: up to a blank, a quotation mark or a danda, without closing punctuation. */
function pathEnd(text: string, start: number, from: number): number {
  let end = from
  let opened = 0
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit === 0x28) opened++
    else if (unit === 0x29 && --opened < 0) break
    else if (!isInPath(unit)) break
  }
  while (end > from && isClosing(text.charCodeAt(end - 1))) end--
  return end > from ? end : start
}

/** Bengali letters may stand in a path, dandas, brackets and quotation marks not. */
function isInPath(unit: number): boolean {
  if (unit > 0x7e) return (unit >= 0x0980 && unit <= 0x09fe) || unit === 0x200c || unit === 0x200d
  if (unit <= 0x20 || unit === 0x22 || unit === 0x3c || unit === 0x3e || unit === 0x7c) return false
  return unit !== 0x60 && unit !== 0x5c && unit !== 0x5e && unit !== 0x7b && unit !== 0x7d
}

/** . , ; : ! ? ' - */
function isClosing(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x2c ||
    unit === 0x3b ||
    unit === 0x3a ||
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x27 ||
    unit === 0x2d
  )
}
