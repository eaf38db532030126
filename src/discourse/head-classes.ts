import { grammarWords } from './grammar-words.js'
import type { Head } from './lists.js'

/** বিচারক, সভাপতি, ওসি: who holds an office. */
export function isOfficial(head: Head | undefined): boolean {
  return head !== undefined && OFFICES.has(head.subtype)
}

const OFFICES: ReadonlySet<string> = new Set(['office', 'police-court'])

/** আদালত, পুলিশ, শিক্ষা বোর্ড: who acts in its own name; but নিয়ন্ত্রক সংস্থা, আধাসামরিক বাহিনী say what the name behind them is. */
export function isInstitution(head: Head | undefined): boolean {
  return (
    head !== undefined && STATE.has(head.subtype) && !grammarWords('apposed-body').has(lastWord(head.form))
  )
}

const STATE: ReadonlySet<string> = new Set(['state', 'force'])

/** আসামি of দণ্ডপ্রাপ্ত আসামি. */
export function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1)
}
