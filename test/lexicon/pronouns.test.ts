import { expect, it } from 'vitest'
import { pronounReadings } from '../../src/lexicon/index.js'
import { normalForm } from '../../src/script/index.js'

it.each([
  ['তিনি', 'তিনি 3 sg honorific NOM remote human'],
  ['তাঁদের', 'তিনি 3 pl honorific GEN.PL remote human'],
  ['তাঁরাও', 'তিনি 3 pl honorific NOM.PL remote human +ও'],
  ['তার', 'সে 3 sg ordinary GEN remote human', 'তা 3 sg GEN remote thing'],
  ['আমরাই', 'আমি 1 pl ordinary NOM.PL human +ই'],
  ['আপনাকে', 'আপনি 2 sg honorific OBJ human'],
  ['তোদের', 'তুই 2 pl familiar GEN.PL human'],
  ['তাহাদিগকে', 'সে 3 pl ordinary OBJ.PL remote human sadhu'],
  ['ওনার', 'উনি 3 sg honorific GEN far human'],
  ['যাঁরা', 'যিনি 3 pl honorific NOM.PL relative human'],
  ['কারা', 'কে 3 pl NOM.PL interrogative human'],
  ['নিজেদের', 'নিজে pl GEN.PL reflexive human'],
  ['এটিতে', 'এটি 3 sg LOC near thing'],
  ['সেগুলোর', 'সেগুলো 3 pl GEN.PL remote thing'],
  ['সবাইকে', 'সবাই 3 pl OBJ.PL quantifier human'],
  ['সেখানকার', 'সেখানে 3 sg GEN remote place'],
  ['ঢাকা'],
  ['তিনিকে'],
])('%s', (form, ...expected) => {
  const said = pronounReadings(normalForm(form)).map((reading) =>
    [
      reading.base,
      reading.person,
      reading.number,
      reading.honour,
      reading.case,
      reading.deixis,
      reading.class,
      reading.register === 'chalit' ? '' : reading.register,
      reading.emphatic && `+${reading.emphatic}`,
    ]
      .filter(Boolean)
      .join(' '),
  )
  expect(said).toEqual(expected.map(normalForm))
})
