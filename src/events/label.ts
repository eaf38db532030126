import type { NormalText } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { DiscourseLayer, Filler } from '../discourse/index.js'
import type { NumberLayer } from '../numbers/index.js'
import type { EventFinding } from './types.js'

/**
 * An event as fixtures write it: `Die victim=তিনজন place=ঢাকায়`, then `negative`, the modality where it is not
 * asserted, `from` the sources, the counts `killed:12≥12`, and the relations `causedBy:বন্যার`.
 *
 * @example
 * const document = reader.run({ source: 'ঢাকায় দুই নেতা বৈঠক করেছেন।', region: 'BD' })
 * labelEvent(document, document.events[0], document.events) // 'Meet participant=দুই_নেতা place=ঢাকায়'
 */
export function labelEvent(
  document: NormalText & Pick<NumberLayer, 'numbers'> & DateLayer & DiscourseLayer,
  event: EventFinding,
  all: readonly EventFinding[],
): string {
  const words = (filler: Filler): string => {
    const range =
      'entity' in filler
        ? filler.mention === undefined
          ? undefined
          : document.mentions[filler.mention]
        : 'date' in filler
          ? document.dates[filler.date]
          : 'number' in filler
            ? (filler.words ?? document.numbers[filler.number])
            : 'event' in filler
              ? all[filler.event].trigger
              : filler.span
    const text =
      range === undefined && 'entity' in filler
        ? document.entities[filler.entity].canonical
        : document.text.slice(range?.start, range?.end)
    return text.replaceAll(' ', '_')
  }
  const parts = [event.subtype === null ? event.type : `${event.type}/${event.subtype}`]
  for (const { role, filler } of event.args) parts.push(`${role}=${words(filler)}`)
  if (event.polarity === 'negative') parts.push('negative')
  if (event.modality !== 'asserted') parts.push(event.modality)
  if (event.sources.length > 0) parts.push(`from ${event.sources.map(words).join(',')}`)
  if (event.hearsay) parts.push('hearsay')
  for (const [key, { value, min, max, approx }] of Object.entries(event.counts))
    parts.push(
      `${key}:${[value ?? '', min === null ? '' : `≥${min}`, max === null ? '' : `≤${max}`, approx ? '~' : ''].join('')}`,
    )
  for (const { type, event: other } of event.relations) parts.push(`${type}:${words({ event: other })}`)
  return parts.join(' ')
}
