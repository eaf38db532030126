import { pipeline, type Region } from '../../src/core/index.js'
import { dates } from '../../src/dates/index.js'
import { numbers } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'

const reader = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers()).use(dates())

/** The document of a text, as far as its dates. */
export function read(
  source: string,
  { region = 'BD', publishedAt }: { region?: Region; publishedAt?: string } = {},
) {
  return reader.run({ source, region, ...(publishedAt !== undefined && { publishedAt }) })
}
