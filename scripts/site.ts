/**
 * Builds the playground into `site/dist`: static files that any web server can hand out. The first article
 * is read here, so that the page shows a result while its word lists load.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { extract, type Region } from '../src/index.js'

const OUT = 'site/dist'
const SAMPLES: readonly (readonly [file: string, published: string, region: Region])[] = [
  ['kim-putin-kcna', '2025-04-12', 'BD'],
  ['bus-accident', '2025-01-03', 'BD'],
  ['court-verdict', '2025-03-05', 'IN'],
  ['by-election', '2025-11-23', 'BD'],
  ['cricket', '2025-11-22', 'BD'],
  ['remittance', '2025-11-17', 'BD'],
]

const samples = SAMPLES.map(([file, published, region]) => {
  const text = readFileSync(`fixtures/articles/${file}.txt`, 'utf8')
  const { doc } = extract(text, { publishedAt: published, region })
  return { title: doc.title?.text ?? file, text, published, region }
})
const [{ text, published, region }] = samples
const first = { samples, document: extract(text, { publishedAt: published, region }) }

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
// `<` would end the script element.
const json = JSON.stringify(first).replaceAll('<', '\\u003c')
writeFileSync(
  `${OUT}/index.html`,
  readFileSync('site/index.html', 'utf8').replace('id="first">null<', () => `id="first">${json}<`),
)
copyFileSync('site/style.css', `${OUT}/style.css`)

const common = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
} as const
await Promise.all([
  build({ ...common, entryPoints: ['site/app/main.ts'], outfile: `${OUT}/app.js`, format: 'esm' }),
  build({ ...common, entryPoints: ['site/app/start.ts'], outfile: `${OUT}/start.js`, format: 'iife' }),
  build({ ...common, entryPoints: ['site/app/worker.ts'], outfile: `${OUT}/worker.js`, format: 'iife' }),
])
for (const file of ['index.html', 'style.css', 'start.js', 'app.js', 'worker.js']) {
  const content = readFileSync(`${OUT}/${file}`)
  const size = (bytes: number) => `${Math.round(bytes / 1024)} KB`
  console.log(`${file}: ${size(content.length)}, ${size(gzipSync(content).length)} gzipped`)
}
