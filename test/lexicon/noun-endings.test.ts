import { expect, it } from 'vitest'
import { nounEnding, stemCandidates } from '../../src/lexicon/index.js'
import { normalForm } from '../../src/script/index.js'

/** Stem and endings, divided by a bar, and what the endings say. */
it.each([
  ['বাংলাদেশ|', 'NOM'],
  ['বাংলাদেশ|ের', 'GEN'],
  ['বাংলাদেশ|েও', 'LOC ও'],
  ['ঢাকা|য়', 'LOC'],
  ['ঢাকা|তেই', 'LOC ই'],
  ['মা|য়ের', 'GEN'],
  ['ভাই|য়েরা', 'NOM.PL plural'],
  ['বই|টি', 'NOM টি'],
  ['দল|গুলোকে', 'OBJ.PL গুলো plural'],
  ['দল|গুলোতে', 'LOC গুলো plural'],
  ['নেতৃ|বৃন্দের', 'GEN.PL বৃন্দ plural'],
  ['নেতা|দের', 'GEN.PL plural'],
  ['নেতা|দেরকেও', 'OBJ.PL plural ও'],
  ['শ্রমিক|রা', 'NOM.PL plural'],
  ['জি-২০|-এর', 'GEN'],
  ['কেসিএনএ|’র', 'GEN'],
  ['বিবিসি|-কে', 'OBJ'],
  ['হামাস|-এর', 'GEN'],
  ['জি–২০|–এর', 'GEN'],
  ['ঢাকা|গামীদের', 'OTHER plural'],
  ['নেতা|সহ', 'COM'],
  ['দু|জনকে', 'OBJ জন'],
  ['ঢাকা|ের', 'undefined'],
  ['বাংলাদেশ|র', 'undefined'],
  ['বাংলাদেশ|য়', 'undefined'],
  ['ঢাকা|রকে', 'undefined'],
  ['আবদুল্লাহ|র', 'GEN'],
  ['সিংহ|র', 'undefined'],
  ['মোহ|র', 'undefined'],
])('%s is %s', (barred, expected) => {
  const word = normalForm(barred.replace('|', ''))
  const stem = normalForm(barred.slice(0, barred.indexOf('|')))
  const ending = nounEnding(word, stem.length, word.length)
  const said =
    ending === undefined
      ? 'undefined'
      : [ending.case, ending.classifier, ending.plural ? 'plural' : '', ending.emphatic]
          .filter(Boolean)
          .join(' ')
  expect(said).toBe(expected)
})

it.each([
  ['মায়ের', 'মায়ের মায়ে মায় মা'],
  ['মুহূর্তে', 'মুহূর্তে মুহূর্ত'],
  ['ঢাকা-এর', 'ঢাকা-এর ঢাকা-এ ঢাকা'],
  ['ঢাকা--এর', 'ঢাকা--এর ঢাকা--এ'],
  ['বাসযোগে', 'বাসযোগে বাসযোগ বাস'],
  ['শক্তিকে', 'শক্তিকে শক্তিক শক্তি'],
  ['বিদ্যুতের', 'বিদ্যুতের বিদ্যুতে বিদ্যুত বিদ্যুৎ'],
  ['রঙে', 'রঙে রঙ রং'],
  ['রংয়ের', 'রংয়ের রংয়ে রংয় রং'],
  ['ঢাকাগামীদের', 'ঢাকাগামীদের ঢাকাগামীদে ঢাকাগামীদ ঢাকাগামী ঢাকা'],
  ['জি-২০-এর', 'জি-২০-এর জি-২০-এ জি-২০'],
])('%s may be a form of %s', (word, stems) => {
  const text = `(${normalForm(word)})`
  const found = stemCandidates(text, 1, text.length - 1).map((candidate) => candidate.stem)
  expect(found.join(' ')).toBe(normalForm(stems))
})
