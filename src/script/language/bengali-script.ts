import type { LanguageGuess } from '../types.js'

/**
 * Words that tell the languages of the Bengali script apart: short ones that every text of the
 * language holds and the others lack or use rarely. Spelled in normal form.
 */
const MARKERS: Readonly<Record<string, string>> = {
  ben: 'এবং করে হয় হয়েছে করা থেকে তার তাঁর এই একটি জন্য নিয়ে বলেন সঙ্গে সাথে কিন্তু করেছে করেছেন হবে ছিল আছে না যে ও আর তিনি আমি আমরা কথা দিয়ে মধ্যে পর হচ্ছে বলেছেন',
  asm: "আৰু মই তেওঁ কৰা কৰে হৈছে হ’ল হ'ল আছিল নহয় যে এই এটা পৰা বাবে লগত কৰিছে কৰি হয় তেওঁৰ আমাৰ মোৰ কৈছে গৈছে যোৱা হোৱা দিয়া বুলি লৈ",
  mni: 'অমসুং অসি অদু মসি মদু অমা লৈবা লৈ তৌবা তৌখি ওইবা ওইনা ফংবা হায়না হায়খি মীওইশিং নত্রগা অদুবু মখোয় ঐখোয় ঐহাক মীয়াম লমদম কাঙবুনা মতমদা ঙসিদি চত্খি',
  bpy: 'বারো এহান এহানর এগ এগর মারি হান আসে ইমার ঠার মানু মানুর গাঙ হাবি আহান দেশে ঔহান অহান অতা এতা তাঙির মি তি',
}

const ASSAMESE_LETTERS = /[ৰৱ]/g
const BENGALI_RA = /র/g
const WORD = /[\u0980-\u09e3\u09f0\u09f1’']+/g

/** Fewest words on which the minority languages of the script are called. */
const FEWEST_WORDS = 4

/** The language of a text in Bengali script, from its letters and its commonest words. */
export function languageOfBengaliScript(text: string): LanguageGuess {
  const assameseLetters = count(text, ASSAMESE_LETTERS)
  const bengaliRa = count(text, BENGALI_RA)
  const words = text.match(WORD) ?? []
  const hits = markerHits(words)
  if (assameseLetters > 0 && assameseLetters >= bengaliRa)
    return guess('asm', certainty(assameseLetters + hits.asm))
  if (words.length >= FEWEST_WORDS) {
    for (const code of ['mni', 'bpy', 'asm']) {
      if (hits[code] >= 2 && hits[code] > hits.ben) return guess(code, certainty(hits[code] - hits.ben))
    }
  }
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return guess('ben', certainty(letters / 4 + hits.ben))
}

function markerHits(words: readonly string[]): Record<string, number> {
  const hits: Record<string, number> = { ben: 0, asm: 0, mni: 0, bpy: 0 }
  const languages = markers()
  for (const word of words) for (const code of languages.get(word) ?? []) hits[code]++
  return hits
}

let markerIndex: ReadonlyMap<string, readonly string[]> | undefined

function markers(): ReadonlyMap<string, readonly string[]> {
  if (markerIndex === undefined) {
    const index = new Map<string, string[]>()
    for (const [code, words] of Object.entries(MARKERS)) {
      for (const word of words.normalize('NFC').split(' '))
        index.set(word, [...(index.get(word) ?? []), code])
    }
    markerIndex = index
  }
  return markerIndex
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** 0.5 for a single piece of evidence, towards 1 for many. */
function certainty(evidence: number): number {
  return Math.round((1 - 1 / (1 + Math.max(evidence, 0))) * 1000) / 1000
}

function guess(code: string, confidence: number): LanguageGuess {
  return { code, script: 'Beng', confidence }
}
