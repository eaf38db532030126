import type { Mark, Region } from '../../src/core/index.js'
import { stages } from '../../src/extract/extractor.js'
import { eventMarks as marksOf } from '../../src/extract/mark.js'

export const eventReader = stages()

/** Every trigger of a text: the first of an event with all that is known of it, the others as `again Type`. */
export function eventMarks(source: string, setting: { publishedAt?: string; region: Region }): Mark[] {
  return marksOf(eventReader.run({ source, ...setting }))
}
