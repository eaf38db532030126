import { isToCome, sideOf } from '../arguments/sentence/date-side.js'
import type { Words } from '../grammar/words.js'
import type { EventNeeds } from '../needs.js'
import type { Argument } from '../types.js'

/** Whether its time lies behind the day of the text. */
export function isLater({ dates, page }: EventNeeds, args: readonly Argument[]): boolean {
  for (const { role, filler } of args)
    if (role === 'time' && 'date' in filler && isToCome(dates[filler.date], page.created.value)) return true
  return false
}

/** Whether its time is over on the day of the text. */
export function isEarlier({ dates, page }: EventNeeds, args: readonly Argument[]): boolean {
  for (const { role, filler } of args)
    if (role === 'time' && 'date' in filler && sideOf(dates[filler.date], page.created.value) < 0) return true
  return false
}

/** So many months before the day of the text begins what is told as history. */
const FORMER = 2
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/u
const YEAR_AND_MONTH = /^([0-9]{4})(?:-([0-9]{2}))?(?![0-9W])/u

/** Whether its time, or else the day with which its sentence opens, lies well before the day of the text. */
export function isFormer(
  { dates, page }: EventNeeds,
  words: Words,
  args: readonly Argument[],
  opening: number,
  sentenceEnd: number,
): boolean {
  const today = page.created.value
  if (today === null) return false
  const told: number[] = []
  for (const { role, filler } of args) if (role === 'time' && 'date' in filler) told.push(filler.date)
  if (told.length === 0 && opening >= 0) told.push(opening)
  for (const date of told) {
    const { value } = dates[date].timex
    if (isHistory(value, today)) return true
    if (sideOf(dates[date], today) >= 0) continue
    if (isThenToo(words, dates[date])) return true
    if (!DAY.test(value) && isPluperfect(words, dates[date].last, sentenceEnd)) return true
  }
  return false
}

function isHistory(value: string, today: string): boolean {
  const found = YEAR_AND_MONTH.exec(value)
  if (found === null) return false
  const month: string | undefined = found[2]
  const months = (Number(today.slice(0, 4)) - Number(found[1])) * 12
  return month === undefined ? months > 0 : months + Number(today.slice(5, 7)) - Number(month) > FORMER
}

/** গত মার্চে একটি বাস উল্টে ২০ জনের মৃত্যু | হয়েছিল: the first finite verb behind a date tells of what was over by then. */
function isPluperfect(words: Words, first: number, last: number): boolean {
  for (let token = first; token < last; token++)
    for (const { form, tense, aspect, mostly } of words.verbs(token))
      if (form === 'finite' && mostly === 'verb') return tense === 'past' && aspect === 'perfect'
  return false
}

/** গত মাসেও, ২০১৯ সালেও: then as now, so that it is another one. */
function isThenToo(words: Words, { last }: EventNeeds['dates'][number]): boolean {
  return words.text(last - 1).endsWith('ও')
}

/** Whether what its time tells of was another one: গত মাসেও একজন মারা যান. */
export function hadOneThen(
  { dates, page }: EventNeeds,
  words: Words,
  args: readonly Argument[],
  opening: number,
): boolean {
  const isThen = (date: number) =>
    isThenToo(words, dates[date]) && sideOf(dates[date], page.created.value) < 0
  const told = args.find(({ role, filler }) => role === 'time' && 'date' in filler)
  if (told !== undefined) return 'date' in told.filler && isThen(told.filler.date)
  return opening >= 0 && isThen(opening)
}
