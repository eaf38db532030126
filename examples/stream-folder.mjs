// Reads every .txt file of a folder, one at a time, and writes a line of JSON for each.
// Usage: node examples/stream-folder.mjs fixtures/articles > documents.ndjson
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extractStream } from 'ghotona'

const folder = process.argv[2] ?? 'fixtures/articles'

async function* articles() {
  for (const name of (await readdir(folder)).sort())
    if (name.endsWith('.txt')) yield { id: name, text: await readFile(join(folder, name), 'utf8') }
}

async function* lines() {
  for await (const document of extractStream(articles())) yield `${JSON.stringify(document)}\n`
}

// The next file is read only when its predecessor's line was taken.
await pipeline(Readable.from(lines()), process.stdout)
