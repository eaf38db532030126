import type { Region, Source } from '../core/index.js'
import type { FieldNames } from './field-names.js'
import { gazetteersOf, type OwnLists, ownLists } from './own-lists.js'

/** What the command line says once for all records. */
export interface Settings extends OwnLists {
  readonly published?: string
  readonly region: Region
  readonly fields?: FieldNames
  /** For `mark`: what to mark, `numbers,events`; numbers, dates and names when absent. */
  readonly only?: string
}

/** Turns one record into one result; the record's `id` and its other fields are added by the caller. */
export interface Reader {
  (source: Source, record: Readonly<Record<string, unknown>>): object
  /** The same for several sources, where that takes less time than one after the other. */
  readonly together?: (sources: readonly Source[]) => readonly object[]
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** What its `--help` shows at the end. */
  readonly example: string
  /** Loads only what the command needs. */
  readonly load: (settings: Settings) => Promise<Reader>
  /** Fields of a record that the command reads; all others pass through. */
  readonly reads?: readonly string[]
  /** True where a record needs no text. */
  readonly textless?: boolean
  /** The property of the result that is text to be printed as it stands. */
  readonly prints?: string
  /** Whether it finds events, and so takes triggers of one's own. */
  readonly findsEvents?: boolean
  /** Whether it finds names, and so takes lists of names. */
  readonly findsNames?: boolean
}

/** The commands, in the order in which `--help` lists them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'extract',
    summary: 'the whole document: who did what to whom, when, where, according to whom',
    example: 'ghotona extract --published 2025-03-01 article.txt',
    findsEvents: true,
    findsNames: true,
    load: async (settings) => {
      const { createExtractor } = await import('../extract/extractor.js')
      const { read, readAll } = createExtractor(await ownLists(settings))
      return Object.assign((source: Source) => read(source), { together: readAll })
    },
  },
  {
    name: 'normalize',
    summary: 'canonical text, with the edits that lead to it',
    example: "echo 'বাংলাদেেশ' | ghotona normalize",
    load: async () => (await import('../extract/readers.js')).normalize,
  },
  {
    name: 'language',
    summary: 'language, script and encoding',
    example: "echo 'অসম চৰকাৰ' | ghotona language",
    load: async () => (await import('../extract/readers.js')).languageOf,
  },
  {
    name: 'decode',
    summary: 'Bijoy/SutonnyMJ text in Unicode',
    example: "echo 'Avwg evsjvq Mvb MvB' | ghotona decode",
    load: async () => (await import('../extract/readers.js')).decode,
  },
  {
    name: 'sentences',
    summary: 'sentences',
    example: "echo 'ড. রহিম এলেন। সভা শুরু হলো।' | ghotona sentences",
    load: async () => (await import('../extract/readers.js')).sentenceSpans,
  },
  {
    name: 'tokens',
    summary: 'tokens with their kinds',
    example: "echo 'সভা ৫টায়।' | ghotona tokens",
    load: async () => (await import('../extract/readers.js')).tokenSpans,
  },
  {
    name: 'numbers',
    summary: 'quantities with value, kind, unit and what is counted',
    example: "echo 'সাড়ে তিন লাখ টাকা' | ghotona numbers",
    load: async () => (await import('../extract/readers.js')).numbersOf,
  },
  {
    name: 'dates',
    summary: 'dates, times, durations and recurrences with their TIMEX3 values',
    example: "echo 'গতকাল সকাল ৯টায়' | ghotona dates --published 2025-03-01",
    load: async () => (await import('../extract/readers.js')).datesOf,
  },
  {
    name: 'names',
    summary: 'named people, places, organisations and other names, with links',
    example: "echo 'ঢাকায় জাতিসংঘের মহাসচিব' | ghotona names",
    findsNames: true,
    load: async (settings) =>
      (await import('../extract/readers.js')).namesReader(await gazetteersOf(settings)),
  },
  {
    name: 'calendar',
    summary: 'Gregorian dates as Bangla dates, and back',
    example: [
      `echo '{"gregorian":"2025-11-17","calendar":"westbengal"}' | ghotona calendar`,
      `echo '{"bangla":"1432-08-02"}' | ghotona calendar`,
      '',
      'Calendars: bangladesh-2019, bangladesh-1987, bangladesh (of these the one in force that day) and westbengal;',
      'where a record names none, bangladesh for the region BD and westbengal for IN.',
    ].join('\n  '),
    reads: ['gregorian', 'bangla', 'calendar'],
    textless: true,
    load: async () => {
      const { convertCalendar } = await import('../dates/index.js')
      return ({ region }, record) =>
        convertCalendar({ calendar: region === 'IN' ? 'westbengal' : 'bangladesh', ...record })
    },
  },
  {
    name: 'mark',
    summary: 'the text with what was found written into it, as fixtures have it',
    example: "echo 'সভা হবে ৫ জানুয়ারি' | ghotona mark",
    prints: 'marked',
    findsEvents: true,
    findsNames: true,
    load: async (settings) => {
      const { markedKinds, marker } = await import('../extract/mark.js')
      const kinds = settings.only === undefined ? undefined : markedKinds(settings.only)
      const marked = marker(kinds, await ownLists(settings))
      return (source) => ({ marked: marked(source) })
    },
  },
  {
    name: 'why',
    summary: 'every finding with the rule, list entry or model that decided',
    example: "echo 'সভা হবে ৫ জানুয়ারি' | ghotona why",
    prints: 'why',
    findsEvents: true,
    findsNames: true,
    load: async (settings) => {
      const [{ explain }, { stages }] = await Promise.all([
        import('../extract/why.js'),
        import('../extract/extractor.js'),
      ])
      const reader = stages(await ownLists(settings))
      return (source) => ({ why: explain(source, reader) })
    },
  },
]
