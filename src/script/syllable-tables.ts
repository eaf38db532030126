/** Letters that take a nukta in Bengali, which typists set behind the vowel sign: রযে়ছে. */
export const TAKES_NUKTA = 'ডঢয'
export const COMPOSED_LETTERS: Record<string, string> = {
  '\u09dc': '\u09a1\u09bc',
  '\u09dd': '\u09a2\u09bc',
  '\u09df': '\u09af\u09bc',
}
/** Two vowel signs typed for one. */
export const MERGED_SIGNS: Record<string, string> = {
  'ে\u09be': 'ো',
  'ে\u09d7': 'ৌ',
  '\u09d7ে': 'ৌ',
  'ো\u09be': 'ো',
  'ৌ\u09d7': 'ৌ',
}
/** An independent vowel and the sign that only repeats it: উুলু; অা is how some type আ. */
export const REPEATED_VOWELS: Record<string, string> = {
  অা: 'আ',
  আা: 'আ',
  ইি: 'ই',
  ইী: 'ই',
  ঈি: 'ঈ',
  ঈী: 'ঈ',
  উু: 'উ',
  উূ: 'উ',
  ঊু: 'ঊ',
  ঊূ: 'ঊ',
  ঋৃ: 'ঋ',
  এে: 'এ',
  ঐৈ: 'ঐ',
  ওো: 'ও',
  ঔৌ: 'ঔ',
}
/** Signs of two halves, and the halves. */
export const HALVES: Record<string, string> = { '\u09cb': 'ে\u09be', '\u09cc': 'ে\u09d7' }
/** Signs that stand left of their consonant, where the eye sees them first. */
export const LEFT_SIGNS = 'িেৈ'
