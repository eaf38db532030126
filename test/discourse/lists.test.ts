import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAnaphors } from '../../src/discourse/anaphors.js'
import { bodiesOfOffice, classFit, words } from '../../src/discourse/chain-words.js'
import type { Cluster } from '../../src/discourse/coref/clusters.js'
import { fateIn, fateOf } from '../../src/discourse/coref/fates.js'
import type { Draft } from '../../src/discourse/drafts.js'
import type { StemKind } from '../../src/discourse/grammar-stems.js'
import { lists } from '../../src/discourse/lists.js'
import { findNominals } from '../../src/discourse/nominals/find.js'
import { findSets } from '../../src/discourse/sets.js'
import { View } from '../../src/discourse/view.js'
import { Lookup } from '../../src/lexicon/index.js'
import { normalForm } from '../../src/script/index.js'
import { readDiscourse } from '../support/discourse.js'

type Row = Readonly<Record<string, string>>

function rows(list: string): Row[] {
  const [columns, ...cells] = readFileSync(`data/words/discourse/${list}.tsv`, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t').map((cell) => normalForm(cell)))
  return cells.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])))
}

/** One line a row, read without names: every word is a word of the language. Gives the drafts of each line. */
function draftsOf(texts: readonly string[], find: (view: View) => readonly Draft[]): Draft[][] {
  const document = { ...readDiscourse(texts.join('\n')), names: [], titles: [] }
  const view = new View(document)
  const found: Draft[][] = texts.map(() => [])
  let line = 0
  let end = texts[0].length
  const starts = texts.map((text, i) => (i === 0 ? 0 : (end += 1 + text.length) - text.length))
  for (const draft of find(view)) {
    while (line + 1 < starts.length && draft.start >= starts[line + 1]) line++
    found[line].push(draft)
  }
  return found
}

const nominals = (texts: readonly string[]) => draftsOf(texts, (view) => findNominals(view, []))
const anaphors = (texts: readonly string[]) => draftsOf(texts, findAnaphors)

describe('nominals', () => {
  const all = rows('nominals')

  it('has no form twice', () => {
    expect(all.length).toBe(new Set(all.map(({ head }) => head)).size)
  })

  it('every row heads a description of its type', () => {
    const found = nominals(
      all.map(({ head, subtype }) => {
        if (subtype === 'participle') return `রাতে ওই ${head}দের পাশে তারা ছিল।`
        // মাটির is of earth
        if (head === 'মা') return 'রাতে ওই মায়ের পাশে তারা ছিল।'
        // সূত্র alone is nobody.
        return `রাতে ${head === 'সূত্র' ? 'নির্ভরযোগ্য' : 'ওই'} ${head}টির পাশে তারা ছিল।`
      }),
    )
    const faults = all.filter(
      ({ head, type }, i) => !found[i].some((each) => each.head?.form === head && each.head.type === type),
    )
    expect(faults.map(({ head }) => head)).toEqual([])
  })

  it('every trap is no description, though its form is one', () => {
    const traps = rows('nominal-traps').map(({ word }) => word)
    const found = nominals(traps.map((word) => `রাতে ${word} যায়।`))
    const isThere = (word: string, i: number) => found[i].some(({ start, end }) => end - start >= word.length)
    expect(traps.filter(isThere)).toEqual([])
  })

  it('no word that stands before a noun by chance belongs to it', () => {
    const words = rows('before-nouns').map(({ word }) => word)
    const found = nominals(words.map((word) => `রাতে ${word} চুক্তিটি সই হয়।`))
    expect(words.filter((_, i) => found[i][0]?.modifiers.length !== 0)).toEqual([])
  })
})

it('every modifier is missed where it is not listed', () => {
  const all = rows('modifiers').map(({ form }) => form)
  const known = lists() as { modifiers: Lookup<true> }
  const full = known.modifiers
  const texts = all.map((word) => `${word} ভক্তরা যান।`)
  const front = (found: readonly Draft[][]) => found.map(([draft]) => draft?.modifiers.length ?? -1)
  const listed = front(nominals(texts))
  known.modifiers = Lookup.of([])
  const unlisted = front(nominals(texts))
  known.modifiers = full
  expect(all.filter((_, i) => listed[i] === unlisted[i])).toEqual([])
})

describe('anaphors', () => {
  it('every row is read', () => {
    const all = rows('anaphors')
    const found = anaphors(all.map(({ form }) => `${form}, কাল সবাই বাড়ি যান।`))
    const faults = all.filter(
      (row, i) =>
        !found[i].some(
          ({ anaphor }) =>
            anaphor?.form === row.form && anaphor.case === row.case && anaphor.kind === row.kind,
        ),
    )
    expect(faults.map(({ form }) => form)).toEqual([])
  })

  it('every trap keeps a form from being a pronoun', () => {
    const traps = rows('anaphor-traps')
    const texts = traps.map(({ form, next }) => `${form} ${next} সবাই যান।`)
    const known = lists() as { anaphorTraps: ReadonlySet<string> }
    const full = known.anaphorTraps
    const isThere = (found: readonly Draft[][]) =>
      traps.map(({ form }, i) => found[i].some(({ anaphor }) => anaphor?.form === form))
    const guarded = isThere(anaphors(texts))
    known.anaphorTraps = new Set()
    const unguarded = isThere(anaphors(texts))
    known.anaphorTraps = full
    expect(traps.filter((_, i) => guarded[i] || !unguarded[i])).toEqual([])
  })
})

it('every fate befalls somebody', () => {
  const all = rows('fates')
  const text = {
    state: 'রাতে দুই কৃষক WORD হন।',
    action: 'রাতে দুই কৃষককে WORD করা হয়।',
    object: 'রাতে দুই কৃষককে WORD নেওয়া হয়।',
    noun: 'রাতে দুই কৃষকের WORD হয়।',
  }
  const texts = all.map(({ word, voice }) => text[voice as keyof typeof text].replace('WORD', word))
  const fates: (string | undefined)[] = []
  draftsOf(texts, (view) => {
    const found = findNominals(view, [])
    for (const draft of found) {
      const line = view.text.slice(0, draft.start).split('\n').length - 1
      if (draft.head?.form === 'কৃষক') fates[line] = fateOf(view, draft)
    }
    return found
  })
  const described = nominals(all.map(({ word }) => `রাতে ওই ${word} ব্যক্তিরা যান।`))
  const isTold = (i: number) => described[i].some((draft) => fateIn(draft) === all[i].fate)
  expect(all.filter(({ fate, voice }, i) => fates[i] !== fate && !(voice === 'state' && isTold(i)))).toEqual(
    [],
  )
})

it('every stem is found with an ending', () => {
  const all = rows('grammar-stems').flatMap(({ kind, words: stems }) =>
    stems.split(' ').map((stem) => ({ kind: kind as StemKind, stem: stem.replaceAll('_', ' ') })),
  )
  const view = new View(readDiscourse(all.map(({ stem }) => `${stem}টিতে গেলেন।`).join('\n')))
  const { sentences } = view.document
  const faults = all.filter(({ kind }, i) => view.stem(sentences.firsts[i], kind)?.ending.case !== 'LOC')
  expect(faults).toEqual([])
})

it('every row of the sets makes one', () => {
  const all = rows('sets')
  const found = draftsOf(
    all.map(({ form, role }) => (role === 'size' ? `রাতে ${form}দেশের কথা হয়।` : `রাতে দুই ${form} যান।`)),
    findSets,
  )
  const faults = all.filter(({ role, value }, i) => {
    const set = found[i][0]?.set
    return role === 'size' ? set?.size !== Number(value) : set?.members !== value
  })
  expect(faults.map(({ form }) => form)).toEqual([])
})

describe('what descriptions are resolved by', () => {
  it('every class has a noun that heads descriptions', () => {
    const heads = new Set(rows('nominals').map(({ head }) => head))
    expect(rows('classes').filter(({ head }) => !heads.has(head))).toEqual([])
  })

  it('every class takes up what it names', () => {
    const faults = rows('classes').filter(({ head, types, subtypes }) => {
      const wanted = words().classes.get(head)
      const type = types.split(' ')[0] as Cluster['type']
      const subtype = subtypes.split(' ')[0]
      const named = (fields: Partial<Cluster>) => ({ ...PLAIN, ...fields }) as Cluster
      return (
        wanted === undefined ||
        classFit(wanted, named({ type, subtype })) !== 2 ||
        classFit(wanted, named({ type: 'NORP', subtype })) !== 0 ||
        (subtype !== '' && classFit(wanted, named({ type, subtype: 'other' })) !== 0)
      )
    })
    expect(faults).toEqual([])
  })

  it.each([
    ['synonyms', true],
    ['hypernyms', false],
  ])('every noun of %s takes up the others', (list, alsoBack) => {
    const spaced = (word: string) => word.replaceAll('_', ' ')
    const pairs = rows(list).flatMap(({ noun, words: others }) =>
      others.split(' ').flatMap((other) => {
        const pair = [spaced(other), spaced(noun)]
        return alsoBack ? [pair, pair.toReversed()] : [pair]
      }),
    )
    const faults = pairs.filter(([before, after]) => {
      const text = `রাতে এক ${before}কে দেখা যায়। পরে ওই ${after}কে আর দেখা যায়নি।`
      const { mentions } = readDiscourse(text)
      const at = (word: string, from: number) =>
        mentions.find(
          ({ kind, end }) => kind === 'nominal' && end === text.indexOf(`${word}কে`, from) + word.length + 2,
        )
      const first = at(before, 0)
      const second = at(after, text.indexOf('ওই'))
      return first === undefined || second === undefined || first.entity !== second.entity
    })
    expect(faults).toEqual([])
  })

  it('every kin has a counterpart', () => {
    const kin = rows('kin')
    const groups = new Set(kin.map(({ group }) => group))
    const heads = new Map(rows('nominals').map(({ head, subtype }) => [head, subtype]))
    expect(kin.filter(({ form, of }) => !groups.has(of) || heads.get(form) !== 'kin')).toEqual([])
    const faults = kin.filter(({ form, of }) => {
      const other = kin.find((row) => row.group === of && row.form !== form)?.form
      const text = `রাসেল হোসেন নিখোঁজ। রাসেলের ${other} কাঁদছিলেন। ${form}কে তিনি খোঁজেন।`
      const document = readDiscourse(text)
      const mention = document.mentions.find(({ start }) => start === text.lastIndexOf(form))
      return mention === undefined || !document.entities[mention.entity].named
    })
    expect(faults.map(({ form }) => form)).toEqual([])
  })
})

const PLAIN = { named: true, plural: false, subtype: '' }

describe('office-bodies', () => {
  it.each(rows('office-bodies'))('$offices speak for $bodies', ({ offices, bodies }) => {
    for (const office of offices.split(' ')) {
      const noun = office.replaceAll('_', ' ')
      expect(lists().heads.exact(noun), noun).toHaveLength(1)
      expect(bodiesOfOffice(new Set(['মানুষ', noun]))).toEqual(new Set(bodies.split(' ')))
    }
    expect(bodiesOfOffice(new Set(['চালক']))).toBeUndefined()
  })
})
