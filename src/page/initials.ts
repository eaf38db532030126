import { mapped } from '../core/mapped.js'
import { phrases } from './phrases.js'

/** Longest part of initials between slashes, and longest initials in all. */
const LONGEST_INITIAL = 6
const LONGEST_INITIALS = 48

/** MMS · এসএ/এমএইচ · /এফআর/ · বিডি প্রতিদিন/এমআই · (ঢাকাটাইমস/১৫আগস্ট/এসএটি): who wrote and edited. */
export function isInitials(text: string): boolean {
  if (text.length > LONGEST_INITIALS) return false
  if (/^[A-Z]{2,5}(?:\s?\/\s?[A-Z]{2,5})*$/u.test(text)) return true
  const inner = /^[([](.*)[)\]]$/u.exec(text)?.[1]
  // জেডএইচ/এসিবি (এএফপি, ডিপিএ): the agencies stand behind.
  const bare = (inner ?? text).replace(/ \([^()]{2,24}\)$/u, '').replace(/^\/|\/$/gu, '')
  const parts = mapped(bare.split('/'), (part) => part.trim())
  if (bare.length < text.length && isLetterNames(bare)) return true
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > 16)) return false
  if (parts.some(isLetterNames)) return parts.every((part) => part.split(' ').length <= 3)
  return (
    parts.every((part) => !part.includes(' ') && /\p{L}/u.test(part)) &&
    (inner !== undefined || parts.every((part) => part.length <= LONGEST_INITIAL))
  )
}

/** Whether a word is names of Latin letters and nothing else: এমএইচ, জেআইএম */
function isLetterNames(word: string): boolean {
  const names = phrases().letterNames
  for (let at = 0; at < word.length; ) {
    const name = names.find((each) => word.startsWith(each, at))
    if (name === undefined) return false
    at += name.length
  }
  return word !== ''
}
