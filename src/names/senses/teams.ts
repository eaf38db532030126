import { packed } from '../../generated/words/sport-cues.js'
import { parseList } from '../../lists/index.js'
import type { Segment } from '../segments/segments.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

let team: Set<string> | undefined
let leagues: string[][] | undefined

function wordsFor(use: string): Set<string> {
  return new Set(
    parseList(packed)
      .rows.filter((row) => row[1] === use)
      .flatMap(([words]) => words.split(' ')),
  )
}

/** Words behind a country's name that make it the team: বাংলাদেশের ইনিংস, বাংলাদেশ অধিনায়ক. */
function teamWords(): Set<string> {
  team ??= wordsFor('team')
  return team
}

/** Whether a text is about games between the states of one country: রঞ্জি ট্রফি. */
export function isOfStates(view: View): boolean {
  leagues ??= [...wordsFor('states')].map((words) => words.split('_'))
  for (let i = view.from; i < view.to; i++)
    if (view.isWord(i)) for (const words of leagues) if (view.isPhrase(i, words)) return true
  return false
}

/** Whether a text is about sport: its words are, one in thirty or more. */
export function isAboutSport(view: View): boolean {
  const words = view.count(CLASSES.sport)
  return words >= 4 && words * 30 >= view.lexemes.length
}

/**
 * Whether a country is its team: ভারতকে হারিয়েছে বাংলাদেশ, বাংলাদেশের ইনিংস; but বাংলাদেশে, স্পেনের মার্তা সেরানো.
 * Only asked in texts about sport. States and towns have teams as well, বিদর্ভকে হারাল, but a bare name is the place where the
 * text is not about games of states. @param plays whether those play each other here who are named alike
 */
export function isTeam(view: View, { first, last, cut }: Segment, plays: boolean): boolean {
  if (cut.compound || cut.case === 'LOC' || cut.case === 'COM' || cut.plural) return false
  if (!hasSport(view)) return false
  const next = view.isWord(last) ? view.written(last) : ''
  if (cut.case === 'GEN') return isTeamsOwn(view, last)
  if (cut.case === 'OBJ') return true
  if (teamWords().has(next)) return true
  if (!plays) return false
  if (view.has(last, CLASSES.generic | CLASSES.head) || nameCues('not-team').has(next)) return false
  return first >= view.from
}

/** বাংলাদেশের | প্রথম ওয়ানডে সিরিজ জয়, সিরিজ বাংলাদেশের |। But শ্রীলঙ্কার | মাটিতে. */
function isTeamsOwn(view: View, from: number): boolean {
  if (!view.isWord(from)) return true
  for (let at = from; at < from + MOST_BETWEEN && view.isWord(at); at++) {
    const word = view.written(at)
    if (teamWords().has(word)) return true
    if (!nameCues('of-match').has(word)) return false
  }
  return false
}

/** Most words from a team to what it did: প্রথম, ওয়ানডে, সিরিজ. */
const MOST_BETWEEN = 5

/** Whether a sentence speaks of sport. */
export function hasSport(view: View): boolean {
  const words = teamWords()
  for (let i = view.from; i < view.to; i++)
    if (view.has(i, CLASSES.sport) || (view.isWord(i) && words.has(view.written(i)))) return true
  return false
}
