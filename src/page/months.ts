/** Placeholder until data/words/months.tsv stands. */
const NAMES = 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'
  .normalize('NFC')
  .split(' ')
export function monthNumber(word: string): number | undefined {
  const at = NAMES.indexOf(word)
  return at < 0 ? undefined : at + 1
}
