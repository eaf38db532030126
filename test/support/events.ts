import type { Mark, Region } from '../../src/core/index.js'
import { labelEvent } from '../../src/events/index.js'
import { stages } from '../../src/extract/extractor.js'

export const eventReader = stages()

/** Every trigger of a text: the first of an event with all that is known of it, the others as `again Type`. */
export function eventMarks(source: string, setting: { publishedAt?: string; region: Region }): Mark[] {
  const document = eventReader.run({ source, ...setting })
  return document.events.flatMap((event) =>
    [...event.mentions]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }, i) => ({
        ...document.alignment.toSource({ start, end }),
        label: i === 0 ? labelEvent(document, event, document.events) : `again ${event.type}`,
      })),
  )
}
