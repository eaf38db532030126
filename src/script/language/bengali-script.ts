import type { LanguageGuess } from '../types.js'

/**
 * Words that tell the languages of the Bengali script apart: short ones that every text of the
 * language holds and the others lack or use rarely. Spelled in normal form.
 */
const MARKERS: Readonly<Record<string, string>> = {
  ben: 'এবং করে হয় হয়েছে করা থেকে তার তাঁর এই একটি জন্য নিয়ে বলেন সঙ্গে সাথে কিন্তু করেছে করেছেন হবে ছিল আছে না যে ও আর তিনি আমি আমরা কথা দিয়ে মধ্যে পর হচ্ছে বলেছেন',
  asm: "আৰু মই তেওঁ কৰা কৰে হৈছে হ’ল হ'ল আছিল নহয় যে এই এটা পৰা বাবে লগত কৰিছে কৰি হয় তেওঁৰ আমাৰ মোৰ কৈছে গৈছে যোৱা হোৱা দিয়া বুলি লৈ মোক তেওঁলোক সিহঁত মানুহ নাছিল আহিছে আহিল ক’লে কওঁ যাওঁ অসমীয়া ইয়াত এতিয়া এজন",
  mni: 'অমসুং অসি অদু মসি মদু অমা লৈবা লৈ তৌবা তৌখি ওইবা ওইনা ফংবা হায়না হায়খি মীওইশিং নত্রগা অদুবু মখোয় ঐখোয় ঐহাক মীয়াম লমদম কাঙবুনা মতমদা ঙসিদি চত্খি',
  bpy: 'বারো এহান এহানর এগ এগর মারি হান আসে ইমার ঠার মানু মানুর গাঙ হাবি আহান দেশে ঔহান অহান অতা এতা তাঙির মি তি',
}

const ASSAMESE_RA = 'ৰ'.charCodeAt(0)
const ASSAMESE_WA = 'ৱ'.charCodeAt(0)
const BENGALI_RA = 'র'.charCodeAt(0)

/** Fewest words on which the minority languages of the script are called. */
const FEWEST_WORDS = 4

/** The language of a text in Bengali script, from its letters and its commonest words. */
export function languageOfBengaliScript(text: string): LanguageGuess {
  const { words, letters, assameseLetters, bengaliRa, hits } = evidence(text)
  if (assameseLetters > 0 && assameseLetters >= bengaliRa)
    return guess('asm', certainty(assameseLetters + hits.asm))
  if (words >= FEWEST_WORDS) {
    for (const code of ['mni', 'bpy', 'asm']) {
      if (hits[code] >= 2 && hits[code] > hits.ben) return guess(code, certainty(hits[code] - hits.ben))
    }
  }
  return guess('ben', certainty(letters / 4 + hits.ben))
}

function evidence(text: string) {
  const { languages, mayBe } = markers()
  const hits: Record<string, number> = { ben: 0, asm: 0, mni: 0, bpy: 0 }
  let words = 0
  let letters = 0
  let assameseLetters = 0
  let bengaliRa = 0
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : END
    if (unit === BENGALI_RA) bengaliRa++
    else if (unit === ASSAMESE_RA || unit === ASSAMESE_WA) assameseLetters++
    if (isOfWord(unit)) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words++
      letters += at - start
      if (at - start <= LONGEST_MARKER && mayBe[keyOf(text, start, at)] === 1)
        for (const code of languages.get(text.slice(start, at)) ?? []) hits[code]++
      start = -1
    }
  }
  return { words, letters, assameseLetters, bengaliRa, hits }
}

/** What stands behind a text is no letter. */
const END = 0

/** Letters and signs of the script, without its digits, and apostrophes: হ’ল */
function isOfWord(unit: number): boolean {
  return (
    (unit >= 0x0980 && unit <= 0x09e3) ||
    unit === 0x09f0 ||
    unit === 0x09f1 ||
    unit === 0x2019 ||
    unit === 0x27
  )
}

/** Code units of the longest marker. */
const LONGEST_MARKER = 9

interface Markers {
  readonly languages: ReadonlyMap<string, readonly string[]>
  /** 1 for what `keyOf` says of each: most words of a text are none of them, and need not be cut out. */
  readonly mayBe: Uint8Array
}

let loaded: Markers | undefined

function markers(): Markers {
  if (loaded !== undefined) return loaded
  const languages = new Map<string, string[]>()
  const mayBe = new Uint8Array(KEYS)
  for (const [code, words] of Object.entries(MARKERS))
    for (const word of words.normalize('NFC').split(' ')) {
      languages.set(word, [...(languages.get(word) ?? []), code])
      mayBe[keyOf(word, 0, word.length)] = 1
    }
  loaded = { languages, mayBe }
  return loaded
}

const KEYS = 1 << 10

/** A number of the first, the middle and the last letter of a word, and of its length. */
function keyOf(text: string, start: number, end: number): number {
  const middle = text.charCodeAt((start + end) >> 1)
  const letters = Math.imul(Math.imul(text.charCodeAt(start), 31) + middle, 31) + text.charCodeAt(end - 1)
  return (Math.imul(letters, 31) + end - start) & (KEYS - 1)
}

/** 0.5 for a single piece of evidence, towards 1 for many. */
function certainty(evidence: number): number {
  return Math.round((1 - 1 / (1 + Math.max(evidence, 0))) * 1000) / 1000
}

function guess(code: string, confidence: number): LanguageGuess {
  return { code, script: 'Beng', confidence }
}
