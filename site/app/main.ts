import { EVENT_TYPES } from '../../src/generated/ontology.js'
import type { DocumentJSON, Region } from '../../src/index.js'
import { graphSvg, timelineSvg } from '../../src/pictures/index.js'
import { byId, download } from './dom.js'
import type { Answer, First, Question } from './messages.js'
import { gazetteer, namesForm } from './names-form.js'
import { fromFragment, type Shared, toFragment } from './share.js'
import { csv, draw, setActors, showTable } from './table-view.js'
import { tabs } from './tabs.js'
import { goTo, listen, showText } from './text-view.js'
import { theme } from './theme.js'

const text = byId<HTMLTextAreaElement>('text')
const published = byId<HTMLInputElement>('published')
const region = byId<HTMLSelectElement>('region')
const status = byId('status')
const first: First = JSON.parse(byId('first').textContent ?? '')

let current: DocumentJSON = first.document
let asked = 0

const worker = globalThis.reader
worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  if ('ready' in data) {
    performance.mark('ready')
    // The text that stands there was read when the page was built; now it is read here.
    if (asked === 0) ask()
    return
  }
  if (data.number !== asked) return
  document.body.classList.remove('busy')
  byId('result').removeAttribute('aria-busy')
  const fault = byId('gazetteer-fault')
  fault.textContent = ''
  if ('fault' in data) {
    if (data.fault.code === 'bad-gazetteer') fault.textContent = data.fault.message
    status.textContent = data.fault.message
    return
  }
  show(data.document, data.text, data.milliseconds)
  const { number } = data
  drawRest(() => {
    byId('result').dataset.answer = String(number)
  })
})

function ask(): void {
  const question: Question = { number: ++asked, text: text.value, ...settings() }
  byId('result').setAttribute('aria-busy', 'true')
  if (asked > 1) document.body.classList.add('busy')
  worker.postMessage(question)
}

function settings(): Omit<Shared, 'text'> {
  return { published: published.value, region: region.value as Region, gazetteer: gazetteer() }
}

function show(found: DocumentJSON, source: string, milliseconds?: number): void {
  current = found
  const count = (n: number, what: string) => `<b>${n}</b> ${what}`
  const dated = found.doc.dct.value
  status.innerHTML = [
    count(found.events.length, 'events'),
    count(found.entities.filter(({ named }) => named).length, 'names'),
    count(found.dates.length, 'dates'),
    count(found.numbers.length, 'numbers'),
    count(found.quotes.length, 'quotations'),
    dated === null
      ? 'publication date unknown'
      : `published ${dated.replace(/[^0-9T:+-]/gu, '').replace('T', ' ')}`,
    milliseconds === undefined ? '' : `${Math.max(1, Math.round(milliseconds))} ms`,
  ]
    .filter(Boolean)
    .join(' · ')
  showText(found, source)
}

let drawing: ReturnType<typeof setTimeout> | undefined

/** The views behind the text, once that is on the screen. */
function drawRest(done: () => void = () => {}): void {
  clearTimeout(drawing)
  drawing = setTimeout(() => {
    showTable(current)
    byId('json').textContent = JSON.stringify(current, null, 2)
    drawPictures()
    done()
  }, 20)
}

function drawPictures(): void {
  const width = Math.round(Math.min(1600, Math.max(320, byId('result').clientWidth)))
  const options = { width, links: true, limit: 200 }
  byId('view-timeline').innerHTML = timelineSvg(current, options)
  byId('view-graph').innerHTML = graphSvg(current, { ...options, width: Math.max(640, width) })
}

function fill(state: Shared): void {
  text.value = state.text
  published.value = state.published
  region.value = state.region
  byId<HTMLTextAreaElement>('gazetteer').value = state.gazetteer
  if (state.gazetteer !== '') byId<HTMLDetailsElement>('names').open = true
}

function debounced(run: () => void, wait: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(run, wait)
  }
}

function wire(): void {
  const soon = debounced(ask, 350)
  for (const field of [text, published, region, byId('gazetteer')])
    field.addEventListener('input', (event) => {
      // What is typed is not at its end yet; what is pasted is.
      const { inputType = '' } = event as InputEvent
      if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') ask()
      else soon()
    })
  byId('desk').addEventListener('submit', (event) => {
    event.preventDefault()
    ask()
  })
  byId('desk').addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask()
  })
  const sample = byId<HTMLSelectElement>('sample')
  for (const [i, { title }] of first.samples.entries()) sample.add(new Option(title, String(i)))
  sample.addEventListener('change', () => {
    fill({ ...first.samples[Number(sample.value)], gazetteer: gazetteer() })
    ask()
  })
  byId<HTMLInputElement>('file').addEventListener('change', async ({ target }) => {
    const [file] = (target as HTMLInputElement).files ?? []
    if (file === undefined) return
    text.value = await file.text()
    published.value = ''
    ask()
  })
  byId('share').addEventListener('click', async () => {
    const fragment = await toFragment({ text: text.value, ...settings() })
    history.replaceState(null, '', fragment)
    const copied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    )
    byId('shared').textContent = copied ? 'Link copied.' : 'The link is in the address bar.'
  })
  window.addEventListener('hashchange', async () => {
    const shared = await fromFragment(location.hash)
    if (shared === undefined) return
    fill(shared)
    ask()
  })
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-layer]'))
    box.addEventListener('change', () =>
      byId('view-text').classList.toggle(`no-${box.dataset.layer}`, !box.checked),
    )
  byId('result').addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="#"]')
    if (link === null) return
    event.preventDefault()
    if (link.closest('svg') !== null) byId('tab-text').click()
    goTo((link.getAttribute('href') ?? '').slice(1))
  })
  byId('filter').addEventListener('input', draw)
  byId('csv').addEventListener('click', () => download('events.csv', 'text/csv', csv()))
  byId('download').addEventListener('click', () =>
    download('document.json', 'application/json', `${JSON.stringify(current, null, 2)}\n`),
  )
  window.addEventListener('resize', debounced(drawPictures, 150))
}

setActors([...new Set(Object.values(EVENT_TYPES).flatMap(({ actor }) => actor as readonly string[]))])
theme(byId('theme'))
tabs(document.querySelector('[role=tablist]') as HTMLElement, () => {})
namesForm(ask)
listen()
wire()
const shared = await fromFragment(location.hash)
fill(shared ?? { ...first.samples[0], gazetteer: '' })
// The first article was read when the page was built: it is there at once, while the word lists load.
if (shared === undefined) {
  show(first.document, first.samples[0].text)
  drawRest()
} else ask()
performance.mark('first-result')
