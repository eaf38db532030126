/** A writing system, by ISO 15924 code, with the languages that news in it is most likely in (ISO 639-3). */
export interface WritingSystem {
  readonly code: string
  readonly letters: RegExp
  readonly languages: readonly string[]
}

/** Writing systems that are told apart. The first language is taken where there is only one. */
export const WRITING_SYSTEMS: readonly WritingSystem[] = [
  { code: 'Beng', letters: /\p{Script=Bengali}/u, languages: ['ben', 'asm', 'mni', 'bpy'] },
  {
    code: 'Latn',
    letters: /\p{Script=Latin}/u,
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
  { code: 'Deva', letters: /\p{Script=Devanagari}/u, languages: ['hin', 'nep', 'mar', 'mai', 'bho'] },
  { code: 'Arab', letters: /\p{Script=Arabic}/u, languages: ['arb', 'urd', 'pes', 'ckb', 'pbu', 'uig'] },
  { code: 'Cyrl', letters: /\p{Script=Cyrillic}/u, languages: ['rus', 'ukr', 'bul', 'srp', 'bel', 'kaz'] },
  { code: 'Hani', letters: /\p{Script=Han}/u, languages: ['cmn'] },
  { code: 'Jpan', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['jpn'] },
  { code: 'Kore', letters: /\p{Script=Hangul}/u, languages: ['kor'] },
  { code: 'Taml', letters: /\p{Script=Tamil}/u, languages: ['tam'] },
  { code: 'Telu', letters: /\p{Script=Telugu}/u, languages: ['tel'] },
  { code: 'Knda', letters: /\p{Script=Kannada}/u, languages: ['kan'] },
  { code: 'Mlym', letters: /\p{Script=Malayalam}/u, languages: ['mal'] },
  { code: 'Gujr', letters: /\p{Script=Gujarati}/u, languages: ['guj'] },
  { code: 'Guru', letters: /\p{Script=Gurmukhi}/u, languages: ['pan'] },
  { code: 'Orya', letters: /\p{Script=Oriya}/u, languages: ['ori'] },
  { code: 'Sinh', letters: /\p{Script=Sinhala}/u, languages: ['sin'] },
  { code: 'Mymr', letters: /\p{Script=Myanmar}/u, languages: ['mya'] },
  { code: 'Thai', letters: /\p{Script=Thai}/u, languages: ['tha'] },
  { code: 'Tibt', letters: /\p{Script=Tibetan}/u, languages: ['dzo', 'bod'] },
  { code: 'Mtei', letters: /\p{Script=Meetei_Mayek}/u, languages: ['mni'] },
  { code: 'Olck', letters: /\p{Script=Ol_Chiki}/u, languages: ['sat'] },
  { code: 'Hebr', letters: /\p{Script=Hebrew}/u, languages: ['heb'] },
  { code: 'Grek', letters: /\p{Script=Greek}/u, languages: ['ell'] },
  { code: 'Geor', letters: /\p{Script=Georgian}/u, languages: ['kat'] },
  { code: 'Armn', letters: /\p{Script=Armenian}/u, languages: ['hye'] },
  { code: 'Ethi', letters: /\p{Script=Ethiopic}/u, languages: ['amh', 'tir'] },
  { code: 'Khmr', letters: /\p{Script=Khmer}/u, languages: ['khm'] },
  { code: 'Laoo', letters: /\p{Script=Lao}/u, languages: ['lao'] },
]

/** Index into `WRITING_SYSTEMS` of the writing system of a letter; -1 for digits, marks and punctuation. */
export function writingSystemOf(character: string): number {
  const point = character.codePointAt(0) as number
  if (point >= 0x0980 && point <= 0x09ff) return point >= 0x09e6 && point <= 0x09ef ? -1 : 0
  if (point < 0x80) return (point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a) ? 1 : -1
  if (!/\p{L}/u.test(character)) return -1
  return WRITING_SYSTEMS.findIndex(({ letters }) => letters.test(character))
}

/** Whether no other writing system has more characters of a text, digits and marks among them. */
export function prevails(text: string, system: number): boolean {
  const counts = new Uint32Array(WRITING_SYSTEMS.length)
  let last = system
  for (const character of text) {
    const point = character.codePointAt(0) as number
    if (point >= 0x0980 && point <= 0x09ff) counts[0]++
    else if (point < 0x80 || !WRITING_SYSTEMS[last].letters.test(character)) {
      const other =
        point < 0x80
          ? writingSystemOf(character)
          : WRITING_SYSTEMS.findIndex(({ letters }) => letters.test(character))
      if (other < 0) continue
      counts[other]++
      last = other
    } else counts[last]++
  }
  return counts.every((count) => count <= counts[system])
}
