/** How a name sounds, whichever letters a newspaper takes for it: আথেন্স is এথেন্স, লুবলিয়ানা is লিউব্লিয়ানা. */

import type { Table } from './table.js'

const FIRST = 0x0980
const VOWELS = 'aiueo'

/** Letters by their sound, so far as Bengali newspapers differ; what is not here is not heard. */
const SOUNDS: readonly string[] = (() => {
  const sounds = new Array<string>(128).fill('')
  const letters = {
    k: 'কখ',
    g: 'গঘ',
    n: 'ঙংনণঞ',
    c: 'চছ',
    j: 'জঝয',
    t: 'টঠতথৎ',
    d: 'দধ',
    p: 'পফ',
    b: 'বভ',
    m: 'ম',
    r: 'র',
    l: 'ল',
    s: 'শষস',
    h: 'হ',
    a: 'অআা',
    i: 'ইঈিী',
    u: 'উঊুূ',
    e: 'এঐেৈ',
    o: 'ওঔোৌ',
  }
  for (const [sound, written] of Object.entries(letters))
    for (const letter of written) sounds[letter.charCodeAt(0) - FIRST] = sound
  return sounds
})()

const NUKTA = 0x09bc
const HASANTA = 0x09cd
const YA = 0x09af
const DDA = 0x09a1
const DDHA = 0x09a2

/** The sounds of a word or of several, one letter each; of doubled ones the first. */
export function soundsOf(text: string): string {
  let sounds = ''
  let last = ''
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i)
    let sound = letter >= FIRST && letter < FIRST + 128 ? SOUNDS[letter - FIRST] : ''
    // ড় is heard as র, য় and ্য hardly.
    if (letter === DDA || letter === DDHA) sound = text.charCodeAt(i + 1) === NUKTA ? 'r' : 'd'
    else if (letter === YA && (text.charCodeAt(i + 1) === NUKTA || text.charCodeAt(i - 1) === HASANTA))
      continue
    if (sound === '' || sound === last) continue
    sounds += sound
    last = sound
  }
  return sounds
}

/** The consonants of sounds, with a mark where they begin with a vowel; h is heard at the beginning alone. */
function bonesOf(sounds: string): string {
  let bones = ''
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds[i]
    if (VOWELS.includes(sound)) {
      if (i === 0) bones = '-'
    } else if (sound !== 'h' || i === 0) bones += sound
  }
  return bones
}

/** How alike two sounds are, from 0 to 1: what has to be changed in the longer of them. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (longest === 0 || longest > MOST) return 0
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return 1 - row[b.length] / longest
}

/** No name that is spelled in several ways has more sounds. */
const MOST = 48

/** Which names count, and how alike others have to be to mean them. */
export interface SpellingRules {
  readonly lists: ReadonlySet<string>
  /** Whether those without an id in Wikidata are left out. */
  readonly linked: boolean
  /** Consonants that a name has to have. */
  readonly least: number
  /** How alike the sounds have to be, from 0 to 1. */
  readonly alike: number
}

/** Names of some lists by their consonants. */
export class Spellings {
  readonly #known = new Map<string, { readonly id: number; readonly sounds: string }[]>()
  readonly #least: number
  readonly #alike: number

  constructor(table: Table, { lists, linked, least, alike }: SpellingRules) {
    this.#least = least
    this.#alike = alike
    for (const { id, names, wikidata } of table.fullNames(lists))
      if (!linked || wikidata !== '') for (const name of names) this.#add(id, name)
  }

  #add(id: number, name: string): void {
    const sounds = soundsOf(name)
    const bones = bonesOf(sounds)
    if (bones.length < this.#least) return
    const others = this.#known.get(bones)
    if (others === undefined) this.#known.set(bones, [{ id, sounds }])
    else if (!others.some((other) => other.sounds === sounds)) others.push({ id, sounds })
  }

  /** The entry whose name sounds like this one, where there is one alone. */
  find(name: string): number | undefined {
    const sounds = soundsOf(name)
    const bones = bonesOf(sounds)
    if (bones.length < this.#least) return undefined
    let best: number | undefined
    let alike = this.#alike
    for (const { id, sounds: known } of this.#known.get(bones) ?? []) {
      const like = likeness(sounds, known)
      if (like > alike) {
        best = id
        alike = like
      } else if (like === alike && best !== id) best = undefined
    }
    return best
  }
}
