import { type Furniture, firstWord, phrases } from './phrases.js'

/** What a whole line is, going by its phrases alone. */
export function furnitureOf(line: string): Furniture | undefined {
  const { whole, longestWhole, start } = phrases()
  const bare = withoutMarks(line)
  if (bare.length <= longestWhole + MOST_FIGURES) {
    const found = whole.get(line) ?? whole.get(bare) ?? countedFurniture(line)
    if (found !== undefined) return found
  }
  for (const [phrase, furniture] of start.get(firstWord(line)) ?? [])
    if (line.startsWith(phrase)) return furniture
  return (
    headingOfLinks(line, bare) ??
    (isRequest(line) || isNotice(line) ? { kind: 'boilerplate', reach: 'line' } : undefined) ??
    (isNavigation(line) ? { kind: 'page-header', reach: 'line' } : undefined)
  )
}

/** Most figures and brackets about a counted phrase. */
const MOST_FIGURES = 40
/** Most words of a heading above links, and of a line that asks the reader to follow the paper. */
const LONGEST_HEADING = 6
const LONGEST_REQUEST = 14

/** আরও পড়ুন >> জেটিতে নতুন তিন ক্রেন, [আরও পড়ুন: …], or a line that ends as headings of links do. */
function headingOfLinks(line: string, bare: string): Furniture | undefined {
  const { headings, whole } = phrases()
  const from = '[('.includes(line[0]) ? 1 : 0
  const mark = /[:ঃ>»|–—-]/u.exec(line)
  const label = mark === null ? undefined : line.slice(from, mark.index).trim()
  if (label !== undefined && label !== '' && whole.get(label)?.kind === 'related-link')
    return { kind: 'related-link', reach: 'line' }
  if (!headings.some((heading) => bare.endsWith(heading))) return undefined
  return bare.split(' ').length <= LONGEST_HEADING ? { kind: 'related-link', reach: 'section' } : undefined
}

/** খবরের টাটকা আপডেট পেতে ডাউনলোড করুন আমাদের অ্যাপ: a request to the reader, outside quotation marks. */
function isRequest(line: string): boolean {
  const { requests, requestCues } = phrases()
  return (
    !hasMoreBlanks(line, LONGEST_REQUEST - 1) &&
    !/[“”"‘]/u.test(line) &&
    requests.some((request) => line.includes(request)) &&
    requestCues.some((cue) => line.includes(cue))
  )
}

/** এই ওয়েবসাইটের কোনো লেখা অনুমতি ছাড়া ব্যবহার করা যাবে না: what the page forbids. */
function isNotice(line: string): boolean {
  const { notices, noticeCues } = phrases()
  return notices.test(line) && noticeCues.some((cue) => line.includes(cue))
}

function hasMoreBlanks(line: string, most: number): boolean {
  let at = -1
  for (let blanks = 0; blanks <= most; blanks++) {
    at = line.indexOf(' ', at + 1)
    if (at < 0) return false
  }
  return true
}

/** মন্তব্য (৩), ১টি মন্তব্য, মন্তব্যসমূহ ২টি, 12 Comments */
function countedFurniture(line: string): Furniture | undefined {
  const { counted } = phrases()
  const bare = line.replace(FIGURES, '').trim()
  if (bare.length === line.length) return undefined
  return counted.get(bare) ?? counted.get(line.replace(COUNTS, '').trim())
}

const FIGURES = /[০-৯0-9()[\]{}:.]/gu
/** The same with the classifier that is written onto a figure. */
const COUNTS = /[০-৯0-9]টি(?!\p{L}|\p{M})|[০-৯0-9()[\]{}:.]/gu

/** প্রচ্ছদ » জাতীয়, or a bar of three section names and more. */
function isNavigation(line: string): boolean {
  const { sections, sectionStarts } = phrases()
  const crumbs = CRUMB_MARK.test(line) ? line.split(CRUMB_MARK).map((crumb) => crumb.trim()) : []
  if (crumbs.length >= 2 && crumbs.length <= 24) {
    const named = crumbs.filter((crumb) => sections.has(crumb)).length
    if (named >= 2) return true
    // প্রভাতী ডটনেট » খেলা » কাবাডি: the page's own name or a narrower topic beside a section.
    const isPath = crumbs.length >= 3 || (crumbs.length === 2 && sections.has(crumbs[0]))
    if (named === 1 && isPath && crumbs.length <= 4 && crumbs.every((crumb) => crumb.length <= 30))
      return true
  }
  return sectionStarts.has(firstCrumbWord(line)) && coveredBySections(line, sections)
}

const CRUMB_MARK = /[»›>/|•·→]/u

/** The letters before the first mark that `coveredBySections` parts words at. */
function firstCrumbWord(line: string): string {
  return /^[^\s,|•·]*/u.exec(line)?.[0] ?? ''
}

function coveredBySections(line: string, sections: ReadonlySet<string>): boolean {
  const words = line.split(/[\s,|•·]+/u)
  if (words.length < 3 || words.length > 60) return false
  let names = 0
  for (let at = 0; at < words.length; names++) {
    let length = 4
    while (length > 0 && !sections.has(words.slice(at, at + length).join(' '))) length--
    if (length === 0) return false
    at += length
  }
  return names >= 3
}

function withoutMarks(line: string): string {
  let end = line.length
  while (end > 0 && TRAILING_MARKS.includes(line[end - 1])) end--
  return line.slice(0, end)
}

const TRAILING_MARKS = ' :ঃ.…|»›>–—-'
