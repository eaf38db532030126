import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Range, unmark } from '../../src/core/index.js'
import { fillClass } from '../../src/events/arguments/fill.js'
import { rolesOf } from '../../src/events/arguments/frames.js'
import type { EventNeeds } from '../../src/events/index.js'
import { stagesBelowEvents } from '../../src/extract/extractor.js'
import { normalForm } from '../../src/script/index.js'
import { type Answer, type AnswerArgument, type AnswerKind, type Lesson, likeness } from './answers.js'

/** Everything below the events, as `extract` reads it. */
export const reader = stagesBelowEvents()

/**
 * Lessons of a folder of fixtures. A line is a text, a bracket a trigger, its label the type and the words
 * that fill the roles, blanks as `_`: `[আটক করেছে](Arrest agent=পুলিশ suspect=দুজনকে)`. The words nearest to
 * the trigger are meant; `again Accident` names the last occurrence of the type once more. `now:` and `region:` hold
 * for the lines below, as in the other fixtures.
 */
export function fixtureLessons(folder: string): Lesson[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => lessonsOf(file, readFileSync(join(folder, file), 'utf8')))
    .flatMap((found) => [found, withAnswersAsMentions(found)])
}

function lessonsOf(file: string, content: string): Lesson[] {
  const lessons: Lesson[] = []
  let publishedAt: string | undefined
  let region: 'BD' | 'IN' = 'BD'
  content.split('\n').forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('# ')) return
    if (line.startsWith('now:')) publishedAt = line.slice(4).trim()
    else if (line.startsWith('region:')) region = line.slice(7).trim() as typeof region
    else lessons.push(lesson(`${file}:${i + 1}`, line, publishedAt, region))
  })
  return lessons
}

function lesson(name: string, line: string, publishedAt: string | undefined, region: 'BD' | 'IN'): Lesson {
  const { text, marks } = unmark(line)
  const document = reader.run({ source: text, publishedAt, region })
  const toNormal = (range: Range) => document.alignment.toNormal(range)
  const triggers = marks.map(({ start, end }) => toNormal({ start, end }))
  const answers: Answer[] = []
  marks.forEach(({ label }, m) => {
    const isAgain = label.startsWith('again ')
    const [type, ...cells] = (isAgain ? label.slice('again '.length) : label).split(' ')
    // What is said besides, as in the cases of the tests, teaches nothing here: negative, future, killed:12.
    const args = cells
      .filter((cell) => cell.includes('='))
      .map((cell): AnswerArgument => {
        const at = cell.indexOf('=')
        const words = normalForm(cell.slice(at + 1).replaceAll('_', ' '))
        const range = nearest(document.text, words, triggers[m])
        if (range === null) throw new Error(`${name}: ${cell}: no such words beside ${type}`)
        return { role: cell.slice(0, at), optional: false, ...meant(document, range, triggers) }
      })
    const own = { type: type.split('/')[0], triggers: [triggers[m]], args }
    const told = isAgain ? answers.findLastIndex((answer) => answer.type === own.type) : -1
    if (isAgain && told < 0) throw new Error(`${name}: again ${type}: no such occurrence before`)
    if (told < 0) answers.push(own)
    else
      answers[told] = {
        ...own,
        triggers: [...answers[told].triggers, triggers[m]],
        args: [...answers[told].args, ...args],
      }
  })
  return { name, document, answers }
}

/** The lesson as if the layers below had found everybody and everything that fills a role. */
function withAnswersAsMentions({ name, document, answers }: Lesson): Lesson {
  const { tokens: list } = document
  const entities = [...document.entities]
  const mentions = [...document.mentions]
  for (const { type, args } of answers)
    for (const { role, kind, ranges } of args) {
      const [range] = ranges
      if (kind !== 'entity' || mentions.some((mention) => likeness(mention, range) >= 0.5)) continue
      const first = list.starts.findIndex((start) => start >= range.start)
      const last = list.ends.findIndex((end) => end >= range.end) + 1
      const { fill = 0 } = rolesOf(type, {}).find((each) => each.name === role) ?? {}
      const kindOf = (['GROUP', 'LOC', 'OTHER', 'ORG'] as const).find((each) => fill & (1 << fillClass(each)))
      if (kindOf === undefined || last === 0) continue
      mentions.push({
        ...{ ...range, first, last, rule: 'given', confidence: 1, kind: 'nominal', core: null, suffix: '' },
        ...{ case: null, entity: entities.length },
      })
      entities.push({
        ...{ type: kindOf, canonical: document.text.slice(range.start, range.end), en: null, wikidata: null },
        ...{ named: false, mentions: [mentions.length - 1], plural: false, body: -1 },
      })
    }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { name: `${name} given`, document: { ...document, entities, mentions, attributions: [] }, answers }
}

/** Where words stand that are nearest to a trigger, as whole words. */
function nearest(text: string, words: string, trigger: Range): Range | null {
  let best: Range | null = null
  const distance = ({ start, end }: Range) =>
    end <= trigger.start ? trigger.start - end : start - trigger.end
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const range = { start: at, end: at + words.length }
    if (IN_WORD.test(text[range.end] ?? ' ') || IN_WORD.test(text[at - 1] ?? ' ')) continue
    if (best === null || distance(range) < distance(best)) best = range
  }
  return best
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u

/** The words as what the layers below made of them; bare words count as an entity that was missed. */
function meant(
  document: EventNeeds,
  range: Range,
  triggers: readonly Range[],
): { kind: AnswerKind; ranges: readonly Range[] } {
  const same = (other: Range) => other.start === range.start && other.end === range.end
  if (triggers.some(same)) return { kind: 'event', ranges: [range] }
  if (document.dates.some(same)) return { kind: 'date', ranges: [range] }
  if (document.numbers.some(same)) return { kind: 'number', ranges: [range] }
  return { kind: 'entity', ranges: [range] }
}
