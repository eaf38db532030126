import type { Line } from './lines.js'
import { phrases } from './phrases.js'

/** Most words of a line that only says who wrote. */
const LONGEST_BYLINE = 9

/** নিজস্ব প্রতিবেদক, ঢাকা · যশোর প্রতিনিধি · আন্তর্জাতিক ডেস্ক, ঢাকাটাইমস · Edited by: … */
export function isByline(line: Line): boolean {
  if (line.words > LONGEST_BYLINE || line.closed) return false
  const head = line.text.split(/[,|:–—]/u)[0].trim()
  if (isAgencies(line.text, head)) return true
  return (
    phrases().bylineLabels.some((label) => followsLabel(line.text, label)) ||
    phrases().bylines.some((byline) => head === byline || endsBehind(head, byline, ' ')) ||
    phrases().bylines.some((byline) => endsBehind(line.text, byline, ' ,'))
  )
}

/** এএফপি ও রয়টার্স, সিউল · রয়টার্স, লন্ডন: agencies, and whatever place stands behind them. */
function isAgencies(text: string, head: string): boolean {
  const agencies = head.split(/ ও | এবং |\//u)
  if (!agencies.every((agency) => phrases().whole.get(agency.trim())?.kind === 'byline-metadata'))
    return false
  const place = text.slice(text.indexOf(head) + head.length)
  return place === '' || (place[0] === ',' && place.trim().split(' ').length <= LONGEST_PLACE)
}

/** With the comma before it: , নিউ ইয়র্ক */
const LONGEST_PLACE = 3

/** Whether a text ends with a phrase behind one of the marks. */
function endsBehind(text: string, phrase: string, marks: string): boolean {
  return text.endsWith(phrase) && marks.includes(text[text.length - phrase.length - 1])
}

/** A mark behind the label, or behind one in Latin letters a name: By Sneha Roy */
function followsLabel(text: string, label: string): boolean {
  if (!text.startsWith(label)) return false
  return (
    /^\s?(?:$|[:,ঃ–—-])/u.test(text.slice(label.length)) ||
    (/[a-z]$/u.test(label) && text[label.length] === ' ')
  )
}

/** Whether নিজস্ব প্রতিবেদক or the like stands at the beginning, or behind a name there. */
export function startsWithByline(text: string): boolean {
  return phrases().bylines.some((byline) => {
    const at = text.indexOf(byline)
    return (
      at >= 0 &&
      at <= 24 &&
      (at === 0 || text[at - 1] === ' ') &&
      /^[\s,:]/u.test(text.slice(at + byline.length))
    )
  })
}
