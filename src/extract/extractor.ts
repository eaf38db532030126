import { checkNames, shown } from '../core/expect.js'
import { GhotonaError, pipeline, type Source } from '../core/index.js'
import { dates } from '../dates/index.js'
import { discourse } from '../discourse/index.js'
import { type EventOptions, events } from '../events/index.js'
import { type NamesOptions, names } from '../names/index.js'
import { numbers } from '../numbers/index.js'
import { page } from '../page/index.js'
import { language, script } from '../script/index.js'
import { sentences, tokens } from '../tokens/index.js'
import { type DocumentJSON, publishDocument } from './document.js'
import { checkedSource, sourceOf, type TextOptions } from './options.js'

/** What an extractor is made with; it serves many texts. */
export interface ExtractorOptions extends NamesOptions, EventOptions {}

/** Reads texts with one configuration. Extractors with different gazetteers do not see each other. */
export interface Extractor {
  /**
   * Reads one text.
   *
   * @throws GhotonaError `bad-input` when the text is no string, `bad-option` when an option is not as described,
   * `internal` for a fault of the library
   */
  readonly extract: (text: string, options?: TextOptions) => DocumentJSON
  /**
   * Reads one source, `{ source: text, region: 'BD', publishedAt: '2025-03-01' }`.
   *
   * @throws GhotonaError as `extract`
   */
  readonly read: (source: Source) => DocumentJSON
  /**
   * Reads several sources, a stage at a time: what `read` gives for each, in about three quarters of the time.
   * All their layers are held until the last is read; 20 articles together gain nearly all that there is to gain.
   *
   * @throws GhotonaError as `extract`, before any is read; `bad-input` when it is given no array
   */
  readonly readAll: (sources: readonly Source[]) => DocumentJSON[]
}

/**
 * Makes an extractor. Word lists are loaded when the first text is read.
 *
 * @throws GhotonaError `bad-option`, `bad-gazetteer` or `bad-trigger` when an option is not as described, `too-large` when a
 * list is
 * @example
 * const extractor = createExtractor({ gazetteers: [readGazetteer('name\ttype\nঝিলমিলাবাড়ি\tGPE\n')] })
 * extractor.extract('ঝিলমিলাবাড়িতে দুই নেতা বৈঠক করেছেন।').entities[0].canonical // 'ঝিলমিলাবাড়ি'
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const reader = stages(options)
  const readChecked = (source: Source): DocumentJSON => ours(() => publishDocument(reader.run(source)))
  return {
    read: (source) => readChecked(checkedSource(source)),
    readAll: (sources) => {
      if (!Array.isArray(sources))
        throw new GhotonaError(
          'bad-input',
          `sources is ${shown(sources)}, expected an array of { source, region }`,
        )
      const checked = sources.map(checkedSource)
      return ours(() => reader.runAll(checked).map(publishDocument))
    },
    extract: (text, about = {}) => {
      const document = readChecked(sourceOf(text, about))
      return about.id === undefined ? document : { ...document, id: about.id }
    },
  }
}

export const EXTRACTOR_OPTIONS: readonly string[] = ['gazetteers', 'model', 'triggers', 'types']

/** What fails at a sound source is no fault of the caller's. */
function ours<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof GhotonaError) throw cause
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new GhotonaError('internal', `${message}; please report it with the text`, { cause })
  }
}

/** All stages in order: for those who need the layers of a document and not its JSON. */
export function stages(options: ExtractorOptions = {}) {
  checkNames(options, EXTRACTOR_OPTIONS)
  return stagesBelowEvents(options).use(events(options))
}

/** The stages that events stand on. */
export function stagesBelowEvents(options: NamesOptions = {}) {
  return pipeline()
    .use(script())
    .use(language())
    .use(page())
    .use(tokens())
    .use(sentences())
    .use(numbers())
    .use(dates())
    .use(names(options))
    .use(discourse())
}

let shared: Extractor | undefined

/**
 * Reads Bengali news text: who did what to whom, when, where, according to whom.
 *
 * @param text the article as published, with or without the page around it
 * @param options publication date and region, where the caller knows them
 * @returns the document; every span's `text` is `text.slice(start, end)`
 * @throws GhotonaError `bad-input` when the text is no string, `too-large` when it has more than ten million characters,
 * `bad-option` when an option is not as described
 * @example
 * extract('আজ ঢাকায় দুই নেতা বৈঠক করেছেন।', { publishedAt: '2025-03-01' }).events[0].type // 'Meet'
 */
export function extract(text: string, options: TextOptions = {}): DocumentJSON {
  shared ??= createExtractor()
  return shared.extract(text, options)
}
