import type { Reading } from './reading.js'

/** Whether what two triggers say of their time may be of one time. */
export function sharesTime({ gist }: Reading, later: Reading): boolean {
  for (const a of gist.times) for (const b of later.gist.times) if (areCompatible(a, b)) return true
  return false
}

/** Whether both are told of one hour or day: রাত সাড়ে ১০টার দিকে … রাত সাড়ে ১০টায় */
export function isOfOneTime({ gist }: Reading, later: Reading): boolean {
  return gist.times.some(
    (time) => time.length >= DAY && !OPEN_DAY.test(time) && later.gist.times.includes(time),
  )
}

/** XXXX-XX-12, P3D: some day, or how long. */
const OPEN_DAY = /[XPW]/u

/** 2024-06 and 2024-06-12 agree, so do XXXX-06-12 and 2024-06-12; two days do not. */
export function areCompatible(a: string, b: string): boolean {
  if (isOpen(a) || isOpen(b)) return true
  // XXXX-WXX-4T09, XXXX-XX-XXTMO: a weekday, and some day
  if (a.includes('W') !== b.includes('W')) return a.includes('X') || b.includes('X')
  const shorter = Math.min(DAY, a.length, b.length)
  for (let i = 0; i < shorter; i++)
    if (a[i] !== b[i] && a[i] !== 'X' && b[i] !== 'X') return isOfNight(a, b) || isOfNight(b, a)
  return true
}

function isOpen(value: string): boolean {
  return value.startsWith('P') || value.startsWith('T') || value.includes('REF')
}

/** বৃহস্পতিবার রাতে … রাত দেড়টার দিকে: the night goes on after midnight. */
function isOfNight(evening: string, morning: string): boolean {
  if (!NIGHT.test(evening) || !SMALL_HOURS.test(morning)) return false
  return Date.parse(morning.slice(0, DAY)) - Date.parse(evening.slice(0, DAY)) === ONE_DAY
}

/** Length of 2024-06-12. */
const DAY = 10
const ONE_DAY = 24 * 60 * 60 * 1000
const NIGHT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T(NI|EV|2[0-3])/u
const SMALL_HOURS = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T(NI|0[0-5])/u
