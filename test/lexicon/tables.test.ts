import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyseVerb } from '../../src/lexicon/index.js'
import { normalForm } from '../../src/script/index.js'

/** Rows of a list as cells, with the number of their line. */
function table(name: string): { columns: string[]; rows: { line: number; cells: Record<string, string> }[] } {
  let columns: string[] = []
  const rows: { line: number; cells: Record<string, string> }[] = []
  readFileSync(`data/words/${name}.tsv`, 'utf8')
    .split('\n')
    .forEach((text, i) => {
      if (text === '' || text.startsWith('#')) return
      const cells = text.split('\t')
      if (columns.length === 0) columns = cells
      else rows.push({ line: i + 1, cells: Object.fromEntries(columns.map((c, k) => [c, cells[k] ?? ''])) })
    })
  return { columns, rows }
}

/** Lines on which a fault is found, so that a failure names them all. */
function faults(name: string, fault: (cells: Record<string, string>) => string | false): string[] {
  return table(name).rows.flatMap(({ line, cells }) => {
    const found = fault(cells)
    return found ? [`data/words/${name}.tsv:${line}: ${found}`] : []
  })
}

function doubles(name: string, key: (cells: Record<string, string>) => string): string[] {
  const seen = new Set<string>()
  return faults(name, (cells) => {
    const own = key(cells)
    if (seen.has(own)) return `${own} is there twice`
    seen.add(own)
    return false
  })
}

const values = (name: string, column: string) => new Set(table(name).rows.map(({ cells }) => cells[column]))

it('roots are of known classes, and point at roots', () => {
  const classes = values('verb-classes', 'class')
  const roots = new Set([...values('verbs', 'root')].map(normalForm))
  const spelled = new Map(table('verbs').rows.map(({ cells }) => [normalForm(cells.root), cells.as]))
  expect(
    faults('verbs', ({ class: kind, of, as, light }) => {
      if (kind !== 'none' && !classes.has(kind)) return `no class ${kind}`
      if (of !== '' && !roots.has(normalForm(of))) return `no root ${of}`
      if (as !== '' && !roots.has(normalForm(as))) return `no root ${as}`
      if (as !== '' && spelled.get(normalForm(as)) !== '') return `${as} is itself another spelling`
      const odd = light.split(' ').find((use) => !['', 'light', 'vector', 'aux'].includes(use))
      return odd ? `light: ${odd}` : false
    }),
  ).toEqual([])
  expect(doubles('verbs', ({ root }) => normalForm(root))).toEqual([])
  expect(table('verbs').rows.length).toBeGreaterThan(900)
})

it('paradigms use known slots, groups and features', () => {
  const cells = new Set(
    [...table('verb-classes').rows, ...table('verb-stems').rows].map(
      ({ cells }) => `${cells.paradigm}/${cells.slot}`,
    ),
  )
  const groups = values('verb-personal', 'group')
  const roots = values('verbs', 'root')
  expect(
    faults('verb-paradigm', (row) => {
      if (!cells.has(`${row.paradigm}/${row.slot}`)) return `no stem has slot ${row.slot} of ${row.paradigm}`
      if (row.group !== '' && !groups.has(row.group)) return `no group ${row.group}`
      if (row.group === '' && row.form === 'finite' && row.person === '')
        return 'a finite form without person'
      if (row.form === 'finite' && (row.tense === '' || row.aspect === ''))
        return 'a finite form without tense or aspect'
      return false
    }),
  ).toEqual([])
  expect(faults('verb-stems', ({ root }) => !roots.has(root) && `no root ${root}`)).toEqual([])
  expect(faults('verb-forms', ({ root }) => !roots.has(root) && `no root ${root}`)).toEqual([])
})

it('every root has forms of its own', () => {
  expect(
    faults('verbs', ({ root, class: kind, as }) => {
      if (kind === 'none') return false
      const of = normalForm(as || root)
      const written = normalForm(root)
      const tails = ['ছে', 'চ্ছে', 'ই', 'ে', 'য়', 'তে', 'বে', 'লেন', 'নো', 'ওয়া']
      const isRead = tails.some((tail) =>
        analyseVerb(written + normalForm(`ক${tail}`).slice(1)).some((r) => r.root === of),
      )
      return !isRead && `no form of ${root} is read as its own`
    }),
  ).toEqual([])
})

it('homographs are forms of verbs, or of nouns that look like them', () => {
  const endings = ['', 'ে', 'য়', 'তে', 'র', 'ের', 'কে', 'েই', 'টি', 'রা', 'ও', 'ই', 'ায়'].map((ending) =>
    normalForm(`ক${ending}`).slice(1),
  )
  expect(
    faults('homographs', ({ form, mostly }) => {
      if (!['verb', 'other', 'even'].includes(mostly)) return `mostly: ${mostly}`
      if (/^\p{M}/u.test(form)) return false
      return (
        !endings.some((ending) => analyseVerb(normalForm(form) + ending).length > 0) &&
        `${form} is no form of a verb`
      )
    }),
  ).toEqual([])
  expect(doubles('homographs', ({ form }) => normalForm(form))).toEqual([])
})

it('endings, pronouns, abbreviations and stopwords hold what their columns allow', () => {
  const cases = ['', 'NOM', 'OBJ', 'GEN', 'LOC', 'COM', 'NOM.PL', 'GEN.PL', 'OBJ.PL', 'OTHER']
  expect(
    faults('suffixes', ({ slot, case: own, after, example, form }) => {
      if (!['classifier', 'plural', 'case', 'clitic', 'compound'].includes(slot)) return `slot: ${slot}`
      if (!cases.includes(own)) return `case: ${own}`
      if (/[^caoueivnhdlj]/.test(after)) return `after: ${after}`
      return !normalForm(example).includes(normalForm(`ক${form}`).slice(1)) && `${example} has no ${form}`
    }),
  ).toEqual([])
  expect(faults('pronouns', ({ case: own }) => !cases.includes(own) && `case: ${own}`)).toEqual([])
  expect(
    doubles('pronouns', ({ form, base, case: own, class: kind }) => `${form} ${base} ${own} ${kind}`),
  ).toEqual([])
  expect(doubles('abbreviations', ({ form }) => normalForm(form))).toEqual([])
  expect(table('abbreviations').rows.length).toBeGreaterThan(100)
  expect(doubles('stopwords', ({ word }) => normalForm(word))).toEqual([])
  expect(doubles('uninflected', ({ word }) => normalForm(word))).toEqual([])
})
