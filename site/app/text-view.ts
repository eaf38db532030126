import { annotatedText, eventList } from '../../src/formats/index.js'
import type { DocumentJSON } from '../../src/index.js'
import { byId } from './dom.js'
import { stepOf } from './tabs.js'

const HINT = 'Point at a mark, or walk through them with ← and →.'

/** Shows the marked text and the events beside it. */
export function showText(found: DocumentJSON, text: string): void {
  const marked = byId('marked')
  // Both escape all text.
  marked.innerHTML = annotatedText(found, text)
  byId('events').innerHTML = eventList(found)
  byId('detail').textContent = HINT
  // One stop for the tab key, arrows from there.
  for (const [i, mark] of marksIn(marked).entries()) mark.tabIndex = i === 0 ? 0 : -1
}

/** Makes marks tell what they are, and lead to their events and back. */
export function listen(): void {
  const marked = byId('marked')
  const detail = byId('detail')
  const tell = ({ target }: Event) => {
    const mark = (target as HTMLElement).closest<HTMLElement>('[title]')
    if (mark !== null) detail.textContent = `${mark.textContent}: ${mark.title}`
  }
  marked.addEventListener('focusin', tell)
  marked.addEventListener('pointerover', tell)
  marked.addEventListener('keydown', (event) => {
    const marks = marksIn(marked)
    const at = marks.indexOf(event.target as HTMLElement)
    const to = at < 0 ? undefined : stepOf(event.key, at, marks.length)
    if (to === undefined) return
    event.preventDefault()
    marks[at].tabIndex = -1
    marks[to].tabIndex = 0
    marks[to].focus()
  })
}

/** Goes to an element of the page without changing its address, which carries the article. */
export function goTo(id: string): void {
  const target = document.getElementById(id)
  if (target === null) return
  target.scrollIntoView({ block: 'center' })
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.classList.add('flash')
  setTimeout(() => target.classList.remove('flash'), 1200)
}

function marksIn(marked: HTMLElement): HTMLElement[] {
  return [...marked.querySelectorAll<HTMLElement>('[title]')]
}
