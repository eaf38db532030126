import { heldName } from '../../lists/cells.js'
import {
  ALONE_FLAGS,
  CONDITION_NAMES,
  type Condition,
  type ConditionName,
  CUE_NAMES,
  type Cue,
  type CueName,
  type HeadWord,
  type TriggerRow,
  VOICES,
  type Voice,
} from './row.js'
import { spellingsOf } from './spellings.js'
import { wordSet } from './word-sets.js'

export type Cells = Readonly<Record<string, string>>

/** Reads a row. Faults are told to `fault`; what is faulty is left out. */
export function readTriggerRow(cells: Cells, where: string, fault: (message: string) => void): TriggerRow {
  const words = (cell: string | undefined) => (cell ?? '').split(' ').filter((word) => word !== '')
  const alone = words(cells.alone)
  for (const flag of alone)
    if (!ALONE_FLAGS.includes(flag))
      fault(`alone is "${flag}", expected ${ALONE_FLAGS.join(', ')} or nothing`)
  const voice = cells.voice ?? ''
  if (voice !== '' && !VOICES.includes(voice))
    fault(`voice is "${voice}", expected ${VOICES.join(', ')} or nothing`)
  const heads = alternatives(cells.head ?? '')
    .flatMap(spellingsOf)
    .map(readHead)
  if (heads.length === 0 || heads.some((head) => head.length === 0)) fault('head is empty')
  const light = words(cells.light)
    .flatMap(spellingsOf)
    .map((word) => {
      const plus = word.indexOf('+')
      return plus < 0
        ? { lemma: word, carrier: null }
        : { lemma: word.slice(plus + 1), carrier: word.slice(0, plus) }
    })
  const isVerb = (head: readonly HeadWord[]) => head.at(-1)?.kind === 'verb'
  if (light.length === 0 && alone.length === 0 && !heads.every(isVerb))
    fault('the row can never fire: it names no light verb and nothing in alone')
  return {
    type: cells.type ?? '',
    subtype: cells.subtype ? cells.subtype : null,
    heads,
    light,
    direct: light.filter(({ carrier }) => carrier === null).map(({ lemma }) => lemma),
    carried: light.filter(({ carrier }) => carrier !== null),
    alone: { noun: alone.includes('noun'), adj: alone.includes('adj'), end: alone.includes('end') },
    voice: VOICES.includes(voice) ? (voice as Voice) : null,
    roles: readRoles(cells.roles ?? '', fault),
    when: words(cells.when).flatMap((word) => readCondition(word, 'when', fault)),
    unless: words(cells.unless).flatMap((word) => readCondition(word, 'unless', fault)),
    where,
  }
}

/** The alternatives of a cell: `{লঞ্চ|ট্রলার}ডুবি|নৌদুর্ঘটনা` is লঞ্চডুবি, ট্রলারডুবি, নৌদুর্ঘটনা. */
export function alternatives(cell: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i <= cell.length; i++) {
    const c = cell[i]
    if (c === '{') depth++
    else if (c === '}') depth--
    else if (c === undefined || (c === '|' && depth === 0)) {
      parts.push(cell.slice(from, i).trim())
      from = i + 1
    }
  }
  return parts.filter((part) => part !== '').flatMap(expand)
}

/** How many alternatives a cell has, without writing them out. */
export function countAlternatives(cell: string): number {
  let all = 0
  let part = 1
  let inside = 0
  for (const c of `${cell}|`) {
    if (c === '{') inside = 1
    else if (c === '}' && inside > 0) {
      part *= inside
      inside = 0
    } else if (c === '|' && inside > 0) inside++
    else if (c === '|') {
      all += part
      part = 1
    }
  }
  return all
}

function expand(text: string): string[] {
  const open = text.indexOf('{')
  const close = text.indexOf('}', open)
  if (open < 0 || close < 0) return [text]
  return text
    .slice(open + 1, close)
    .split('|')
    .flatMap((part) => expand(text.slice(0, open) + part + text.slice(close + 1)))
}

/** `চুক্তি* সই`, `প্রাণ √হারানো`, `বৈঠক`: the last word takes endings, earlier ones only with an asterisk. */
function readHead(text: string): HeadWord[] {
  const words = text.split(' ').filter((word) => word !== '')
  return words.map((word, i) => {
    if (word.startsWith('√')) return { text: word.slice(1), kind: 'verb' }
    if (word.endsWith('*')) return { text: word.slice(0, -1), kind: 'noun' }
    return { text: word, kind: i === words.length - 1 ? 'noun' : 'fixed' }
  })
}

/** `recipient=subj giver=gen,pp:থেকে|হতে` */
function readRoles(cell: string, fault: (message: string) => void): TriggerRow['roles'] {
  return cell
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
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
      const [name, list] = cue.split(':')
      if (!CUE_NAMES.includes(name)) {
        fault(`cue "${name}" is unknown, expected ${CUE_NAMES.join(', ')}`)
        return []
      }
      if ((name === 'pp') !== (list !== undefined))
        fault(`cue "${cue}": pp, and only pp, takes words: pp:সঙ্গে|সাথে`)
      return [{ name: name as CueName, words: list === undefined ? [] : list.split('|').map(unblank) }]
    })
}

/** Conditions whose values are names of types, topics and cases, and no words. */
const NAMING: ReadonlySet<string> = new Set([
  'topic',
  'has',
  'beside',
  'quantity',
  'told',
  'behind',
  'case',
  'verb',
])

/** `near:ম্যাচ|উইকেট`; a blank inside a value is written `_`, and `@aid` is all words of a set. */
function readCondition(text: string, column: string, fault: (message: string) => void): Condition[] {
  const at = text.indexOf(':')
  const name = CONDITION_NAMES.find((each) => each === text.slice(0, at))
  if (at < 0 || name === undefined) {
    fault(`${column} has "${text}", expected one of ${CONDITION_NAMES.map((c) => `${c}:…`).join(' ')}`)
    return []
  }
  const values = text
    .slice(at + 1)
    .split('|')
    .flatMap((value) => {
      if (!value.startsWith('@')) return spellingsOf(unblank(value))
      const set = wordSet(value.slice(1))
      if (set === undefined) fault(`${column} asks for the words of "${value}", which is no set`)
      return set ?? []
    })
  const isOfNames = NAMING.has(name)
  return [{ name: name as ConditionName, values: isOfNames ? values.map(heldName) : values }]
}

function unblank(text: string): string {
  return text.replaceAll('_', ' ')
}
