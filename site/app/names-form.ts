import { byId } from './dom.js'

const HEAD = 'name\ttype\ten'
const TYPES = ['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'EVENT', 'LAW', 'PRODUCT', 'WORK', 'WEAPON', 'DISEASE']

/** The reader's own names: a form that adds rows to tab-separated text. */
export function namesForm(onChange: () => void): void {
  const type = byId<HTMLSelectElement>('new-type')
  for (const name of TYPES) type.add(new Option(name))
  const table = byId<HTMLTextAreaElement>('gazetteer')
  const add = () => {
    const [name, en] = ['new-name', 'new-en'].map((id) => byId<HTMLInputElement>(id))
    if (name.value.trim() === '') {
      name.focus()
      return
    }
    const cell = (value: string) => value.replace(/\s+/gu, ' ').trim()
    const rows = table.value.trim() === '' ? HEAD : table.value.trimEnd()
    table.value = `${rows}\n${cell(name.value)}\t${type.value}\t${cell(en.value)}`
    name.value = ''
    en.value = ''
    name.focus()
    onChange()
  }
  byId('add-name').addEventListener('click', add)
  for (const id of ['new-name', 'new-en'])
    byId(id).addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      add()
    })
}

/** The rows as they stand, empty when there are none. */
export function gazetteer(): string {
  const table = byId<HTMLTextAreaElement>('gazetteer').value
  const rows = table.split('\n').filter((line) => line.trim() !== '')
  const count = Math.max(0, rows.length - 1)
  byId('names-count').textContent = count === 0 ? '' : `(${count})`
  return count === 0 ? '' : table
}
