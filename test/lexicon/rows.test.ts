import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { homograph } from '../../src/lexicon/homographs.js'
import { analyseVerb, lemma, nounEnding, pronounReadings } from '../../src/lexicon/index.js'
import { normalForm } from '../../src/script/index.js'
import { findSentences } from '../../src/tokens/sentences.js'
import { tokenize } from '../../src/tokens/tokenize.js'

/** Lines of a fixture as the words before and behind the sign. */
function pairs(file: string): [form: string, said: string][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1)]
    })
}

/** First cells of a list. */
function listed(name: string): string[] {
  return readFileSync(`data/words/${name}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => normalForm(`ক${line.split('\t')[0]}`).slice(1))
}

function faults(file: string, say: (form: string) => string[]): string[] {
  return pairs(file).flatMap(([form, said]) => {
    const found = say(form)
    return found.includes(said) ? [] : [`${form}: ${said}, but found ${found.join(', ') || 'nothing'}`]
  })
}

describe('every row of a list is met by a fixture', () => {
  it('endings', () => {
    const file = 'fixtures/cases/lexicon/endings.txt'
    const endings = new Set<string>()
    expect(
      faults(file, (barred) => {
        const bar = normalForm(barred.slice(0, barred.indexOf('|'))).length
        const word = normalForm(barred.replace('|', ''))
        const ending = nounEnding(word, bar, word.length)
        if (ending === undefined) return []
        endings.add(ending.suffix.replace(/^[-’]/, ''))
        return [[ending.case, ending.plural ? 'plural' : '', ending.classifier].filter(Boolean).join(' ')]
      }),
    ).toEqual([])
    expect(listed('suffixes').filter((form) => !endings.has(form))).toEqual([])
  })

  it('pronouns', () => {
    const file = 'fixtures/cases/lexicon/pronouns.txt'
    expect(
      faults(file, (form) =>
        pronounReadings(normalForm(form)).map((r) =>
          `${r.base} ${r.case ?? '-'} ${r.class}`.normalize('NFC'),
        ),
      ),
    ).toEqual([])
    expect(listed('pronouns').length).toBe(pairs(file).length)
  })

  it('homographs', () => {
    const file = 'fixtures/cases/lexicon/homographs.txt'
    expect(
      faults(file, (form) => {
        const { also, mostly } = homograph(normalForm(form), 0, normalForm(form).length)
        return [`${also.join(' ')} ${mostly}`]
      }),
    ).toEqual([])
    // The rows that are endings stand among the readings of verbs.
    expect(analyseVerb('লিখিত')[0].also).toEqual(['adjective'])
    expect(listed('homographs').filter((form) => !/^\p{M}/u.test(form)).length).toBe(pairs(file).length)
  })

  it('words that end like a form and are none', () => {
    const forms = readFileSync('fixtures/cases/lexicon/lemmas.txt', 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(' '))
      .filter((form) => form !== '')
      .map((form) => normalForm(form).split('='))
    expect(forms.filter(([form, word]) => lemma(form) !== word)).toEqual([])
    const met = new Set(forms.map(([, word]) => word))
    expect(listed('uninflected').filter((word) => !met.has(word))).toEqual([])
  })

  it('abbreviations', () => {
    const forms = readFileSync('fixtures/cases/sentences/abbreviations.txt', 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(' '))
      .filter((form) => form !== '')
      .map(normalForm)
    const broken = forms.filter((form) => {
      const text = `আজ ${form}. রহিম এলেন. তিনি বসলেন.`
      return findSentences(text, tokenize(text)).length !== 2
    })
    expect(broken).toEqual([])
    const latin = readFileSync('fixtures/cases/sentences/latin-abbreviations.txt', 'utf8')
    const there = new Set([...forms, ...(latin.match(/[A-Za-z]+(?=\.)/gu) ?? [])])
    expect(listed('abbreviations').filter((form) => !there.has(form))).toEqual([])
  })
})
