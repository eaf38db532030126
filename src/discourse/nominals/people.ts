import type { Head } from '../lists.js'

/** পাঁচজন ছাত্র, তিনজন পুলিশ: whether so many of জন may be counted by it. */
export function isOfPeople({ animacy, subtype }: Head): boolean {
  return animacy === 'human' || subtype === 'force'
}
