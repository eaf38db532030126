import { readFileSync } from 'node:fs'
import { TRIGGER_LISTS } from '../../../src/events/triggers/keys.js'
import { packList, parseList } from '../../../src/lists/index.js'
import { normalForm } from '../../../src/script/index.js'
import { type Bundle, generated } from './bundle.js'
import { type Evidence, fixturesOf, framedWords, READERS_OF } from './evidence.js'
import type { READERS } from './readers.js'

/** Texts that hold a row's words are many for a short word, and long to read in the late stages. */
const MOST_TEXTS: Readonly<Record<string, number>> = { page: 400, tokens: 400, numbers: 400, dates: 120 }
const MOST_LONG_TEXTS = 60

/** Tells whether anything is read otherwise without a row or a rule. */
export class SwitchOff {
  readonly #bundle: Bundle
  readonly #whole: typeof READERS
  readonly #known = new Map<string, string>()
  readonly #fixtures = new Map<string, Evidence[]>()

  constructor(bundle: Bundle) {
    this.#bundle = bundle
    this.#whole = bundle.readers()
  }

  /** The readers that a list can change, nearest first. */
  readersOf(list: string): string[] {
    const stages = this.#bundle.importers.get(list) ?? []
    return [...new Set(stages.flatMap((stage) => READERS_OF[stage] ?? []))]
  }

  /** Of rows of a list those without which everything about them is read as before, alone or with the others off. */
  unnoticed(list: string, indexes: readonly number[]): number[] {
    const together = this.#unnoticedTogether(list, indexes)
    return indexes.length === 1
      ? together
      : together.filter((i) => this.#unnoticedTogether(list, [i]).length > 0)
  }

  #unnoticedTogether(list: string, indexes: readonly number[]): number[] {
    const { name, columns, rows } = parseList(generated(list))
    const without = packList({ name, columns, rows: rows.filter((_, i) => !indexes.includes(i)) })
    const readers = this.#bundle.readers({ [list]: without })
    const order = this.readersOf(list)
    return indexes.filter(
      (index) =>
        !order.some((reader) =>
          [
            ...examplesOf(list, index, reader),
            ...triggersAbout(list, rows[index], reader),
            ...this.#evidenceFor(list, rows[index], reader),
          ].some((evidence) => this.#differs(readers, evidence)),
        ),
    )
  }

  ruleIsNoticed(rule: string): boolean {
    const readers = this.#bundle.readers({}, rule)
    return this.#textsOf('dates').some((evidence) => this.#differs(readers, evidence))
  }

  #differs(readers: typeof READERS, evidence: Evidence): boolean {
    const { reader, text, setting } = evidence
    try {
      return readers[reader](text, setting) !== this.#withAll(evidence)
    } catch {
      return true
    }
  }

  #withAll({ reader, text, setting }: Evidence): string {
    const key = `${reader} ${setting.publishedAt} ${setting.region} ${text}`
    let said = this.#known.get(key)
    if (said === undefined) {
      said = this.#whole[reader](text, setting)
      this.#known.set(key, said)
    }
    return said
  }

  #textsOf(reader: string): Evidence[] {
    let texts = this.#fixtures.get(reader)
    if (texts === undefined) {
      texts = fixturesOf(reader)
      this.#fixtures.set(reader, texts)
    }
    return texts
  }

  /** The texts of the fixtures that hold a word of the row, or some of all where none does. */
  #evidenceFor(list: string, cells: readonly string[], reader: string): Evidence[] {
    const texts = this.#textsOf(reader)
    if (reader === 'lexicon' || reader === 'wink') return [...framedWords(list, cells, reader), ...texts]
    const words = cells
      .flatMap((cell) => cell.split(/[ |,/]/u))
      .map((word) => word.replaceAll('_', ' '))
      .filter((word) => /[\u0980-\u09ff].|\P{ASCII}{2}/u.test(word))
      .slice(0, 24)
    const holding = texts.filter(({ normal, verbs }) =>
      words.some((word) => normal.includes(word) || verbs.includes(` ${word} `)),
    )
    // An example of several words shows the row itself.
    const phrases = cells.filter((cell) => cell.includes(' ') && words.some((word) => cell.includes(word)))
    const shown = texts.filter(({ normal }) => phrases.some((phrase) => normal.includes(phrase)))
    // Of rare words every text, of frequent ones some.
    const whole = words
      .map((word) =>
        holding.filter(({ normal, verbs }) => standsIn(normal, word) || verbs.includes(` ${word} `)),
      )
      .sort((a, b) => a.length - b.length)
      .flat()
    const limit = MOST_TEXTS[reader] ?? MOST_LONG_TEXTS
    const named =
      words.length === 0
        ? texts.filter(
            ({ normal, labels }) => normal.includes(inBengali(cells[0])) || isNamedBy(cells, labels),
          )
        : []
    const step = Math.max(1, Math.ceil(holding.length / limit))
    const others = words.length === 0 ? texts : holding.filter((_, i) => i % step === 0)
    return [
      ...framedWords(list, cells, reader),
      ...named,
      ...shown.slice(0, limit),
      ...whole.slice(0, limit),
      ...others,
    ]
  }
}

/**
 * Whether the labels of a text name what a row without Bengali words is about: `(Attack target=ইউক্রেনে)` the row
 * Attack, target; `(date 1991-11-05)` the row of the year.
 */
function isNamedBy([type, role]: readonly string[], labels = ''): boolean {
  if (!new RegExp(` ${type}[-/ ]`, 'u').test(labels)) return false
  return role === undefined || /^[0-9]/u.test(type) || labels.includes(` ${role}=`)
}

function inBengali(digits: string): string {
  return digits.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x9b6))
}

/** Whether a word stands in a text with nothing written onto it. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '')) return true
  return false
}

const LETTER = /[\p{L}\p{M}]/u

/** The sentences in the columns of examples that a row brings along. */
function examplesOf(list: string, index: number, reader: string): Evidence[] {
  const [columns, ...rows] = cellsOf(list)
  return sentencesOf(columns, rows[index]).map((text) => evidenceOf(text, reader))
}

/** The sentences of the triggers that ask for a set of words, or have a word that is spelled in two ways, in both. */
function triggersAbout(list: string, [name, other]: readonly string[], reader: string): Evidence[] {
  if (list !== 'words/events/word-sets' && list !== 'words/events/spellings') return []
  return TRIGGER_LISTS.flatMap((each) => {
    const [columns, ...rows] = cellsOf(`words/triggers/${each}`)
    if (list.endsWith('sets'))
      return rows
        .filter((cells) => cells.some((cell) => new RegExp(`@${name}(?![a-z])`, 'u').test(cell)))
        .flatMap((cells) => sentencesOf(columns, cells))
    const [word, spelled] = [name, other].map((form) => form.replaceAll('_', ' ').replaceAll('√', ''))
    return rows
      .flatMap((cells) => sentencesOf(columns, cells))
      .filter((text) => text.includes(word) || text.includes(spelled))
      .flatMap((text) => [text.replaceAll(word, spelled), text.replaceAll(spelled, word)])
  }).map((text) => evidenceOf(text, reader))
}

function cellsOf(list: string): string[][] {
  return readFileSync(`data/${list}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => normalForm(line).split('\t'))
}

function sentencesOf(columns: readonly string[], cells: readonly string[]): string[] {
  return columns
    .flatMap((column, i) => (column === 'fires' || column === 'silent' ? [cells[i] ?? ''] : []))
    .flatMap((cell) => cell.split(' | '))
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.replace(/[[\]]/gu, ''))
}

function evidenceOf(text: string, reader: string): Evidence {
  return { reader, text, normal: text, verbs: '', setting: { region: 'BD', publishedAt: '2025-03-01' } }
}
