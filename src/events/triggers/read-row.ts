import { gathered, kept, mapped } from '../../core/mapped.js'
import { heldName } from '../../lists/cells.js'
import { partsOf } from '../../lists/parts.js'
import { alternatives } from './alternatives.js'
import {
  ALONE_FLAGS,
  CONDITION_NAMES,
  type Condition,
  type ConditionName,
  CUE_NAMES,
  type Cue,
  type HeadWord,
  type Light,
  type TriggerRow,
  VOICES,
} from './row.js'
import { isSpelledOtherwise, spellingsOf } from './spellings.js'
import { wordSet } from './word-sets.js'

export type Cells = Readonly<Record<string, string>>

/** Reads a row. Faults are told to `fault`; what is faulty is left out. */
export function readTriggerRow(cells: Cells, where: string, fault: (message: string) => void): TriggerRow {
  const words = (cell: string | undefined) => partsOf(cell ?? '', ' ')
  const alone = words(cells.alone)
  for (const flag of alone)
    if (!ALONE_FLAGS.some((each) => each === flag))
      fault(`alone is "${flag}", expected ${ALONE_FLAGS.join(', ')} or nothing`)
  const voice = VOICES.find((each) => each === cells.voice) ?? null
  if (cells.voice && voice === null)
    fault(`voice is "${cells.voice}", expected ${VOICES.join(', ')} or nothing`)
  const heads = readHeads(cells.head ?? '')
  if (heads.length === 0 || heads.some((head) => head.length === 0)) fault('head is empty')
  const light = readLights(cells.light ?? '')
  const isVerb = (head: readonly HeadWord[]) => head.at(-1)?.kind === 'verb'
  if (light.length === 0 && alone.length === 0 && !heads.every(isVerb))
    fault('the row can never fire: it names no light verb and nothing in alone')
  return {
    type: cells.type ?? '',
    subtype: cells.subtype ? cells.subtype : null,
    heads,
    light,
    direct: directOf(light),
    carried: light.filter(({ carrier }) => carrier !== null),
    alone: { noun: alone.includes('noun'), adj: alone.includes('adj'), end: alone.includes('end') },
    voice,
    roles: readRoles(cells.roles ?? '', fault),
    when: readConditions(cells.when ?? '', 'when', fault),
    unless: readConditions(cells.unless ?? '', 'unless', fault),
    where,
  }
}

/** `{লঞ্চ|ট্রলার}ডুবি|প্রাণ √হারানো`, in all spellings. */
export function readHeads(cell: string): HeadWord[][] {
  const written = alternatives(cell)
  // Of the cells that put words together only these can be told beforehand.
  const isPlain = !cell.includes('{') && !isSpelledOtherwise(cell)
  return kept(mapped(isPlain ? written : gathered(written, spellingsOf), readHead))
}

/** `করা নিষেধাজ্ঞা+আরোপ` */
export function readLights(cell: string): Light[] {
  return kept(mapped(gathered(partsOf(cell, ' '), spellingsOf), readLight))
}

/** The lemmas of those that follow the head at once. */
export function directOf(light: readonly Light[]): string[] {
  return kept(gathered(light, ({ lemma, carrier }) => (carrier === null ? [lemma] : [])))
}

/** `near:ম্যাচ|উইকেট topic:sport` */
export function readConditions(cell: string, column: string, fault: (message: string) => void): Condition[] {
  return kept(gathered(partsOf(cell, ' '), (word) => readCondition(word, column, fault)))
}

/** `চুক্তি* সই`, `প্রাণ √হারানো`, `বৈঠক`: the last word takes endings, earlier ones only with an asterisk. */
function readHead(text: string): HeadWord[] {
  const words = partsOf(text, ' ')
  const read = mapped(words, (word, i): HeadWord => {
    if (word.startsWith('√')) return { text: word.slice(1), kind: 'verb' }
    if (word.endsWith('*')) return { text: word.slice(0, -1), kind: 'noun' }
    return { text: word, kind: i === words.length - 1 ? 'noun' : 'fixed' }
  })
  return kept(read)
}

/** `করা`, or `নিষেধাজ্ঞা+আরোপ` with the word between. */
function readLight(word: string): Light {
  const plus = word.indexOf('+')
  return plus < 0
    ? { lemma: word, carrier: null }
    : { lemma: word.slice(plus + 1), carrier: word.slice(0, plus) }
}

/** `recipient=subj giver=gen,pp:থেকে|হতে` */
export function readRoles(cell: string, fault: (message: string) => void): TriggerRow['roles'] {
  return mapped(partsOf(cell, ' '), (part) => {
    const [role, cues] = part.split('=')
    if (cues === undefined) fault(`roles has "${part}", expected role=cue`)
    return { role, cues: readCues(cues ?? '', fault) }
  })
}

/** `gen,pp:থেকে|হতে` */
export function readCues(cell: string, fault: (message: string) => void): Cue[] {
  return cell
    .split(',')
    .filter((cue) => cue !== '')
    .flatMap((cue) => {
      const [written, list] = cue.split(':')
      const name = CUE_NAMES.find((each) => each === written)
      if (name === undefined) {
        fault(`cue "${written}" is unknown, expected ${CUE_NAMES.join(', ')}`)
        return []
      }
      if ((name === 'pp') !== (list !== undefined))
        fault(`cue "${cue}": pp, and only pp, takes words: pp:সঙ্গে|সাথে`)
      return [{ name, words: list === undefined ? [] : list.split('|').map(unblank) }]
    })
}

/** Conditions whose values are words of the text; those of the others name types, topics and cases. */
const OF_WORDS: ReadonlySet<ConditionName> = new Set(['near', 'before', 'after'])

/** `near:ম্যাচ|উইকেট`; a blank inside a value is written `_`, and `@aid` is all words of a set. */
function readCondition(text: string, column: string, fault: (message: string) => void): Condition[] {
  const at = text.indexOf(':')
  const name = CONDITION_NAMES.find((each) => each === text.slice(0, at))
  if (at < 0 || name === undefined) {
    fault(`${column} has "${text}", expected one of ${CONDITION_NAMES.map((c) => `${c}:…`).join(' ')}`)
    return []
  }
  const values = gathered(partsOf(text.slice(at + 1), '|'), (value) => {
    if (!value.startsWith('@')) return spellingsOf(unblank(value))
    const set = wordSet(value.slice(1))
    if (set === undefined) fault(`${column} asks for the words of "${value}", which is no set`)
    return set ?? []
  })
  return [{ name, values: kept(OF_WORDS.has(name) ? values : mapped(values, heldName)) }]
}

function unblank(text: string): string {
  return text.replaceAll('_', ' ')
}
