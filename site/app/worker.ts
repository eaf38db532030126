import { createExtractor, type Extractor, GhotonaError } from '../../src/index.js'
import { readGazetteer } from '../../src/names/index.js'
import type { Answer, Question } from './messages.js'

let own = ''
let extractor: Extractor | undefined

/** The extractor with the reader's own names; the library's lists are loaded once. */
function extractorWith(gazetteer: string): Extractor {
  if (extractor === undefined || own !== gazetteer) {
    extractor = createExtractor(
      gazetteer === '' ? {} : { gazetteers: [readGazetteer(gazetteer, 'your names')] },
    )
    own = gazetteer
  }
  return extractor
}

function answerTo({ number, text, published, region, gazetteer }: Question): Answer {
  const start = performance.now()
  try {
    const options = { region, ...(published !== '' && { publishedAt: published }) }
    const document = extractorWith(gazetteer).extract(text, options)
    return { number, text, document, milliseconds: performance.now() - start }
  } catch (error) {
    const code = error instanceof GhotonaError ? error.code : 'internal'
    return { number, fault: { code, message: error instanceof Error ? error.message : String(error) } }
  }
}

/** Goes through every stage, so that all lists are loaded before anybody asks. */
const EVERY_STAGE =
  'গতকাল ঢাকায় পুলিশ তিনজনকে গ্রেপ্তার করেছে। প্রধানমন্ত্রী শেখ হাসিনা বলেন, ‘আমরা ৫০০ কোটি টাকা দেব।’ তিনি চুক্তিতে সই করেন।'

self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(answerTo(data)))

extractorWith('').extract(EVERY_STAGE, { publishedAt: '2025-03-01' })
self.postMessage({ ready: true } satisfies Answer)
