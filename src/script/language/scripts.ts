/** A writing system, by ISO 15924 code, with the languages that news in it is most likely in (ISO 639-3). */
export interface WritingSystem {
  readonly code: string
  /** The Unicode names of its scripts. */
  readonly scripts: readonly string[]
  readonly languages: readonly string[]
}

/** Writing systems that are told apart. The first language is taken where there is only one. */
export const WRITING_SYSTEMS: readonly WritingSystem[] = [
  { code: 'Beng', scripts: ['Bengali'], languages: ['ben', 'asm', 'mni', 'bpy'] },
  {
    code: 'Latn',
    scripts: ['Latin'],
    languages: [
      'eng',
      'fra',
      'deu',
      'spa',
      'por',
      'ita',
      'nld',
      'tur',
      'ind',
      'pol',
      'swe',
      'ron',
      'vie',
      'swh',
      'hau',
      'som',
    ],
  },
  { code: 'Deva', scripts: ['Devanagari'], languages: ['hin', 'nep', 'mar', 'mai', 'bho'] },
  { code: 'Arab', scripts: ['Arabic'], languages: ['arb', 'urd', 'pes', 'ckb', 'pbu', 'uig'] },
  { code: 'Cyrl', scripts: ['Cyrillic'], languages: ['rus', 'ukr', 'bul', 'srp', 'bel', 'kaz'] },
  { code: 'Hani', scripts: ['Han'], languages: ['cmn'] },
  { code: 'Jpan', scripts: ['Hiragana', 'Katakana'], languages: ['jpn'] },
  { code: 'Kore', scripts: ['Hangul'], languages: ['kor'] },
  { code: 'Taml', scripts: ['Tamil'], languages: ['tam'] },
  { code: 'Telu', scripts: ['Telugu'], languages: ['tel'] },
  { code: 'Knda', scripts: ['Kannada'], languages: ['kan'] },
  { code: 'Mlym', scripts: ['Malayalam'], languages: ['mal'] },
  { code: 'Gujr', scripts: ['Gujarati'], languages: ['guj'] },
  { code: 'Guru', scripts: ['Gurmukhi'], languages: ['pan'] },
  { code: 'Orya', scripts: ['Oriya'], languages: ['ori'] },
  { code: 'Sinh', scripts: ['Sinhala'], languages: ['sin'] },
  { code: 'Mymr', scripts: ['Myanmar'], languages: ['mya'] },
  { code: 'Thai', scripts: ['Thai'], languages: ['tha'] },
  { code: 'Tibt', scripts: ['Tibetan'], languages: ['dzo', 'bod'] },
  { code: 'Mtei', scripts: ['Meetei_Mayek'], languages: ['mni'] },
  { code: 'Olck', scripts: ['Ol_Chiki'], languages: ['sat'] },
  { code: 'Hebr', scripts: ['Hebrew'], languages: ['heb'] },
  { code: 'Grek', scripts: ['Greek'], languages: ['ell'] },
  { code: 'Geor', scripts: ['Georgian'], languages: ['kat'] },
  { code: 'Armn', scripts: ['Armenian'], languages: ['hye'] },
  { code: 'Ethi', scripts: ['Ethiopic'], languages: ['amh', 'tir'] },
  { code: 'Khmr', scripts: ['Khmer'], languages: ['khm'] },
  { code: 'Laoo', scripts: ['Lao'], languages: ['lao'] },
]

/** Index into `WRITING_SYSTEMS` of the writing system of a letter; -1 for digits, marks and punctuation. */
export function writingSystemOf(character: string): number {
  const point = character.codePointAt(0) as number
  if (point >= 0x0980 && point <= 0x09ff) return point >= 0x09e6 && point <= 0x09ef ? -1 : 0
  if (point < 0x80) return (point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a) ? 1 : -1
  if (!/\p{L}/u.test(character)) return -1
  return systemWith(character)
}

/** Made when a character of no other system was met: every one costs as much as a page of text. */
const letters: (RegExp | undefined)[] = []

function has(system: number, character: string): boolean {
  letters[system] ??= new RegExp(
    `[${WRITING_SYSTEMS[system].scripts.map((script) => `\\p{Script=${script}}`).join('')}]`,
    'u',
  )
  return letters[system].test(character)
}

function systemWith(character: string): number {
  return WRITING_SYSTEMS.findIndex((_, system) => has(system, character))
}

/** Whether no other writing system has more characters of a text, digits and marks among them. */
export function prevails(text: string, system: number): boolean {
  const counts = new Uint32Array(WRITING_SYSTEMS.length)
  let last = system
  for (const character of text) {
    const point = character.codePointAt(0) as number
    if (point >= 0x0980 && point <= 0x09ff) counts[0]++
    else if (point < 0x80 || !has(last, character)) {
      const other = point < 0x80 ? writingSystemOf(character) : systemWith(character)
      if (other < 0) continue
      counts[other]++
      last = other
    } else counts[last]++
  }
  return counts.every((count) => count <= counts[system])
}
