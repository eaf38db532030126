// Articles as NDJSON become an index that answers: who did what, where, and in which article?
// Usage: node examples/ingest.mjs articles.ndjson index.ndjson
//        node examples/ingest.mjs --ask index.ndjson type=Visit entity=Q649
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extractStream } from 'ghotona'

/** The JSON values of a file, one a line. */
async function* records(file) {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line.trim() !== '') yield JSON.parse(line)
}

/** One flat row for each event: what a table or a search engine takes. */
function* rows({ id: article, entities, events }) {
  const names = new Map(entities.map(({ id, wikidata, canonical }) => [id, wikidata ?? canonical]))
  for (const { type, args, trigger } of events) {
    const roles = args
      .filter(({ entity }) => names.has(entity))
      .map(({ role, entity }) => [role, names.get(entity)])
    yield { article, type, roles, trigger }
  }
}

async function ingest(from, to) {
  async function* lines() {
    for await (const document of extractStream(records(from))) {
      if ('error' in document) console.error(`line ${document.line}: ${document.error.message}`)
      else for (const row of rows(document)) yield `${JSON.stringify(row)}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(to))
}

/** Rows by type and by entity: a question reads only the rows of its rarest term. */
async function openIndex(file) {
  const index = new Map()
  for await (const row of records(file))
    for (const term of new Set([`type=${row.type}`, ...row.roles.map(([, entity]) => `entity=${entity}`)])) {
      if (!index.has(term)) index.set(term, [])
      index.get(term).push(row)
    }
  return (terms) => {
    const lists = terms.map((term) => index.get(term) ?? []).sort((a, b) => a.length - b.length)
    const others = lists.slice(1).map((list) => new Set(list))
    return lists[0].filter((row) => others.every((list) => list.has(row)))
  }
}

const [first, second, ...terms] = process.argv.slice(2)
if (first === '--ask') {
  const ask = await openIndex(second)
  for (const { article, type, trigger } of ask(terms)) console.log(`${article}: ${type} (${trigger.text})`)
} else await ingest(first, second)
