import { type Mark, pipeline, type Region } from '../../src/core/index.js'
import { dates } from '../../src/dates/index.js'
import { discourse } from '../../src/discourse/index.js'
import { events, labelEvent } from '../../src/events/index.js'
import { names } from '../../src/names/index.js'
import { numbers } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { language, script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'

export const eventReader = pipeline()
  .use(script())
  .use(language())
  .use(page())
  .use(tokens())
  .use(sentences())
  .use(numbers())
  .use(dates())
  .use(names())
  .use(discourse())
  .use(events())

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
